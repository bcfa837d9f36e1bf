import type { Box } from '../../anatomy/plate.js';

/** What part of a plate is looked at: how large, around which point. */
export interface Zoom {
  readonly scale: number;
  readonly x: number;
  readonly y: number;
}

export const MAXIMUM = 4;
export const STEP = 1.5;

export const wholeOf = ([left, top, width, height]: Box): Zoom => ({
  scale: 1,
  x: left + width / 2,
  y: top + height / 2,
});

/** The zoom, kept inside the drawing. */
export function within(box: Box, { scale, x, y }: Zoom): Zoom {
  const limited = Math.max(1, Math.min(MAXIMUM, scale));
  const inside = (value: number, start: number, length: number) => {
    const half = length / limited / 2;
    return Math.max(start + half, Math.min(start + length - half, value));
  };
  return { scale: limited, x: inside(x, box[0], box[2]), y: inside(y, box[1], box[3]) };
}

/** What the zoom shows of the drawing. */
export const windowOf = ([, , width, height]: Box, { scale, x, y }: Zoom): Box => [
  x - width / scale / 2,
  y - height / scale / 2,
  width / scale,
  height / scale,
];

/** Enlarges by a factor so that a point of the drawing stays where it is on the screen. */
export function zoomedAt(
  box: Box,
  zoom: Zoom,
  factor: number,
  point: { readonly x: number; readonly y: number },
): Zoom {
  const scale = Math.max(1, Math.min(MAXIMUM, zoom.scale * factor));
  const keep = zoom.scale / scale;
  return within(box, {
    scale,
    x: point.x + (zoom.x - point.x) * keep,
    y: point.y + (zoom.y - point.y) * keep,
  });
}
