/** Resolves after those who asked before have acted, with a pause for the page now and then. */
export declare const nextTurn: () => Promise<void>;
