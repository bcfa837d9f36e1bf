import { type Item } from '../plate.js';
export declare const gluteus: () => Item;
/** Drawn over the muscles that it covers. */
export declare const gluteusEdge: () => Item;
/** What lies behind the sciatic nerve and what lies on it, from the deepest up. */
export declare const deepMuscles: () => Item[];
export declare const hamstrings: () => Item[];
