/*! pht-widgets 0.1.1 | MIT, content CC BY 4.0 | with Lit, BSD-3-Clause, Google LLC */
import { isAsked, isRunning } from "./session.js";
// src/widgets/exercise-session/media-keys.ts
/** The same keys, where the browser hands them to the page as key presses. */
var MEDIA_KEYS = {
	MediaPlayPause: "toggle",
	MediaPlay: "play",
	MediaPause: "pause",
	MediaTrackNext: "nexttrack",
	MediaTrackPrevious: "previoustrack"
};
/** While the patient is asked something, only the answer leads on. */
var mediaActionsOf = ({ toggle, next, back }, session) => {
	const isOn = () => isRunning(session() ?? {});
	const ifFree = (action) => () => {
		if (!isAsked(session() ?? {})) action();
	};
	return {
		play: ifFree(() => {
			if (!isOn()) toggle();
		}),
		pause: () => {
			if (isOn()) toggle();
		},
		nexttrack: ifFree(next),
		previoustrack: ifFree(back)
	};
};
var media = () => navigator.mediaSession;
/** Takes the media keys. Returns a function that gives them back. */
function takeMediaKeys(actions) {
	const names = Object.keys(actions);
	for (const name of names) handle(name, actions[name]);
	return () => {
		for (const name of names) handle(name, null);
		showMediaState("none");
	};
}
function showMediaState(state, title = "") {
	const session = media();
	if (!session) return;
	try {
		session.playbackState = state;
		session.metadata = state === "none" ? null : new MediaMetadata({ title });
	} catch {}
}
function handle(name, action) {
	try {
		media()?.setActionHandler(name, action);
	} catch {}
}
export { MEDIA_KEYS, mediaActionsOf, showMediaState, takeMediaKeys };

//# sourceMappingURL=media-keys.js.map