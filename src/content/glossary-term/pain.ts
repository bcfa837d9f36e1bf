import { msg } from '../../kit/language/msg.js';
import { says } from '../statement.js';
import type { Entries } from './entry.js';

/** What a patient feels, and what it tells. */
export const pain: Entries = {
  '24-hour-rule': {
    term: () => msg('24-hour rule'),
    also: () => msg('next-day rule'),
    meaning: says('D F24 F25', () =>
      msg('How your pain is the next morning decides how much you do next.'),
    ),
  },
  acute: {
    term: () => msg('acute'),
    also: () => msg('new, sudden'),
    meaning: says('S5 M', () => msg('It started a short time ago.')),
  },
  baseline: {
    term: () => msg('baseline'),
    also: () => msg('usual pain'),
    meaning: says('D', () => msg('Your pain on a normal day, before you add more.')),
  },
  chronic: {
    term: () => msg('chronic'),
    also: () => msg('long-lasting'),
    meaning: says('S7 M', () => msg('It has lasted for months, or it keeps coming back.')),
  },
  'flare-up': {
    term: () => msg('flare-up'),
    also: () => msg('flare'),
    meaning: says('S32', () => msg('Pain that is worse than usual for some days.')),
  },
  limp: {
    term: () => msg('limp', { desc: 'Noun: an uneven walk' }),
    meaning: says('M', () => msg('You walk unevenly because one leg hurts or is weak.')),
  },
  numbness: {
    term: () => msg('numbness'),
    also: () => msg('no feeling'),
    meaning: says('M', () => msg('A part of the skin feels little or nothing.')),
  },
  'pain-rule': {
    term: () => msg('pain rule'),
    meaning: says('D F24', () =>
      msg('Up to 3 is fine. At 4 or 5, take care. Above 5 or sharp, stop.'),
    ),
  },
  'pain-score': {
    term: () => msg('pain score'),
    also: () => msg('0 to 10'),
    meaning: says('D', () => msg('A number for your pain: 0 is none, 10 is the worst.')),
  },
  'red-flag': {
    term: () => msg('red flag'),
    also: () => msg('warning sign'),
    meaning: says('E', () => msg('A sign that you need a doctor soon or at once.')),
  },
  'reduced-sensation': {
    term: () => msg('reduced sensation'),
    also: () => msg('less feeling'),
    meaning: says('E M', () => msg('The skin feels less than it should.')),
  },
  'referred-pain': {
    term: () => msg('referred pain'),
    meaning: says('M', () => msg('You feel pain in one place, but it comes from another.')),
  },
  symptom: {
    term: () => msg('symptom'),
    meaning: says('M', () => msg('What you feel or see, such as pain or swelling.')),
  },
  tender: {
    term: () => msg('tender'),
    also: () => msg('sore to touch'),
    meaning: says('M', () => msg('It hurts when it is pressed.')),
  },
  tingling: {
    term: () => msg('tingling'),
    also: () => msg('pins and needles'),
    meaning: says('M', () => msg('Small prickles in the skin.')),
  },
};
