/** A place on a plate: millimetres from the right sit bone, y downwards. */
export interface Point {
  readonly x: number;
  readonly y: number;
  /** A corner breaks the curve that runs through the points. */
  readonly isCorner?: boolean;
}

/** `"1,2 3,4!"` → points; `!` marks a corner. */
export const pointsOf = (text: string): Point[] =>
  text.split(' ').map((pair) => {
    const comma = pair.indexOf(',');
    return {
      x: Number(pair.slice(0, comma)),
      y: parseFloat(pair.slice(comma + 1)),
      isCorner: pair.endsWith('!'),
    };
  });

/** `"1 2, 3 4"` → [[1, 2], [3, 4]]; the lists may also be parted by semicolons. */
export const numbersOf = (text: string): number[][] =>
  text.split(/[,;] ?/).map((row) => row.split(' ').map(Number));

/** The item at an index; beyond the ends the first or the last. */
export function itemNear<T>(list: readonly T[], index: number): T {
  const item = list[Math.max(0, Math.min(list.length - 1, index))];
  if (item === undefined) throw new RangeError('An empty list has no items.');
  return item;
}

export const distance = (from: Point, to: Point): number =>
  Math.sqrt((to.x - from.x) ** 2 + (to.y - from.y) ** 2);

export const between = (from: Point, to: Point, share: number): Point => ({
  x: from.x + (to.x - from.x) * share,
  y: from.y + (to.y - from.y) * share,
});

/** Turns a point forwards, in degrees, about a joint; `to` is where that joint has gone. */
export function turnedAbout(
  { x, y, isCorner = false }: Point,
  angle: number,
  from: Point,
  to = from,
): Point {
  const radians = (angle * Math.PI) / 180;
  const [cos, sin] = [Math.cos(radians), Math.sin(radians)];
  const [right, down] = [x - from.x, y - from.y];
  return { x: to.x + right * cos + down * sin, y: to.y - right * sin + down * cos, isCorner };
}

/** A place in a path; a tenth of a millimetre is finer than any screen. */
export const pathPlace = (x: number, y: number): string =>
  `${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10}`;
