/*! pht-widgets 0.1.1 | MIT, content CC BY 4.0 | with Lit, BSD-3-Clause, Google LLC */
import { real } from "./unclobbered.js";
// src/kit/awake.ts
/**
* Keeps the screen awake while the page is visible, where the device allows it. Returns a
* function that stops it.
*/
function keepAwake() {
	let lock;
	let isWanted = true;
	const request = () => {
		if (real(document).hidden) return;
		navigator.wakeLock?.request("screen").then((granted) => {
			lock = granted;
			if (!isWanted) granted.release();
		}, () => void 0);
	};
	real(document).addEventListener("visibilitychange", request);
	request();
	return () => {
		isWanted = false;
		real(document).removeEventListener("visibilitychange", request);
		lock?.release();
	};
}
export { keepAwake };

//# sourceMappingURL=awake.js.map