import { type Plate } from '../plate.js';
/** The hip from the right side; 0° is standing, 90° is sitting. */
export declare function lateralPlate(angle: number): Plate;
/** The sit bone and the tendon on it, close up. */
export declare function lensPlate(angle: number): Plate;
