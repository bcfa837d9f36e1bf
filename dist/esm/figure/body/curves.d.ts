/** Path data of a closed smooth curve through x, y pairs; a repeated point is a corner. */
export declare function smoothRing(pairs: readonly number[]): string;
/** Path data of a crescent along the back (x < 0) of an outline, from one height to another. */
export declare function crescent(pairs: readonly number[], [top, bottom, deep]: readonly [number, number, number]): string;
