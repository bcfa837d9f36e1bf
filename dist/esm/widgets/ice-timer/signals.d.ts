/** Beeps and vibrates, where the device can; browsers refuse both before any gesture. */
export declare function ring(): void;
