/**
 * Keeps the screen awake while the page is visible, where the device allows it. Returns a
 * function that stops it.
 */
export declare function keepAwake(): () => void;
