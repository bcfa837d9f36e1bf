/** Whether who asks for the next turn is one of many. */
export declare const isOneOfMany: () => boolean;
/** Resolves after those who asked before have acted, with a pause for the page now and then. */
export declare function nextTurn(): Promise<void>;
