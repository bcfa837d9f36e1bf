import { type MediaActions } from './media-keys.js';
import type { Actions } from './view.js';
/** Where a key is pressed. */
interface KeyPlace {
    readonly isRunning: boolean;
    /** The patient is asked something: buttons and the pain scale have keys of their own. */
    readonly isAsked: boolean;
    /** The focus is on something that takes the space bar. */
    readonly isOnControl: boolean;
    readonly isRtl: boolean;
}
/** What a key does while the focus is in the player; undefined where the key is not ours. */
export declare function actionOf(key: string, { isRunning, isAsked, isOnControl, isRtl }: KeyPlace, actions: Pick<Actions, 'toggle' | 'next' | 'back'>, mediaActions: MediaActions): (() => void) | undefined;
export {};
