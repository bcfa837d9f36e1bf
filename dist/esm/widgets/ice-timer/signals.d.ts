/** Beeps and vibrates, where the device can; browsers refuse both before any gesture. */
export declare function ring(): void;
/** The same for a look at the skin, but not as loud. */
export declare function askToLook(): void;
