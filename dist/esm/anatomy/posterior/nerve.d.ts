import { type Item } from '../plate.js';
export declare const nerve: () => Item;
/** Where the nerve runs under the biceps. */
export declare const hiddenNerve: () => Item;
