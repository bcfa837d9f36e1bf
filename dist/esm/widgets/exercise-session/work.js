/*! pht-widgets 0.1.1 | MIT, content CC BY 4.0 | with Lit, BSD-3-Clause, Google LLC */
import { DOSE_PARTS, usualPrescription } from "../../exercise/prescription.js";
// src/widgets/exercise-session/work.ts
/** The widest range of each part; every exercise has its own within. */
var WIDEST = {
	sets: {
		minimum: 1,
		maximum: 5,
		fallback: 3
	},
	reps: {
		minimum: 1,
		maximum: 15,
		fallback: 15
	},
	hold: {
		minimum: 1,
		maximum: 45,
		fallback: 30
	},
	rest: {
		minimum: 10,
		maximum: 300,
		fallback: 60
	},
	tempo: {
		minimum: 1,
		maximum: 6,
		fallback: 3
	}
};
/** The dose of one exercise: what is asked for, as far as the exercise allows it. */
function prescriptionOf(exercise, wishes, side) {
	const parts = DOSE_PARTS.map((part) => {
		const { minimum, maximum, fallback } = exercise.dose[part];
		const number = wishes[part] ?? fallback;
		return [part, Math.min(maximum, Math.max(minimum, number))];
	});
	return {
		...usualPrescription(exercise),
		...Object.fromEntries(parts),
		side
	};
}
export { WIDEST, prescriptionOf };

//# sourceMappingURL=work.js.map