import type { Place } from './layers.js';
/** As an attribute, or with units for an animation. */
export declare function transformOf(place: Place, length?: '' | 'px', angle?: '' | 'deg'): string;
/** The glow of a muscle that works this hard. */
export declare const opacityOf: (effort: number) => string;
