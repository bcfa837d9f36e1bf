import { type Item } from './layers.js';
/** The body from the front, back to front. What bends away from the viewer is behind. */
export declare const frontBody: () => Item[];
