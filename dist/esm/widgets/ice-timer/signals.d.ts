/** Readies the sound. Call it in the patient's own gesture: browsers refuse it later. */
export declare function prepareSound(): void;
/** Beeps and vibrates, where the device can; browsers refuse both before any gesture. */
export declare function ring(): void;
/** Keeps the screen awake while the page is visible. Returns a function that stops it. */
export declare function keepAwake(): () => void;
