import { svg, type TemplateResult } from 'lit';

/** Middle and radius of a round end. */
export type End = readonly [x: number, y: number, radius: number];

const round = (value: number): number => Math.round(value * 10) / 10;

/** Path of a limb: two round ends, and the lines that touch both. */
export function limb([x, y, radius]: End, [endX, endY, endRadius]: End): string {
  const angle = Math.atan2(endY - y, endX - x);
  const lean = Math.acos((radius - endRadius) / Math.hypot(endX - x, endY - y));
  const at = (centerX: number, centerY: number, length: number, turn: number): string =>
    `${round(centerX + length * Math.cos(turn))} ${round(centerY + length * Math.sin(turn))}`;
  const [one, other] = [angle + lean, angle - lean];
  return (
    `M${at(x, y, radius, one)}A${radius} ${radius} 0 1 1 ${at(x, y, radius, other)}` +
    `L${at(endX, endY, endRadius, other)}` +
    `A${endRadius} ${endRadius} 0 0 1 ${at(endX, endY, endRadius, one)}Z`
  );
}

/** A limb of several parts in one colour. */
export function chain(first: End, ...others: readonly End[]): string {
  let [path, last] = ['', first];
  for (const end of others) [path, last] = [path + limb(last, end), end];
  return path;
}

export const mark = (kind: string, path: string): TemplateResult<2> =>
  svg`<path class=${kind} d=${path} />`;
