import { real } from '../kit/element/unclobbered.js';
import { hexOf, isColorful, rgbOf, type Rgb } from './contrast.js';

/** A color as CSS writes it, in any way that the browser knows; undefined when it is none. */
function rgbIn(color: string): Rgb | undefined {
  const probe = real(document).createElement('i');
  probe.style.color = `color-mix(in srgb, ${color}, ${color})`;
  if (probe.style.color === '') return undefined;
  real(document).body.append(probe);
  const { color: computed } = getComputedStyle(probe);
  probe.remove();
  return rgbOf(computed);
}

/** Of colors as CSS writes them, those that stand out, each once, as `#rrggbb`. */
export function colorfulHexes(colors: readonly string[], most: number): string[] {
  const found = new Set<string>();
  for (const color of colors) {
    const rgb = rgbIn(color);
    if (rgb && isColorful(rgb)) found.add(hexOf(rgb));
    if (found.size === most) break;
  }
  return [...found];
}

/** Of text and what is behind it, where the styles write them as `color(srgb …)`. */
export function colorsOf(element: Element): { text: Rgb; behind: Rgb } | undefined {
  const { color, backgroundColor } = getComputedStyle(element);
  const [text, behind] = [rgbOf(color), rgbOf(backgroundColor)];
  return text && behind && { text, behind };
}
