import { attempt } from '../../kit/device/attempt.js';
import { textOf } from '../../kit/element/attributes.js';

/**
 * The platform's own speech. Only voices on the device itself: a remote one would send the
 * words of the session to somebody's server.
 */
const speech = (): SpeechSynthesis | undefined =>
  (globalThis as Partial<typeof globalThis>).speechSynthesis;

/** Who speaks: a voice, or the one that the device takes for the language by itself. */
interface Speaker {
  readonly lang: string;
  readonly voice?: SpeechSynthesisVoice;
}

/** For a BCP 47 tag: of the same country if there is one, else of the language. */
export const speakerFor = (tag: string): Speaker | undefined =>
  attempt(() => speakerAmong(speech()?.getVoices() ?? [], tag));

function speakerAmong(all: readonly SpeechSynthesisVoice[], tag: string): Speaker | undefined {
  const voices = all.filter(({ lang }) => languageOf(textOf(lang)) === languageOf(tag));
  const local = voices.filter(({ localService }) => localService);
  if (local.length === 0) return undefined;
  // An iPhone calls every voice local and default, its novelties too: it chooses better itself.
  if (local.length === voices.length) return { lang: onThisDevice(tag) };
  const exact = local.filter(({ lang }) => normal(lang) === normal(tag));
  const voice = preferred(exact) ?? preferred(local);
  return voice && { lang: voice.lang, voice };
}

const preferred = (voices: readonly SpeechSynthesisVoice[]): SpeechSynthesisVoice | undefined =>
  voices.find((voice) => voice.default) ?? voices[0];

/** With the region that the device has for the language: `en` is `en-GB` in London. */
const onThisDevice = (tag: string): string =>
  tag.includes('-')
    ? tag
    : (navigator.languages.find((one) => languageOf(one) === languageOf(tag)) ?? tag);

const normal = (tag: string): string => tag.toLowerCase().replace('_', '-');
const languageOf = (tag: string): string => normal(tag).split('-')[0] ?? '';

/** What we do ourselves, when there is something newer to say. */
const HUSHED: readonly unknown[] = ['canceled', 'interrupted'];

/**
 * Speaks instead of what is being said. Silent without a voice for the language.
 *
 * @param refused called when the device does not say it
 */
export function speak(text: string, tag: string, refused: () => void): void {
  const speaker = speakerFor(tag);
  hush();
  const isTaken = attempt(() => {
    const onerror = ({ error }: { readonly error: unknown }): void => {
      if (!HUSHED.includes(error)) refused();
    };
    const utterance = new SpeechSynthesisUtterance(text);
    speech()?.speak(Object.assign(utterance, speaker, { onerror }));
    return speaker !== undefined;
  });
  if (!isTaken) refused();
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
