import type { Sound } from './cues.js';
export declare const sound: (name: Sound) => void;
export declare const hasSounds: () => boolean;
