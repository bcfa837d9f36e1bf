/** One note; times in seconds. */
export interface Tone {
    readonly pitch: number;
    /** Pitch at its end, where it glides. */
    readonly to?: number;
    readonly delay: number;
    readonly length: number;
}
/** Readies the sound. Call it in the patient's own gesture: browsers refuse it later. */
export declare function prepareSound(): void;
/** Plays, where the device can. Returns whether a gesture has readied the sound. */
export declare function play(tones: readonly Tone[]): boolean;
