import type { Motion } from '../motion.js';
import type { Exercise } from '../types.js';
import type { Layer } from './layers.js';
/**
 * The movement as one arrow, on a lighter line so that it reads on any colour. Where nothing moves
 * it ends at a bar: press, as against something that does not give way.
 */
export declare function arrowOf({ arrow }: Exercise, motion: Motion): Layer[];
