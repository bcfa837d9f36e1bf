/** Whether the visitor wants no motion. */
export declare const isMotionReduced: () => boolean;
/**
 * Runs from 0 to 1 and calls `show` before each paint; where motion is not wanted, at once.
 * Answers how to stop it.
 */
export declare function tween(duration: number, show: (share: number) => void, onEnd?: () => void): () => void;
