import { wholeNumber } from '../kit/element/declare.js';

/** What a clinic may set of a dose, in the widest ranges: each exercise has its own within. */
export const doseAttributes = {
  /** Sets, as far as the exercise allows. */
  sets: wholeNumber({ minimum: 1, maximum: 5 }),
  /** Repetitions in a set, as far as the exercise allows. */
  reps: wholeNumber({ minimum: 1, maximum: 15 }),
  /** How long a hold is, as far as the exercise allows. */
  hold: wholeNumber({ minimum: 1, maximum: 45, unit: 'seconds' }),
  /** How long the rest between two sets is, as far as the exercise allows. */
  rest: wholeNumber({ minimum: 10, maximum: 300, unit: 'seconds' }),
  /** How long the way there takes, and the way back, as far as the exercise allows. */
  tempo: wholeNumber({ minimum: 1, maximum: 6, unit: 'seconds' }),
};
