import type { Place } from './layers.js';

export const round = (value: number): string => value.toFixed(2);

/** As an attribute, or with units for an animation. */
export function transformOf(
  place: Place,
  length: '' | 'px' = '',
  angle: '' | 'deg' = '',
): string {
  const { x, y, turn = 0, scaleX = 1, scaleY = 1 } = place;
  return (
    `translate(${round(x)}${length},${round(y)}${length}) rotate(${round(turn)}${angle})` +
    ` scale(${scaleX.toFixed(4)},${scaleY.toFixed(4)})`
  );
}

/** The glow of a muscle that works this hard. */
export const opacityOf = (effort: number): string => round(0.15 + 0.85 * effort);
