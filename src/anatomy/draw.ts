import type { Item, Mark } from './plate.js';
import { real } from '../kit/element/unclobbered.js';

const SVG = 'http://www.w3.org/2000/svg';

/**
 * Paths as elements. A template with a part for each of them takes several times as long, and
 * what it would compare on each update hardly ever changes.
 */
export const drawMarks = (marks: readonly Mark[]): SVGPathElement[] =>
  marks.map(({ kind, path }) => drawPath(kind, path));

export function drawPath(kind: string, path: string): SVGPathElement {
  const element = real(document).createElementNS(SVG, 'path');
  element.setAttribute('class', kind);
  element.setAttribute('d', path);
  return element;
}

export function group(...children: Element[]): SVGGElement {
  const element = real(document).createElementNS(SVG, 'g');
  element.append(...children);
  return element;
}

/** All that is seen, each structure by itself. */
export const drawItems = (items: readonly Item[]): SVGGElement =>
  group(
    ...items.map(({ id, marks }) => {
      const drawn = group(...drawMarks(marks));
      if (id) drawn.dataset.structure = id;
      return drawn;
    }),
  );
