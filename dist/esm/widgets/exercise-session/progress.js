/*! pht-widgets 0.1.0 | MIT, content CC BY 4.0 | with Lit, BSD-3-Clause, Google LLC */
import { Store } from "../../kit/store.js";
// src/widgets/exercise-session/progress.ts
/**
* The running session, for the life of the tab: a reload must not lose it. No pain score.
*
* @param name tells the sessions of a page apart
*/
var memoryOf = (name) => new Store({
	key: `exercise-session-${name}`,
	version: 1,
	area: "session",
	validate: asMemory
});
function asMemory(data) {
	const { exercises, length, isMuted, session } = data ?? {};
	if (typeof exercises !== "string" || typeof length !== "number") return void 0;
	if (typeof session !== "object" || session === null) return void 0;
	return {
		exercises,
		length,
		isMuted: isMuted === true,
		session
	};
}
export { memoryOf };

//# sourceMappingURL=progress.js.map