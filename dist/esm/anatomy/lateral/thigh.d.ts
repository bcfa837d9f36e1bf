import { type Item } from '../plate.js';
export declare const body: (angle: number) => string[];
export declare const skin: (angle: number) => Item[];
export declare const femur: (angle: number) => Item;
export declare const gluteus: (angle: number) => Item;
