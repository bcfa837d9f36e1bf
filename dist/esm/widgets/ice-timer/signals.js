/*! pht-widgets 0.1.0 | MIT, content CC BY 4.0 | with Lit, BSD-3-Clause, Google LLC */
// src/widgets/ice-timer/signals.ts
/**
* What the device does at the end of an icing, and to stay awake until then. Every part may be
* missing or refused; then the words on the screen remain.
*/
var audio;
var BEEPS = [
	0,
	.6,
	1.2,
	1.8
];
var BEEP_LENGTH = .3;
var PITCH = 880;
/** Readies the sound. Call it in the patient's own gesture: browsers refuse it later. */
function prepareSound() {
	try {
		audio ??= new AudioContext();
		audio.suspend();
	} catch {
		audio = void 0;
	}
}
/** Beeps and vibrates, where the device can; browsers refuse both before any gesture. */
function ring() {
	if (!audio) return;
	navigator.vibrate?.([
		400,
		200,
		400
	]);
	audio.resume().then(beep, () => void 0);
}
function beep() {
	if (!audio) return;
	for (const delay of BEEPS) {
		const tone = audio.createOscillator();
		tone.frequency.value = PITCH;
		tone.connect(audio.destination);
		tone.start(audio.currentTime + delay);
		tone.stop(audio.currentTime + delay + BEEP_LENGTH);
	}
}
/** Keeps the screen awake while the page is visible. Returns a function that stops it. */
function keepAwake() {
	let lock;
	let isWanted = true;
	const request = () => {
		if (document.hidden) return;
		navigator.wakeLock?.request("screen").then((granted) => {
			lock = granted;
			if (!isWanted) granted.release();
		}, () => void 0);
	};
	document.addEventListener("visibilitychange", request);
	request();
	return () => {
		isWanted = false;
		document.removeEventListener("visibilitychange", request);
		lock?.release();
	};
}
export { keepAwake, prepareSound, ring };

//# sourceMappingURL=signals.js.map