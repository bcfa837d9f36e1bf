/**
 * Resolves after those who asked before have acted, with a pause for the page now and then; to
 * true for those after the first ten.
 */
export declare function nextTurn(): Promise<boolean>;
