import { type Item } from '../plate.js';
export declare const body: () => string;
export declare const skin: () => Item[];
/** Over all that is inside. */
export declare const silhouette: () => Item;
/** Where it hurts: rings that grow fainter. */
export declare const soreSpot: () => Item;
