import type { Exercise } from '../content/exercises.js';
import { formatNumber, formatQuantity, pluralOf } from '../kit/language/format.js';
import { msg, str } from '../kit/language/msg.js';

/** The leg that works. */
export const SIDES = ['both', 'left', 'right'] as const;

export type Side = (typeof SIDES)[number];

/** The leg that a drawing shows at work: where both do, the right one. */
export const drawnSide = (side: Side): 'left' | 'right' => (side === 'left' ? 'left' : 'right');

/** What a patient is asked to do; times in seconds. */
export interface Prescription {
  readonly sets: number;
  readonly reps: number;
  readonly hold: number;
  readonly rest: number;
  /** To the end of the movement, and the same back. */
  readonly tempo: number;
  readonly side: Side;
}

export const DOSE_PARTS = ['sets', 'reps', 'hold', 'rest', 'tempo'] as const;

/** The brief's dose. */
export function usualPrescription({ dose }: Exercise): Prescription {
  const [sets, reps, hold, rest, tempo] = DOSE_PARTS.map((part) => dose[part].fallback);
  return { sets, reps, hold, rest, tempo, side: 'both' } as Prescription;
}

/** 90 → “90 sec”, 120 → “2 min”; `long` “90 seconds”, to be spoken. */
export const formatSeconds = (
  locale: string,
  seconds: number,
  length: 'long' | 'short' = 'short',
): string =>
  seconds < 60 || seconds % 60
    ? formatQuantity(locale, seconds, 'second', length)
    : formatQuantity(locale, seconds / 60, 'minute', length);

/** “3 × 15 reps”, “5 × 30 sec”, “2 × 15 reps, hold 5 sec”. */
export function summaryOf(locale: string, prescription: Prescription): string {
  const { sets, reps, hold } = prescription;
  const many = formatNumber(locale, sets);
  const held = formatSeconds(locale, hold);
  if (hold && reps <= 1) return msg(str`${many} × ${held}`, { desc: 'Sets × time: 5 × 30 sec' });
  const dose = repsText(locale, prescription);
  return hold ? withHold(dose, held) : dose;
}

const withHold = (dose: string, held: string): string =>
  msg(str`${dose}, hold ${held}`, { desc: '2 × 15 reps, hold 5 sec' });

/** In words, for paper: “3 sets of 15”, “3 sec up, 3 sec down”, “Rest 2 min”. */
export function doseInWords(
  { dose }: Exercise,
  prescription: Prescription,
  locale: string,
): string[] {
  const [time, rest] = [prescription.tempo, prescription.rest].map((seconds) =>
    formatSeconds(locale, seconds),
  );
  return [
    setsText(locale, prescription),
    ...(isPaced(dose) ? [msg(str`${time} up, ${time} down`)] : []),
    msg(str`Rest ${rest}`, { desc: 'Between two sets: Rest 2 min' }),
  ];
}

/** Whether the patient counts the time up and down. */
export const isPaced = ({ kind }: Exercise['dose']): boolean =>
  kind === 'strength' || kind === 'control';

function setsText(locale: string, { sets, reps, hold }: Prescription): string {
  const [many, few] = [formatNumber(locale, sets), formatNumber(locale, reps)];
  const held = formatSeconds(locale, hold);
  const form = pluralOf(locale, sets);
  if (hold && reps <= 1) return holdsText(form, many, held);
  const dose = setsOf(form, many, few);
  return hold ? withHold(dose, held) : dose;
}

function setsOf(form: Intl.LDMLPluralRule, many: string, few: string): string {
  if (form === 'one') return msg(str`One set of ${few}`, { desc: 'One set of 15' });
  if (form === 'two') return msg(str`Two sets of ${few}`, { desc: 'Plural form “two” only' });
  return msg(str`${many} sets of ${few}`, { desc: '3 sets of 15; at most 5 sets' });
}

function holdsText(form: Intl.LDMLPluralRule, many: string, held: string): string {
  if (form === 'one') return msg(str`One hold of ${held}`, { desc: 'One hold of 30 sec' });
  if (form === 'two') return msg(str`Two holds of ${held}`, { desc: 'Plural form “two” only' });
  return msg(str`${many} holds of ${held}`, { desc: '5 holds of 30 sec; at most 5 holds' });
}

function repsText(locale: string, { sets, reps }: Prescription): string {
  const [many, few] = [formatNumber(locale, sets), formatNumber(locale, reps)];
  switch (pluralOf(locale, reps)) {
    case 'one':
      return msg(str`${many} × ${few} rep`, { desc: 'Sets × repetitions, plural form “one”' });
    case 'two':
    case 'few':
      return msg(str`${many} × ${few} repetitions`, {
        desc: 'Sets × repetitions, plural forms “two” and “few”; short where there are none',
      });
    default:
      return msg(str`${many} × ${few} reps`, { desc: 'Sets × repetitions, plural form “other”' });
  }
}

/** “Each side”, for exercises that train one leg at a time. */
export function sideText({ isOneSided }: Exercise, side: Side): string {
  if (!isOneSided) return '';
  if (side === 'left') return msg('Left side');
  return side === 'right' ? msg('Right side') : msg('Each side');
}
