import { type Item } from '../plate.js';
export declare const nerve: () => Item;
/** Where the nerve runs under the biceps, and under the calf, where we no longer draw it. */
export declare const hiddenNerve: () => Item[];
