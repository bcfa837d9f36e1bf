/** A voice for a BCP 47 tag: of the same country if there is one, else of the language. */
export declare function voiceFor(tag: string): SpeechSynthesisVoice | undefined;
/** Speaks instead of what is being said. Silent without a voice for the language. */
export declare function speak(text: string, tag: string): void;
export declare const hush: () => void;
/** Calls back when the list of voices has changed: browsers load it late. */
export declare function followVoices(changed: () => void): () => void;
