import type { Exercise } from '../../content/exercises.js';
import {
  DOSE_PARTS,
  usualPrescription,
  type Prescription,
  type Side,
} from '../../exercise/prescription.js';

type DosePart = (typeof DOSE_PARTS)[number];

/** What a clinic asks for, for all exercises of a session; undefined: each one's own dose. */
export type Wishes = Readonly<Record<DosePart, number | undefined>> & { readonly side: Side };

/** The dose of one exercise: what is asked for, as far as the exercise allows it. */
export function prescriptionOf(exercise: Exercise, wishes: Wishes): Prescription {
  const parts = DOSE_PARTS.map((part) => {
    const { minimum, maximum, fallback } = exercise.dose[part];
    const number = wishes[part] ?? fallback;
    return [part, Math.min(maximum, Math.max(minimum, number))] as const;
  });
  return { ...usualPrescription(exercise), ...Object.fromEntries(parts), side: wishes.side };
}
