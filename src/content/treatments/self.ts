import { msg } from '../../kit/language/msg.js';
import { says } from '../statement.js';
import { bloodThinner, pregnancy, type Option } from './option.js';

const poorCirculation = { 'poor-circulation': () => msg('Poor circulation') };

/** The spine of the treatment: less load at first, then more, little by little. */
export const load: readonly Option[] = [
  {
    id: 'relative-rest',
    name: says('S21 S22', () => msg('Rest, but keep moving')),
    grade: 'expert',
    canDo: [
      says('S21 S22 F3', () =>
        msg('It can calm the pain. Cut down or change what brings it on.'),
      ),
      says('S21', () => msg('What needs care is your hamstring and your hip.')),
      says('S23 F24', () =>
        msg(
          'Then do more again, little by little. The next morning tells you if it was too much.',
        ),
      ),
    ],
    proof: [says('F23', () => msg('13 physical therapists said so in interviews.'))],
    weigh: [
      says('S21 M', () => msg('Full rest makes a tendon lose strength.')),
      says('S22 M', () => msg('You may get bored or less fit: move in ways that do not hurt.')),
    ],
    questions: [says('S22', () => msg('What may I keep doing?'))],
  },
  {
    id: 'loading-exercise',
    name: says('S34', () => msg('Exercise that loads the tendon')),
    grade: 'moderate',
    canDo: [
      says('F40 F41', () => msg('In other tendons, it eases pain and helps people do more.')),
      says(
        'S34',
        () => msg('A home program can help strength, stability, and range of motion.'),
        { 'range-of-motion': () => msg('range of motion') },
      ),
      says('S34', () => msg('Its main aim is a tendon that can take more load.')),
      says('S36', () => msg('Our own program shows you how, step by step.')),
      says('S38 C', () => msg('When pain is severe, start with gentle range of motion.')),
      says('S39', () => msg('Add strength exercises as pain improves.')),
      says('S37 C', () => msg('Gentle moves and holds can be for twice a day.')),
      says('S37 C', () => msg('Strength work is for every other day, or three times a week.')),
    ],
    proof: [
      says('S37 F39', () =>
        msg('In 110 trials on other tendons, heavy work on some days beat light work each day.'),
      ),
      says('F39', () => msg('None of them looked at the hamstring.')),
      says('F3 F41', () =>
        msg('For a hip tendon, 51 of 66 people were better after 8 weeks of it.'),
      ),
      says('D', () =>
        msg('We found no trial of this problem with a group that did no exercise.'),
      ),
    ],
    weigh: [
      says('S34 F83', () => msg('You may be sore, and it takes months.')),
      says('C F24', () => msg('If you are worse the next morning, it was too much.')),
    ],
    askFirst: [
      says('E', () => msg('Any warning sign')),
      says('E M', () => msg('A shot for the pain a short time ago')),
    ],
    questions: [
      says('S35', () => msg('Am I doing it right?')),
      says('S42', () => msg('When do I move on?')),
    ],
  },
];

export const selfCare: readonly Option[] = [
  {
    id: 'sitting-aids',
    name: says('S13', () => msg('Sitting plan')),
    grade: 'expert',
    canDo: [
      says('S13 F23 F89', () => msg('A cushion or a towel can take pressure off the sit bone.')),
      says('S13 D', () => msg('The plan helps you to sit longer, step by step.')),
    ],
    proof: [says('S13 F83', () => msg('Pain when you sit may take up to a year to go.'))],
  },
  {
    id: 'running-plan',
    name: says('S23', () => msg('Running plan')),
    grade: 'expert',
    canDo: [
      says('S23 F80 F81 F82', () =>
        msg('It helps you run again: first walk and jog, then more.'),
      ),
      says('F43', () => msg('Experts advise short, quick steps, with less lean of the trunk.')),
    ],
    proof: [says('F43', () => msg('No trial has looked at running with this problem.'))],
    weigh: [says('S32', () => msg('Going back too soon can make symptoms flare.'))],
    safety: [
      says('E F74', () =>
        msg('Does your groin hurt when you run? Do not run, and see a doctor today.'),
      ),
    ],
    askFirst: [says('E F74', () => msg('A crack in a bone from running, now or in the past'))],
    questions: [says('F43', () => msg('Can you look at how I run?'))],
  },
  {
    id: 'holds',
    name: says('S39', () => msg('Holds', { desc: 'Exercises: the muscle works, nothing moves' })),
    grade: 'limited',
    canDo: [
      says('S39 C', () =>
        msg('You tense the muscle, and nothing moves. So you can start early.'),
      ),
      says('F38', () => msg('The relief is not the same for all.')),
    ],
    proof: [
      says('F38', () => msg('In other tendons, they did no better than exercise that moves.')),
      says('F33', () => msg('A trial of this problem was planned. We found no results.')),
    ],
    askFirst: [says('M', () => msg('High blood pressure'))],
    questions: [says('S35', () => msg('Which position is right for me?'))],
  },
  {
    id: 'ice',
    name: says('S24', () => msg('Ice')),
    grade: 'expert',
    canDo: [
      says('S24', () =>
        msg('Ice can ease pain for a short time. It may also help with swelling.'),
      ),
      says('S25', () => msg('15–20 minutes, and then no ice for 4 hours.')),
      says('S25', () =>
        msg(
          'Do this for the first 2–3 days of new pain or a flare-up, or until pain improves. Then stop.',
        ),
      ),
    ],
    proof: [
      says('S25 F8 F68 F70', () =>
        msg('Some advise less: one hospital says 5 minutes, other clinics 10 to 15.'),
      ),
    ],
    safety: [
      says('E', () => msg('Put a cloth between the ice and your skin.')),
      says('S25 E F68', () => msg('Take the ice off after 20 minutes at most.')),
      says('E', () => msg('Lie face down. Never sit on the pack.')),
      says('E F68 F70', () => msg('Check your skin every 5 minutes.')),
      says('E F68 F70', () =>
        msg('Take the ice off if your skin turns white, burns, or goes numb.'),
      ),
      says('E', () => msg('Do not fall asleep with ice on.')),
      says('E', () => msg('Never put ice on broken skin.')),
    ],
    askFirst: [
      says('E', () => msg('Poor circulation'), poorCirculation),
      says('E', () => msg('Raynaud’s')),
      says('E', () => msg('Less feeling in your skin')),
      says('E', () => msg('Nerve damage from diabetes (diabetic neuropathy)')),
      says('E F68', () => msg('An allergy to cold')),
    ],
    questions: [says('S25', () => msg('How long should I ice?'))],
  },
  {
    id: 'heat',
    name: says('F69', () => msg('Heat', { desc: 'A treatment, such as a hot pack' })),
    grade: 'expert',
    canDo: [says('F69', () => msg('It can ease a stiff muscle for a short time.'))],
    safety: [
      says('F69', () => msg('Heat can burn. Wrap it, and stop after 10–15 minutes.')),
      says('F69', () => msg('Stay awake with heat on.')),
      says('F69', () => msg('Keep it off a new injury, and off swelling.')),
    ],
    askFirst: [
      says('F69', () => msg('Less feeling in your skin')),
      says('F69', () => msg('Poor circulation'), poorCirculation),
      says('F69', () => msg('Fever')),
    ],
  },
  {
    id: 'acetaminophen',
    name: says('F64', () => msg('Acetaminophen')),
    grade: 'expert',
    canDo: [says('M', () => msg('It is also called paracetamol. It may ease pain a little.'))],
    proof: [says('D', () => msg('We found no trial.'))],
    safety: [
      says('F64', () =>
        msg('Too much harms the liver. Take 4,000 mg a day at most, from all products together.'),
      ),
      says('F64', () => msg('Take less if you drink alcohol or your liver is ill.')),
    ],
    askFirst: [
      says('F64', () => msg('Liver disease')),
      says('F64', () => msg('Three or more drinks a day')),
    ],
  },
  {
    id: 'anti-inflammatory-pills',
    name: says('S26', () => msg('Anti-inflammatory pills')),
    grade: 'limited',
    canDo: [
      says('S26 F9', () => msg('In other tendons, they eased pain for some days or weeks.')),
      says('S26 F9', () =>
        msg(
          'In the shoulder, pain fell by 2.7 points out of 10. People could do no more than before.',
        ),
      ),
    ],
    proof: [says('F61', () => msg('In the elbow, trials do not agree.'))],
    safety: [
      says('E', () => msg('Do not take them if you are pregnant, or had an allergy to one.')),
      says('E', () => msg('Never take two kinds of them at once.')),
      says('E', () => msg('Never take them so that you can get through a workout.')),
      says('M', () => msg('Take them for 10 days at most, unless a doctor tells you to go on.')),
      says('E M', () =>
        msg('They can harm the stomach, the kidneys, and the heart. They can make you bleed.'),
      ),
    ],
    askFirst: [
      says('E F63', () => msg('An ulcer or bleeding, now or in the past')),
      says('E F63', () => msg('Kidney, liver, or heart disease')),
      says('E F63', () => msg('High blood pressure, or a stroke')),
      says('E F63', () => msg('Asthma')),
      says('E F63', () => msg('Bowel disease')),
      bloodThinner,
      says('E F63', () => msg('You are over 65')),
    ],
    questions: [says('E', () => msg('Do my other medicines go with it?'))],
  },
  {
    id: 'anti-inflammatory-gel',
    name: says('S26', () => msg('Anti-inflammatory gel')),
    grade: 'limited',
    canDo: [
      says('S26 F61', () => msg('In the elbow, pain fell by 1.6 points out of 10.')),
      says('F60', () => msg('It does more for a fresh sprain.')),
      says('M', () => msg('It may not reach a tendon as deep as this one.')),
    ],
    weigh: [
      says('F60', () => msg('2–3 of 100 people get a rash.')),
      says('F60', () => msg('Other side effects were as with a gel that has no drug in it.')),
    ],
    safety: [says('M', () => msg('Do not use it along with anti-inflammatory pills.'))],
    askFirst: [says('E M', () => msg('An allergy to a drug of this kind')), pregnancy],
    questions: [says('D', () => msg('Does it reach this deep?'))],
  },
  {
    id: 'stretching',
    name: says('S38', () => msg('Stretching')),
    grade: 'expert',
    canDo: [
      says('S38 C', () =>
        msg('Gentle moves and holds come first, with the hip nearly straight.'),
      ),
      says('S38 C', () => msg('Stretches come late, and only if you like.')),
    ],
    weigh: [
      says('S38 F23', () => msg('Early on, experts avoid what presses the tendon on the bone.')),
      says('S38 F4', () => msg('A stretch of the hamstring can do that.')),
      says('C M', () => msg('Does sitting hurt more the next day? Stop the stretches.')),
    ],
    questions: [says('S38', () => msg('May I do my yoga?'))],
  },
  {
    id: 'waiting',
    name: says('S41', () => msg('Waiting', { desc: 'As a treatment: to wait and see' })),
    grade: 'limited',
    canDo: [
      says('F41', () =>
        msg('For a hip tendon, 20 of 68 people were better after 8 weeks of waiting.'),
      ),
      says('F41', () => msg('With exercise, 51 of 66 were.')),
    ],
    weigh: [
      says('S40 S41', () => msg('The longer you have had symptoms, the longer it may take.')),
    ],
    safety: [says('E', () => msg('Never wait if you have a warning sign.'))],
    questions: [says('D', () => msg('Until when should I wait?'))],
  },
];
