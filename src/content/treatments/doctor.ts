import { msg } from '../../kit/language/msg.js';
import { says } from '../statement.js';
import {
  bloodThinner,
  costs,
  goesOnWithExercise,
  infection,
  noGroup,
  pregnancy,
  type Option,
} from './option.js';

/** When pain lasts: none of it replaces the exercise. */
export const medical: readonly Option[] = [
  {
    id: 'shockwave',
    name: says('F15', () => msg('Shockwave')),
    grade: 'limited',
    canDo: [
      says('F15', () => msg('One trial tested it in 40 athletes, for 3 months.')),
      says('F15', () => msg('With it, pain fell from 7 to 2 out of 10.')),
      says('F15', () => msg('With pills and therapy, it fell from 7 to 5.')),
    ],
    proof: [
      says('F13 F36', () => msg('One review calls that trial fair, and one calls it very weak.')),
      says('F37', () =>
        msg('63 runners got better with either kind of shockwave. There was no other group.'),
      ),
    ],
    weigh: [says('F48', () => msg('You may be sore, red, or bruised for some days.')), costs],
    askFirst: [
      says('F48', () => msg('You are or may be pregnant')),
      says('F48', () => msg('An infection or a tumor there')),
      says('F48', () => msg('Your bones still grow')),
      says('F48', () => msg('A bleeding disorder, or a blood thinner')),
      says('F48', () => msg('Pacemaker or implant')),
      says('F48', () => msg('Cortisone a short time ago')),
    ],
    questions: [says('F48', () => msg('How many sessions, and what else do I do?'))],
  },
  {
    id: 'cortisone-injection',
    name: says('S27 S28', () => msg('Cortisone injection')),
    grade: 'mixed',
    canDo: [
      says('S28', () => msg('It can lower pain and swelling. The relief may not last.')),
      says('S28 F6', () => msg('In a study of 65 people, half had it for more than a month.')),
      says('S28 F6', () => msg('A quarter had it for more than six months.')),
      says('S28 F49', () =>
        msg('In 18 athletes, pain fell from 7.2 to 3.9. After 2 years, 4 in 10 had none.'),
      ),
      says('S29', () => msg('Nobody has shown that it makes exercise easier.')),
      goesOnWithExercise,
    ],
    proof: [
      noGroup,
      says('S28 F11', () =>
        msg('In other tendons, it did well for weeks, and worse than other care later.'),
      ),
      says('F41', () =>
        msg(
          'For a hip tendon, at 8 weeks, 38 of 65 were better with it, 51 of 66 with exercise.',
        ),
      ),
    ],
    safety: [
      says('F91', () => msg('Put no heavy load on the leg for about 2 weeks after it.')),
      says('F50', () => msg('1 in 10 people has more pain for 2 days.')),
      says('E M', () => msg('It may weaken the tendon, or bring an infection.')),
      says('E M', () =>
        msg('The skin there may get thin, sink in, or change color. Blood sugar may rise.'),
      ),
    ],
    askFirst: [
      says('E M', () => msg('Diabetes')),
      infection,
      bloodThinner,
      pregnancy,
      says('E M', () => msg('A tear in the tendon')),
    ],
    questions: [
      says('F6', () => msg('Will you aim beside the tendon, with ultrasound?')),
      says('F91', () => msg('How long do I rest after it?')),
    ],
  },
  {
    id: 'prp',
    name: says('S30', () => msg('PRP injection')),
    grade: 'limited',
    canDo: [
      says('S30', () =>
        msg('PRP is a part of your own blood. It is not known whether it helps.'),
      ),
      says('S30 F12', () => msg('In a trial of 15 people, PRP did no better than plain blood.')),
    ],
    proof: [
      says('S30 D', () => msg('So far, nobody has shown that it does any good here.')),
      says('S30 F13', () =>
        msg('A review of 12 studies of this problem rates the proof very low.'),
      ),
      says('F51 M', () =>
        msg('In the elbow, 32 trials of 2,337 people found no real gain over a dummy shot.'),
      ),
    ],
    safety: [
      says('M', () => msg('It can hurt for days.')),
      says('F52', () => msg('In muscle injuries, a nerve was sore after it in 5 of 100 people.')),
    ],
    weigh: [costs],
    askFirst: [
      says('M', () => msg('A blood disorder')),
      infection,
      says('M', () => msg('Cancer')),
    ],
    questions: [
      says('D', () => msg('What does it cost?')),
      says('D', () => msg('What do we do if it fails?')),
    ],
  },
  {
    id: 'surgery',
    name: says('F53', () => msg('Surgery')),
    grade: 'limited',
    canDo: [
      says('F53', () =>
        msg(
          'Of 103 surgeries for pain that lasts, 62 had an excellent result, 30 good, 5 fair, and 6 poor.',
        ),
      ),
      says('F53', () =>
        msg('80 of 90 people were back at their level after 5 months on average.'),
      ),
      says('F54', () => msg('All of 17 athletes were back after 4.4 months on average.')),
    ],
    proof: [noGroup],
    weigh: [
      says('F57', () =>
        msg('Of 2,823 repairs of a torn tendon, 15.4% had a problem, 4.6% a serious one.'),
      ),
      says('F57', () => msg('In 1.7%, a nerve was hurt.')),
    ],
    questions: [
      says('D', () => msg('What if I wait?')),
      says('D', () => msg('How often do you do this?')),
    ],
  },
  {
    id: 'torn-tendon-surgery',
    name: says('F55', () => msg('Surgery for a tear')),
    grade: 'mixed',
    canDo: [
      says('S6 F55', () => msg('This is another problem: the tendon has come off the bone.')),
      says('F55', () =>
        msg(
          'One trial took people of 30–70 years. After 2 years, those without surgery did no worse.',
        ),
      ),
      says('F55', () =>
        msg('They had 78.5 points out of 100, and people with surgery had 79.9.'),
      ),
    ],
    proof: [
      says('F58 F59', () =>
        msg('Other studies speak for surgery: more people went back to sport.'),
      ),
    ],
    weigh: [
      says('F55', () =>
        msg('In that trial, harm came 9 times with surgery, and 3 times without.'),
      ),
    ],
    safety: [says('E F56', () => msg('Do not wait. Talk it over with a surgeon early.'))],
  },
];
