import type { PainBand } from './pain.js';

export type Stage = 1 | 2 | 3 | 4;

/** A red flag, or sharp pain, sends the patient to care instead of to a stage. */
export type Care = 'emergency' | 'same-day' | 'sharp';

/** The highest stage that pain allows, in the check and in a program [D]. */
export const HIGHEST_STAGE_IN_PAIN: Readonly<Record<PainBand, Stage>> = {
  fine: 4,
  ease: 2,
  stop: 1,
};

const { fine, ease, stop } = HIGHEST_STAGE_IN_PAIN;

/**
 * The highest stage each answer allows. Sitting presses on the tendon, but may hurt a little for a year, so half an hour is
 * enough for fast moves. Load is what the patient does and is no sorer the morning after, which
 * counts more than pain during exercise: a stage is open to those who did the work of the one
 * before it.
 */
const HIGHEST_STAGE = {
  pain: { low: fine, middle: ease, high: stop },
  sitting: { long: 4, some: 2, short: 1 },
  load: { sport: 4, strength: 3, gentle: 2, little: 1 },
} as const;

type Limits = typeof HIGHEST_STAGE;

export type Answers = {
  readonly [Question in Exclude<keyof Limits, 'pain'>]: keyof Limits[Question];
} & {
  readonly redFlag: 'emergency' | 'same-day' | 'none';
  readonly pain: keyof Limits['pain'] | 'sharp';
};

/**
 * Where the answers place a patient: careful on purpose [D]. A red flag always wins, then pain that
 * no number makes harmless; otherwise the weakest answer decides, so one good answer never makes up
 * for a bad one.
 */
export function placeOf({ redFlag, pain, sitting, load }: Answers): Stage | Care {
  if (redFlag !== 'none') return redFlag;
  if (pain === 'sharp') return 'sharp';
  const allowed: Stage[] = [
    HIGHEST_STAGE.pain[pain],
    HIGHEST_STAGE.sitting[sitting],
    HIGHEST_STAGE.load[load],
  ];
  return Math.min(...allowed) as Stage;
}
