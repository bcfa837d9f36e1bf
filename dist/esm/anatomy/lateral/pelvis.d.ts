import { type Item } from '../plate.js';
/** What stays where it is while the thigh turns. */
export declare const pelvis: () => Item[];
