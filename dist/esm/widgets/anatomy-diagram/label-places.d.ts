/**
 * A label of one column: where its leader line begins and where it points, how tall it is. All in
 * pixels.
 */
export interface LabelSize {
    readonly startX: number;
    readonly anchorX: number;
    readonly anchorY: number;
    readonly height: number;
}
/**
 * The middles of a column's labels: each as near to its anchor as the others allow, none over
 * another, and in an order in which no two leader lines cross that begin at one edge. The column
 * is `room` px high.
 */
export declare function placeLabels(labels: readonly LabelSize[], room: number): number[];
export type Line = readonly [x1: number, y1: number, x2: number, y2: number];
/** Whether two lines have a point in common other than by touching. */
export declare function doCross(one: Line, other: Line): boolean;
