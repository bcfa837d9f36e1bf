/*! pht-widgets 0.1.1 | MIT, content CC BY 4.0 | with Lit, BSD-3-Clause, Google LLC */
// src/widgets/anatomy-diagram/gestures.ts
/**
* Pinch, wheel with a modifier key, and dragging with the mouse. One finger and the plain wheel
* belong to the page: they scroll it wherever the pointer is.
*/
function listenToGestures(stage, target) {
	let pinch;
	stage.addEventListener("wheel", (event) => {
		if (!event.ctrlKey && !event.metaKey) return;
		event.preventDefault();
		const { x, y } = shareOf(stage, event);
		target.zoomAt(Math.exp(-event.deltaY / 200), x, y);
	});
	const start = (event) => {
		pinch = pinchOf(stage, event.touches);
		if (pinch) event.preventDefault();
	};
	stage.addEventListener("touchstart", start);
	stage.addEventListener("touchmove", (event) => {
		const before = pinch;
		const now = pinchOf(stage, event.touches);
		if (!before || !now) return;
		event.preventDefault();
		pinch = now;
		target.zoomAt(now.spread / before.spread, now.x, now.y);
		target.moveBy(before.x - now.x, before.y - now.y);
	});
	stage.addEventListener("touchend", start);
	listenToMouse(stage, target);
}
function listenToMouse(stage, target) {
	stage.addEventListener("pointermove", (event) => {
		if (event.pointerType !== "mouse" || event.buttons !== 1 || target.scale <= 1) return;
		target.moveBy(-event.movementX / stage.clientWidth, -event.movementY / stage.clientHeight);
	});
}
function pinchOf(stage, touches) {
	const [one, other] = [touches[0], touches[1]];
	if (touches.length !== 2 || !one || !other) return void 0;
	const spread = Math.hypot(other.clientX - one.clientX, other.clientY - one.clientY);
	return {
		...shareOf(stage, {
			clientX: (one.clientX + other.clientX) / 2,
			clientY: (one.clientY + other.clientY) / 2
		}),
		spread: Math.max(1, spread)
	};
}
function shareOf(stage, place) {
	const { left, top, width, height } = stage.getBoundingClientRect();
	return {
		x: (place.clientX - left) / width,
		y: (place.clientY - top) / height
	};
}
export { listenToGestures };

//# sourceMappingURL=gestures.js.map