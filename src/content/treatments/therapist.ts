import { msg } from '../../kit/language/msg.js';
import { says } from '../statement.js';
import { bloodThinner, costs, pregnancy, type Option } from './option.js';

export const guided: readonly Option[] = [
  {
    id: 'physical-therapy',
    name: says('S35', () => msg('Physical therapy')),
    grade: 'limited',
    canDo: [
      says('S35', () =>
        msg('A physical therapist can check, guide, and teach you, and fit the program to you.'),
      ),
      says('S31 S35', () =>
        msg('The goal is to get you back to activity as soon as it is safe.'),
      ),
    ],
    proof: [
      says('F46 F47', () =>
        msg('Two reports tell of 3 people. Work on the trunk was part of what they did.'),
      ),
      says('F31', () =>
        msg('A trial with 100 people compares it with shockwave. We found no results yet.'),
      ),
    ],
    weigh: [costs],
    questions: [says('S35', () => msg('How many visits do I need?'))],
  },
];

export const handsOn: readonly Option[] = [
  {
    id: 'massage',
    name: says('F44', () => msg('Massage')),
    grade: 'expert',
    canDo: [says('M', () => msg('It may feel good.'))],
    proof: [
      says('F44 M', () => msg('A review of deep rubbing for tendons had too little to go by.')),
    ],
    safety: [says('M', () => msg('Nobody should press on the nerve or the sit bone.'))],
    askFirst: [bloodThinner],
  },
  {
    id: 'dry-needling',
    name: says('F45', () => msg('Dry needling')),
    grade: 'expert',
    canDo: [
      says('F46', () => msg('It is not known what it does. Two runners had it with exercise.')),
    ],
    safety: [
      says('F45', () => msg('In 100 sessions, 16 bled a little, 8 left a bruise, and 6 hurt.')),
      says('F45', () => msg('Serious harm came in fewer than 1 in 1,000.')),
    ],
    askFirst: [bloodThinner, says('F45 M', () => msg('A high risk of infection')), pregnancy],
    questions: [says('D', () => msg('Who does it, and what training do they have?'))],
  },
];
