import { attempt } from '../../kit/device/attempt.js';
import { textOf } from '../../kit/element/attributes.js';

/**
 * The platform's own speech. Only voices on the device itself: a remote one would send the
 * words of the session to somebody's server.
 */
const speech = (): SpeechSynthesis | undefined =>
  (globalThis as Partial<typeof globalThis>).speechSynthesis;

/** A voice for a BCP 47 tag: of the same country if there is one, else of the language. */
export const voiceFor = (tag: string): SpeechSynthesisVoice | undefined =>
  attempt(() => voiceAmong(speech()?.getVoices() ?? [], tag));

function voiceAmong(
  all: readonly SpeechSynthesisVoice[],
  tag: string,
): SpeechSynthesisVoice | undefined {
  const wanted = tag.toLowerCase();
  const language = wanted.split('-')[0] ?? '';
  const voices = all
    .filter(({ localService }) => localService)
    .map((voice) => ({ voice, own: textOf(voice.lang).toLowerCase().replace('_', '-') }))
    .filter(({ own }) => own.split('-')[0] === language);
  const exact = voices.find(({ own }) => own === wanted);
  return (exact ?? voices.find(({ voice }) => voice.default) ?? voices[0])?.voice;
}

/** Speaks instead of what is being said. Silent without a voice for the language. */
export function speak(text: string, tag: string): void {
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

export const hush = (): void => {
  attempt(() => speech()?.cancel());
};

/** Calls back when the list of voices has changed: browsers load it late. */
export function followVoices(changed: () => void): () => void {
  // Old Safari has the list, but no event.
  const list: Partial<SpeechSynthesis> = attempt(speech) ?? {};
  attempt(() => list.addEventListener?.('voiceschanged', changed));
  return () => attempt(() => list.removeEventListener?.('voiceschanged', changed));
}
