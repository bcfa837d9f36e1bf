/** Colours that are used together, and the contrast they need: 7 for text, 3 for graphics. */
export interface ColorPair {
  readonly front: string;
  readonly back: string;
  readonly needs: 7 | 3;
}

const pairs = (needs: 7 | 3, front: string, ...backs: string[]): ColorPair[] =>
  backs.map((back) => ({ front, back, needs }));

export const colorPairs: readonly ColorPair[] = [
  ...pairs(7, 'ink', 'surface', 'mat', 'tint', 'tint-2'),
  ...pairs(7, 'ink', 'ok-surface', 'warn-surface', 'stop-surface'),
  ...pairs(7, 'ink-2', 'surface', 'mat', 'tint', 'soft'),
  ...pairs(7, 'accent', 'surface', 'mat', 'tint', 'tint-2'),
  ...pairs(7, 'on-accent', 'accent'),
  ...pairs(7, 'ok', 'surface', 'ok-surface'),
  ...pairs(7, 'warn', 'surface', 'warn-surface'),
  ...pairs(7, 'stop', 'surface', 'stop-surface'),
  ...pairs(3, 'line-2', 'surface', 'mat', 'tint'),
];
