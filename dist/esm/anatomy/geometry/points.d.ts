/** A place on a plate: millimetres from the right sit bone, y downwards. */
export interface Point {
    readonly x: number;
    readonly y: number;
    /** A corner breaks the curve that runs through the points. */
    readonly isCorner?: boolean;
}
/** `"1,2 3,4!"` → points; `!` marks a corner. */
export declare const pointsOf: (text: string) => Point[];
/** `"1 2, 3 4"` → [[1, 2], [3, 4]]; the lists may also be parted by semicolons. */
export declare const numbersOf: (text: string) => number[][];
/** The item at an index; beyond the ends the first or the last. */
export declare function itemNear<T>(list: readonly T[], index: number): T;
export declare const distance: (from: Point, to: Point) => number;
export declare const between: (from: Point, to: Point, share: number) => Point;
/** Turns a point forwards, in degrees, about a joint; `to` is where that joint has gone. */
export declare function turnedAbout({ x, y, isCorner }: Point, angle: number, from: Point, to?: Point): Point;
/** A place in a path; a tenth of a millimetre is finer than any screen. */
export declare const pathPlace: (x: number, y: number) => string;
