import type { Exercise } from '../../content/exercises.js';
import {
  DOSE_PARTS,
  usualPrescription,
  type Prescription,
  type Side,
} from '../../exercise/prescription.js';
import type { NumberRange } from '../../kit/element/attributes.js';

type DosePart = (typeof DOSE_PARTS)[number];

/** What a clinic asks for, for all exercises of a session; null: each one's own dose. */
export type Wishes = Readonly<Record<DosePart, number | null>>;

/** The widest range of each part; every exercise has its own within. */
export const WIDEST = {
  sets: { minimum: 1, maximum: 5, fallback: 3 },
  reps: { minimum: 1, maximum: 15, fallback: 15 },
  hold: { minimum: 1, maximum: 45, fallback: 30 },
  rest: { minimum: 10, maximum: 300, fallback: 60 },
  tempo: { minimum: 1, maximum: 6, fallback: 3 },
} as const satisfies Record<DosePart, NumberRange>;

/** The dose of one exercise: what is asked for, as far as the exercise allows it. */
export function prescriptionOf(exercise: Exercise, wishes: Wishes, side: Side): Prescription {
  const parts = DOSE_PARTS.map((part) => {
    const { minimum, maximum, fallback } = exercise.dose[part];
    const number = wishes[part] ?? fallback;
    return [part, Math.min(maximum, Math.max(minimum, number))] as const;
  });
  return { ...usualPrescription(exercise), ...Object.fromEntries(parts), side };
}
