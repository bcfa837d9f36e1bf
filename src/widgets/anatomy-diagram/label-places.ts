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

/** A label with its place in the list that was given. */
interface Slot extends LabelSize {
  readonly index: number;
}

/**
 * The middles of a column's labels: each as near to its anchor as the others allow, none over
 * another, and in an order in which no two leader lines cross that begin at one edge. The column
 * is `room` px high.
 */
export function placeLabels(labels: readonly LabelSize[], room: number): number[] {
  const order = labels
    .map((label, index): Slot => ({ ...label, index }))
    .sort((one, other) => one.anchorY - other.anchorY);
  let middles = stacked(order, room);
  // Each exchange makes the lines shorter, so that this comes to an end.
  for (let round = 0; round < labels.length ** 2; round += 1) {
    const crossing = order.findIndex((slot, place) =>
      doLeadersCross(slot, order[place + 1], middles),
    );
    if (crossing < 0) break;
    order.splice(crossing, 2, ...order.slice(crossing, crossing + 2).reverse());
    middles = stacked(order, room);
  }
  return middles;
}

/** Labels that touch, and where they begin. */
interface Block {
  readonly slots: readonly Slot[];
  readonly height: number;
  readonly top: number;
}

/** Pushes labels apart: those that would overlap share a block around the mean of their anchors. */
function stacked(order: readonly Slot[], room: number): number[] {
  const blocks: Block[] = [];
  for (const slot of order) {
    let block = blockOf([slot], room);
    let above = blocks.at(-1);
    while (above && above.top + above.height > block.top) {
      blocks.pop();
      block = blockOf([...above.slots, ...block.slots], room);
      above = blocks.at(-1);
    }
    blocks.push(block);
  }
  const middles: number[] = [];
  for (const { slots, top } of blocks) {
    let y = top;
    for (const { index, height } of slots) {
      middles[index] = y + height / 2;
      y += height;
    }
  }
  return middles;
}

function blockOf(slots: readonly Slot[], room: number): Block {
  let height = 0;
  let wish = 0;
  for (const slot of slots) {
    wish += slot.anchorY - slot.height / 2 - height;
    height += slot.height;
  }
  const top = Math.max(0, Math.min(room - height, wish / slots.length));
  return { slots, height, top };
}

function doLeadersCross(one: Slot, other: Slot | undefined, middles: readonly number[]): boolean {
  if (!other) return false;
  const leader = ({ index, startX, anchorX, anchorY }: Slot): Line => [
    startX,
    middles[index] ?? 0,
    anchorX,
    anchorY,
  ];
  return doCross(leader(one), leader(other));
}

export type Line = readonly [x1: number, y1: number, x2: number, y2: number];

/** Whether two lines have a point in common other than by touching. */
export function doCross(one: Line, other: Line): boolean {
  const isSplit = (line: Line, by: Line) =>
    sideOf(by, line[0], line[1]) * sideOf(by, line[2], line[3]) < 0;
  return isSplit(one, other) && isSplit(other, one);
}

const sideOf = ([x1, y1, x2, y2]: Line, x: number, y: number): number =>
  Math.sign((x2 - x1) * (y - y1) - (y2 - y1) * (x - x1));
