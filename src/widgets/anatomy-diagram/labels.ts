import { html, svg, type TemplateResult } from 'lit';
import type { Anchor, Box, Plate } from '../../anatomy/plate.js';
import { parts } from '../../content/anatomy-diagram.js';
import { formatNumber } from '../../kit/format.js';
import { placeLabels } from './label-places.js';
import { sum } from '../../kit/numbers.js';

export interface LabelsView {
  readonly anchors: readonly Anchor[];
  readonly selected: string | undefined;
  readonly pointedAt: string | undefined;
  readonly locale: string;
}

/** Names or numbers beside the drawing; `layOut` gives them their places. */
export const renderLabels = ({ anchors, selected, pointedAt, locale }: LabelsView) => {
  const look = (id: string) =>
    `${id === selected ? 'chosen' : ''} ${id === pointedAt ? 'pointed' : ''}`;
  return html`<svg class="leaders" aria-hidden="true">
      ${anchors.map(
        ({ id }) => svg`<g class="leader ${look(id)}"><line /><circle r="4.5" /></g>`,
      )}
    </svg>
    ${anchors.map(({ id }, index) => renderLabel(id, index, look(id), locale))}`;
};

// For the pointer only: the list of buttons says and does the same, in order.
const renderLabel = (
  id: Anchor['id'],
  index: number,
  look: string,
  locale: string,
): TemplateResult =>
  html`<button
    class="tag ${look}"
    part="label"
    type="button"
    tabindex="-1"
    aria-hidden="true"
    data-part=${id}
  >
    <span class="number" part="pin">${formatNumber(locale, index + 1)}</span>
    <span class="name">${parts[id].name.text()}</span>
  </button>`;

interface Layout {
  readonly plate: Plate;
  readonly anchors: readonly Anchor[];
  readonly window: Box;
  readonly isMirrored: boolean;
}

/** A finger's room for each label. */
const TARGET = 44;
const GAP = 4;

/**
 * Places labels and leader lines, in shares of the stage, so that they stay where they are when
 * it is printed. Answers whether all names fit.
 */
export function layOut(stage: HTMLElement, layout: Layout): boolean {
  const { clientWidth: width, clientHeight: height } = stage;
  const tags = [...stage.querySelectorAll<HTMLElement>('.tag')];
  const leaders = [...stage.querySelectorAll<SVGGElement>('.leader')];
  const labels = layout.anchors.flatMap((anchor, index) => {
    const [tag, leader] = [tags[index], leaders[index]];
    return tag && leader ? [{ tag, leader, ...placeOf(anchor, layout, { width, height }) }] : [];
  });
  const edges = edgesOf(layout, width);
  let doFit = true;
  for (const side of ['left', 'right'] as const) {
    const column = labels.filter((label) => label.side === side);
    const { edge, end } = edges[side];
    const room = (side === 'left' ? edge : width - edge) - GAP;
    for (const { tag, leader, isInside } of column) {
      tag.hidden = !isInside;
      leader.toggleAttribute('hidden', !isInside);
      tag.classList.toggle('at-left', side === 'left');
      tag.style.maxInlineSize = `${(100 * room) / width}%`;
    }
    const shown = column.filter(({ isInside }) => isInside);
    const heights = shown.map(({ tag }) => tag.offsetHeight + 4);
    const slot = Math.min(TARGET, (height * end) / Math.max(1, shown.length));
    const sizes = shown.map(({ x, y }, index) => ({
      anchorX: x,
      anchorY: y,
      height: Math.max(slot, heights[index] ?? 0),
    }));
    doFit &&= sum(sizes.map((size) => size.height)) <= height * end + 1;
    doFit &&= shown.every(({ tag }) => tag.scrollWidth <= tag.clientWidth + 1);
    placeLabels(sizes, { edge, height: height * end }).forEach((middle, index) => {
      const label = shown[index];
      if (label) put(label, { middle, edge, width, height });
    });
  }
  return doFit;
}

interface Placed {
  readonly tag: HTMLElement;
  readonly leader: SVGGElement;
  readonly x: number;
  readonly y: number;
}

function put(
  { tag, leader, x, y }: Placed,
  stage: { middle: number; edge: number; width: number; height: number },
): void {
  const left = (value: number) => `${(100 * value) / stage.width}%`;
  const top = (value: number) => `${(100 * value) / stage.height}%`;
  tag.style.left = left(stage.edge);
  tag.style.top = top(stage.middle);
  const [line, dot] = [leader.firstElementChild, leader.lastElementChild];
  const ends = { x1: left(stage.edge), y1: top(stage.middle), x2: left(x), y2: top(y) };
  for (const [name, value] of Object.entries(ends)) line?.setAttribute(name, value);
  dot?.setAttribute('cx', left(x));
  dot?.setAttribute('cy', top(y));
}

function placeOf(
  anchor: Anchor,
  { window: [left, top, wide, high], isMirrored, plate: { box } }: Layout,
  { width, height }: { width: number; height: number },
) {
  const x = isMirrored ? 2 * box[0] + box[2] - anchor.x : anchor.x;
  const share = { x: (x - left) / wide, y: (anchor.y - top) / high };
  const isRight = (anchor.side === 'right') !== isMirrored;
  return {
    x: share.x * width,
    y: share.y * height,
    side: isRight ? 'right' : 'left',
    isInside: [share.x, share.y].every((value) => value > 0 && value < 1),
  };
}

function edgesOf({ plate: { columns, columnEnds }, isMirrored }: Layout, width: number) {
  const left = { edge: columns[0], end: columnEnds[0] };
  const right = { edge: columns[1], end: columnEnds[1] };
  const turned = ({ edge, end }: typeof left) => ({ edge: 1 - edge, end });
  const [atLeft, atRight] = isMirrored ? [turned(right), turned(left)] : [left, right];
  return {
    left: { ...atLeft, edge: width * atLeft.edge },
    right: { ...atRight, edge: width * atRight.edge },
  };
}
