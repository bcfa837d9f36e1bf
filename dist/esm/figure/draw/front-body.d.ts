import { type Item } from './layers.js';
import type { Hair } from './side-body.js';
/** The body from the front, back to front. What bends away from the viewer is behind. */
export declare const frontBody: (hair: Hair) => Item[];
