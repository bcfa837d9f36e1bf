import type { Exercise } from '../types.js';
import { type Item } from './layers.js';
/** The depth at which a prop is drawn, back to front. */
export type PropPlace = 'floor' | 'back' | 'middle' | 'nearHand' | 'farHand' | 'front';
export declare function propItems({ props }: Exercise, place: PropPlace): Item[];
