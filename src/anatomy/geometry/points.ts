/** A place on a plate: millimetres from the right sit bone, y downwards. */
export interface Point {
  readonly x: number;
  readonly y: number;
  /** A corner breaks the curve that runs through the points. */
  readonly isCorner?: boolean;
}

/** `"1,2 3,4!"` → points; `!` marks a corner. */
export const pointsOf = (text: string): Point[] =>
  text.split(/\s+/).map((pair) => {
    const [x = '', y = ''] = pair.split(',');
    return { x: Number(x), y: parseFloat(y), isCorner: y.endsWith('!') };
  });

/** `"1 2, 3 4"` → [[1, 2], [3, 4]]; the lists may also be parted by semicolons. */
export const numbersOf = (text: string): number[][] =>
  text.split(/\s*[,;]\s*/).map((row) => row.trim().split(/\s+/).map(Number));

/** The item at an index; beyond the ends the first or the last. */
export function itemNear<T>(list: readonly T[], index: number): T {
  const item = list[Math.max(0, Math.min(list.length - 1, index))];
  if (item === undefined) throw new RangeError('An empty list has no items.');
  return item;
}

export const distance = (from: Point, to: Point): number =>
  Math.hypot(to.x - from.x, to.y - from.y);

export const between = (from: Point, to: Point, share: number): Point => ({
  x: from.x + (to.x - from.x) * share,
  y: from.y + (to.y - from.y) * share,
});

/** Numbers of a path; a tenth of a millimetre is finer than any screen. */
export const pathNumbers = (...numbers: number[]): string =>
  numbers.map((number) => Math.round(number * 10) / 10).join(' ');
