import { msg } from '../kit/msg.js';
import { tearSigns } from './red-flags.js';
import { says, type Statement } from './statement.js';

/** A pain score from 0 to 10 falls into one of three bands [D]. */
export type PainBand = 'fine' | 'ease' | 'stop';

/** How pain is the day after: what counts more than pain during exercise. */
export type NextDay = 'usual' | 'worse';

export interface PainAdvice {
  readonly band: PainBand;
  readonly title: Statement;
  readonly items: readonly Statement[];
}

const HIGHEST_FINE = 3;
const HIGHEST_EASE = 5;

export const bandOf = (score: number): PainBand =>
  score <= HIGHEST_FINE ? 'fine' : score <= HIGHEST_EASE ? 'ease' : 'stop';

/** Pain as bad as this leaves range of motion and gentle holds only (S38, reconciled in C). */
export const isSevere = (score: number): boolean => bandOf(score) === 'stop';

/** What an exercise says before it begins. */
export const caution = {
  title: says('C D', () => msg('Keep pain at 0–3 out of 10')),
  items: [
    says('D', () => msg('At 4–5, take care: do less.')),
    says('C D', () => msg('Above 5, or sharp: stop.')),
    says('C D', () => msg('By the next day, pain should be back to usual.')),
  ],
};

/** The same for the late stretches. */
export const stretchCaution = {
  title: says('C M', () => msg('Keep pain at 0–2 out of 10')),
  items: [
    says('C D', () => msg('Above 5, or sharp: stop.')),
    says('C', () => msg('Stop if sitting hurts more the next day.')),
  ],
};

/** Said at once, while nobody knows about the next day. */
export const duringAdvice: Readonly<Record<PainBand, PainAdvice>> = {
  fine: {
    band: 'fine',
    title: says('C D', () => msg('That is fine')),
    items: [
      says('D', () => msg('You may go on.')),
      says('D', () => msg('See how it feels the next day. That matters more.')),
    ],
  },
  ease: {
    band: 'ease',
    title: says('D', () => msg('Take care')),
    items: [
      says('D', () => msg('You may go on, but do less.')),
      says('D', () => msg('Worse the next day? Go back to an easier exercise.')),
    ],
  },
  stop: {
    band: 'stop',
    title: says('C D', () => msg('Stop this exercise')),
    items: [
      says('D', () => msg('Go back a stage.')),
      says('D', () => msg('Get help if it has not settled within a week.')),
    ],
  },
};

/** A red flag ends the program, whatever the score. */
export const redFlagAdvice: PainAdvice = {
  band: 'stop',
  title: says('D E', () => msg('Stop the program')),
  items: [...tearSigns, says('E', () => msg('If any of these is true, see a doctor today.'))],
};

const repeat: PainAdvice = {
  band: 'fine',
  title: says('D', () => msg('Do the same again')),
  items: [says('C D', () => msg('After three such sessions in a row, move on.'))],
};
const cut: PainAdvice = {
  band: 'ease',
  title: says('D', () => msg('Do 20–30% less')),
  items: [says('D', () => msg('Fewer repetitions, or not as deep.'))],
};
const stay: PainAdvice = {
  band: 'ease',
  title: says('D', () => msg('Stay at this level')),
  items: [],
};
const stepBack: PainAdvice = {
  band: 'ease',
  title: says('D', () => msg('Go back to an easier exercise')),
  items: [],
};

/** The whole table of the brief: pain during exercise, and the day after. */
export function adviceFor(score: number, nextDay: NextDay): PainAdvice {
  const band = bandOf(score);
  if (band === 'stop') return duringAdvice.stop;
  const isUsual = nextDay === 'usual';
  return band === 'fine' ? (isUsual ? repeat : cut) : isUsual ? stay : stepBack;
}
