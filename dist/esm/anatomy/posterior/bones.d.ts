import { type Item } from '../plate.js';
/** From the deepest to the one nearest to the eye. */
export declare const bones: () => Item[];
