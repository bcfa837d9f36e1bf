/*! pht-widgets 0.1.1 | MIT, content CC BY 4.0 | with Lit, BSD-3-Clause, Google LLC */
// src/widgets/anatomy-diagram/tween.ts
/** Whether the visitor wants no motion. */
var isMotionReduced = () => matchMedia("(prefers-reduced-motion: reduce)").matches;
/**
* Runs from 0 to 1 and calls `show` before each paint; where motion is not wanted, at once.
* Answers how to stop it.
*/
function tween(duration, show, onEnd) {
	if (isMotionReduced()) {
		show(1);
		onEnd?.();
		return () => void 0;
	}
	let frame = 0;
	let start;
	const step = (now) => {
		start ??= now;
		const share = Math.min(1, (now - start) / duration);
		show(eased(share));
		if (share < 1) frame = requestAnimationFrame(step);
		else onEnd?.();
	};
	frame = requestAnimationFrame(step);
	return () => cancelAnimationFrame(frame);
}
var eased = (share) => share * share * (3 - 2 * share);
export { isMotionReduced, tween };

//# sourceMappingURL=tween.js.map