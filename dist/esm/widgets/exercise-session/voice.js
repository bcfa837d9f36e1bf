/*! pht-widgets 0.1.1 | MIT, content CC BY 4.0 | with Lit, BSD-3-Clause, Google LLC */
// src/widgets/exercise-session/voice.ts
/**
* The platform's own speech. Only voices on the device itself: a remote one would send the
* words of the session to somebody's server.
*/
var speech = () => globalThis.speechSynthesis;
/** A voice for a BCP 47 tag: of the same country if there is one, else of the language. */
function voiceFor(tag) {
	const wanted = tag.toLowerCase();
	const language = wanted.split("-")[0] ?? "";
	const voices = (attempt(() => speech()?.getVoices()) ?? []).filter(({ localService }) => localService).map((voice) => ({
		voice,
		own: voice.lang.toLowerCase().replace("_", "-")
	})).filter(({ own }) => own.split("-")[0] === language);
	return (voices.find(({ own }) => own === wanted) ?? voices.find(({ voice }) => voice.default) ?? voices[0])?.voice;
}
/** Speaks instead of what is being said. Silent without a voice for the language. */
function speak(text, tag) {
	const voice = voiceFor(tag);
	if (!voice) return;
	hush();
	attempt(() => {
		const utterance = new SpeechSynthesisUtterance(text);
		utterance.voice = voice;
		utterance.lang = voice.lang;
		speech()?.speak(utterance);
	});
}
var hush = () => {
	attempt(() => speech()?.cancel());
};
/** Calls back when the list of voices has changed: browsers load it late. */
function followVoices(changed) {
	const list = speech() ?? {};
	attempt(() => list.addEventListener?.("voiceschanged", changed));
	return () => attempt(() => list.removeEventListener?.("voiceschanged", changed));
}
/** A device whose speech fails is one without: the session goes on in silence. */
function attempt(action) {
	try {
		return action();
	} catch {
		return;
	}
}
export { followVoices, hush, speak, voiceFor };

//# sourceMappingURL=voice.js.map