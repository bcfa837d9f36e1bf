/*! pht-widgets 0.1.1 | MIT, content CC BY 4.0 | with Lit, BSD-3-Clause, Google LLC */
// src/kit/sound.ts
var audio;
/** Readies the sound. Call it in the patient's own gesture: browsers refuse it later. */
function prepareSound() {
	try {
		audio ??= new AudioContext();
		audio.suspend();
	} catch {
		audio = void 0;
	}
}
/** Plays, where the device can. Returns whether a gesture has readied the sound. */
function play(tones) {
	const context = audio;
	context?.resume().then(() => {
		for (const tone of tones) playTone(context, tone);
	}, () => void 0);
	return context !== void 0;
}
function playTone(context, { pitch, to = pitch, delay, length }) {
	const tone = context.createOscillator();
	const start = context.currentTime + delay;
	tone.frequency.setValueAtTime(pitch, start);
	tone.frequency.linearRampToValueAtTime(to, start + length);
	tone.connect(context.destination);
	tone.start(start);
	tone.stop(start + length);
}
export { play, prepareSound };

//# sourceMappingURL=sound.js.map