/*! pht-widgets 0.1.1 | MIT, content CC BY 4.0 | with Lit, BSD-3-Clause, Google LLC */
import { setsDone } from "./session.js";
// src/widgets/exercise-session/results.ts
/** Names of the exercises whose last set is done now and was not before. */
var newlyDone = (before, session, works) => works.filter(({ prescription: { sets } }, index) => setsDone(session, index) === sets && setsDone(before, index) < sets).map(({ exercise }) => exercise.id);
/** What a session came to, for the page: never how much it hurt. */
var resultOf = (session, works) => ({
	complete: session.ending === "complete",
	exercises: works.map(({ exercise, prescription }, index) => ({
		exercise: exercise.id,
		sets: setsDone(session, index),
		of: prescription.sets
	}))
});
export { newlyDone, resultOf };

//# sourceMappingURL=results.js.map