/*! pht-widgets 0.1.1 | MIT, content CC BY 4.0 | with Lit, BSD-3-Clause, Google LLC */
import { MEDIA_KEYS } from "./media-keys.js";
// src/widgets/exercise-session/keys.ts
/** What a key does while the focus is in the player; undefined where the key is not ours. */
function actionOf(key, { isRunning, isAsked, isOnControl, isRtl }, actions, mediaActions) {
	const media = MEDIA_KEYS[key];
	if (media === "toggle") return mediaActions[isRunning ? "pause" : "play"];
	if (media) return mediaActions[media];
	if (isAsked) return void 0;
	if (key === " " && !isOnControl) return actions.toggle;
	if (key === "ArrowRight") return isRtl ? actions.back : actions.next;
	if (key === "ArrowLeft") return isRtl ? actions.next : actions.back;
}
export { actionOf };

//# sourceMappingURL=keys.js.map