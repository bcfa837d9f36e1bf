import { type Session } from './session.js';
import type { Actions } from './view.js';
/** What the keys on a keyboard, a headset or a lock screen do. */
export interface MediaActions {
    readonly play: () => void;
    readonly pause: () => void;
    readonly nexttrack: () => void;
    readonly previoustrack: () => void;
}
/** The same keys, where the browser hands them to the page as key presses. */
export declare const MEDIA_KEYS: Readonly<Record<string, keyof MediaActions | 'toggle'>>;
/** While the patient is asked something, only the answer leads on. */
export declare const mediaActionsOf: ({ toggle, next, back }: Pick<Actions, "toggle" | "next" | "back">, session: () => Session | undefined) => MediaActions;
/** Takes the media keys. Returns a function that gives them back. */
export declare function takeMediaKeys(actions: MediaActions): () => void;
export declare function showMediaState(state: MediaSessionPlaybackState, title?: string): void;
