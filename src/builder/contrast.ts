import { sum } from '../kit/numbers.js';

/** Red, green and blue, 0 to 1. */
export type Rgb = readonly [number, number, number];

/** Of `color(srgb r g b)`, as browsers compute `color-mix(in srgb, …)`. */
export function rgbOf(computed: string): Rgb | undefined {
  const numbers = /^color\(srgb ([^/)]+)/.exec(computed)?.[1]?.trim().split(/\s+/).map(Number);
  const [red, green, blue] = numbers?.map((part) => Math.min(1, Math.max(0, part))) ?? [];
  if (red === undefined || green === undefined || blue === undefined) return undefined;
  return [red, green, blue];
}

export const hexOf = (rgb: Rgb): string =>
  `#${rgb
    .map((part) =>
      Math.round(part * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;

/** A color that stands out: no white, black or gray. */
export const isColorful = (rgb: Rgb): boolean => Math.max(...rgb) - Math.min(...rgb) > 0.12;

/** Contrast as WCAG 2 has it, 1 to 21. */
export function contrast(one: Rgb, other: Rgb): number {
  const [light = 0, dark = 0] = [lightness(one), lightness(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

const WEIGHTS = [0.2126, 0.7152, 0.0722];

const lightness = (rgb: Rgb): number =>
  sum(rgb.map((part, index) => (WEIGHTS[index] ?? 0) * linear(part)));

const linear = (part: number): number =>
  part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
