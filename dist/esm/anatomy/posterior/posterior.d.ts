import type { Plate } from '../plate.js';
/** The right hip and thigh from behind; drawn when first asked for. */
export declare const posteriorPlate: () => Plate;
