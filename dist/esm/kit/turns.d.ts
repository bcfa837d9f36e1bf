/**
 * Resolves after those who asked before have acted, with a pause for the page now and then; to
 * true for those after the first pause, which are many and most likely not on the screen.
 */
export declare function nextTurn(): Promise<boolean>;
