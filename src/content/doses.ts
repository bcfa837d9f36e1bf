import type { NumberRange } from '../kit/element/attributes.js';
import { msg } from '../kit/language/msg.js';
import { says, type Statement } from './statement.js';

/** `motion` and `isometric` are gentle enough for severe pain. */
export type DoseKind =
  'motion' | 'isometric' | 'strength' | 'control' | 'trunk' | 'fast' | 'stretch';

/**
 * How much, and what a clinic may set: less than the brief's dose, never more [D]. Times in
 * seconds. Where the brief names no rest, the default is ours [D].
 */
export interface Dose {
  readonly kind: DoseKind;
  readonly sets: NumberRange;
  readonly reps: NumberRange;
  /** 0 where nothing is held. */
  readonly hold: NumberRange;
  readonly rest: NumberRange;
  /** Seconds to the end of the movement, and the same back. */
  readonly tempo: NumberRange;
  /** How often; the stretches may be left out. */
  readonly often: Statement;
  readonly timesPerDay: 1 | 2;
  readonly advice?: Statement | undefined;
}

const upTo = (maximum: number, fallback = maximum, minimum = 1): NumberRange => ({
  minimum,
  maximum,
  fallback,
});
const always = (value: number): NumberRange => upTo(value, value, value);

const rest = upTo(300, 60, 10);
/** Heavy sets need it. */
const longRest = upTo(300, 120, 10);
const tempo = upTo(6, 3);

export const motion: Dose = {
  kind: 'motion',
  sets: upTo(2),
  reps: upTo(15),
  hold: always(0),
  rest,
  tempo,
  often: says('C S37', () => msg('Twice a day')),
  timesPerDay: 2,
};

export const motionWithHold: Dose = { ...motion, hold: upTo(5) };

export const isometric: Dose = {
  kind: 'isometric',
  sets: upTo(5),
  reps: always(1),
  hold: upTo(45, 30, 5),
  rest: upTo(300, 120, 30),
  tempo,
  often: says('C M S37', () => msg('Once or twice a day')),
  timesPerDay: 2,
};

/** A hold that the muscle may answer with a cramp. */
export const longHold: Dose = {
  ...isometric,
  advice: says('C', () => msg('A cramp? Bring your heels closer and rest.')),
};

/** A hold in which the patient decides how hard to push. */
export const push: Dose = {
  ...isometric,
  advice: says('C D F83', () =>
    msg(
      'Push gently at first, about 3 out of 10. Build up to about 7 out of 10. If pain goes above 3, push less.',
    ),
  ),
};

export const strength: Dose = {
  kind: 'strength',
  sets: upTo(4, 3),
  reps: upTo(15),
  hold: always(0),
  rest: longRest,
  tempo,
  often: says('C M S37', () => msg('Every other day, or 3 times a week')),
  timesPerDay: 1,
  advice: says('C M', () => msg('As you get stronger, add load and do fewer: 15 down to 8.')),
};

/** A strength exercise of few repetitions. */
export const control = (mostReps: number, fallback: number): Dose => ({
  ...strength,
  kind: 'control',
  sets: upTo(3),
  reps: upTo(mostReps, fallback),
  often: says('D S37', () => msg('Every other day, or 3 times a week')),
  advice: undefined,
});

export const trunk: Dose = {
  ...control(1, 1),
  kind: 'trunk',
  hold: upTo(30, 15, 5),
  rest,
};

export const fast: Dose = {
  ...control(10, 8),
  kind: 'fast',
  rest,
  tempo: always(0.4),
  often: says('C M', () => msg('At least 2 days apart')),
  advice: says('C D', () => msg('Add these after three good strength sessions in a row.')),
};

export const stretch: Dose = {
  ...trunk,
  kind: 'stretch',
  often: says('C', () => msg('If you like')),
};
