import { html, svg, type TemplateResult } from 'lit';
import type { Anchor, Box, Plate } from '../../anatomy/plate.js';
import { structures } from '../../content/anatomy-diagram.js';
import { formatNumber } from '../../kit/language/format.js';
import { sum } from '../../kit/numbers.js';
import { placeLabels } from './label-places.js';
import { real } from '../../kit/element/unclobbered.js';

export interface LabelsView {
  readonly anchors: readonly Anchor[];
  readonly selected: string | undefined;
  readonly pointedAt: string | undefined;
  readonly locale: string;
}

/** Names or numbers beside the drawing; `LabelColumns` gives them their places. */
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
    data-structure=${id}
  >
    <span class="number" part="pin">${formatNumber(locale, index + 1)}</span>
    <span class="name">${structures[id].name.text()}</span>
  </button>`;

export interface Layout {
  readonly plate: Plate;
  readonly anchors: readonly Anchor[];
  readonly window: Box;
  readonly isMirrored: boolean;
  readonly labels: string;
  readonly locale: string;
}

/**
 * A label, where it points and where its line begins in shares of the drawing, and whether that is
 * in sight.
 */
interface Label {
  readonly tag: HTMLElement;
  readonly leader: SVGGElement;
  readonly start: number;
  readonly x: number;
  readonly y: number;
  readonly isInSight: boolean;
}

/** Labels on one side, and how far down they reach, in shares. */
interface Column {
  readonly labels: readonly Label[];
  readonly end: number;
}

/** A finger's room for each label, in px. */
const TARGET = 44;
/** Between two names, in px. */
const GAP = 4;
/** A diagram as narrow as this, in em, has numbers: names would break into pieces. */
const PHONE = 25;
/** From a dot to a label that begins beside it, and room that each label has, in shares. */
const [DOT, ROOM] = [0.02, 0.2];

/**
 * Gives labels and leader lines their places, in shares of the drawing, so that they stay where
 * they are when it is printed. It measures only when something has changed that moves them.
 */
export class LabelColumns {
  readonly #canvas: HTMLElement;
  #last: { names?: string; places?: string; plate?: Plate } = {};
  #wantsNumbers = false;
  #width = 0;
  #columns: readonly Column[] = [];

  constructor(canvas: HTMLElement) {
    this.#canvas = canvas;
  }

  /** Before the page is laid out: what needs no measuring. */
  update(layout: Layout): void {
    const { plate, anchors, labels, locale, window, isMirrored } = layout;
    const isWhole = window.join() === plate.box.join();
    const names = [labels, locale, isWhole, ...anchors.map(({ id }) => id)].join();
    const places = [isMirrored, ...window].join();
    const last = this.#last;
    if (last.names === names && last.places === places && last.plate === plate) return;
    this.#last = { names, places, plate };
    this.#wantsNumbers = labels === 'numbers';
    this.#columns = columnsOf(this.#canvas, layout);
    this.#columns.forEach(setApart);
    if (this.#width) this.#place(last.names !== names);
  }

  /** After the page is laid out: the drawing has its width. */
  resize(width: number): void {
    if (width === this.#width) return;
    // Not before: asking for the fonts lays the page out.
    if (!this.#width) void real(document).fonts.ready.then(() => this.remeasure());
    this.#width = width;
    this.remeasure();
  }

  /** A web font that comes late is wider or narrower. */
  remeasure(): void {
    if (this.#width) this.#place(true);
  }

  /** By names if they all fit, else by numbers; which of them stays until names are others. */
  #place(isUndecided: boolean): void {
    const diagram = this.#canvas.closest('.diagram');
    if (isUndecided) {
      diagram?.classList.toggle('numbered', this.#wantsNumbers || isAsOnPhone(diagram));
    }
    const doFit = this.#columns.map((column) => place(this.#canvas, column));
    if (doFit.every(Boolean) || diagram?.classList.contains('numbered')) return;
    diagram?.classList.add('numbered');
    this.#columns.forEach((column) => place(this.#canvas, column));
  }
}

const isAsOnPhone = (diagram: Element): boolean =>
  diagram.clientWidth < PHONE * Number.parseFloat(getComputedStyle(diagram).fontSize);

function columnsOf(canvas: HTMLElement, layout: Layout): Column[] {
  const tags = [...canvas.querySelectorAll<HTMLElement>('.tag')];
  const leaders = [...canvas.querySelectorAll<SVGGElement>('.leader')];
  const labels = layout.anchors.flatMap((anchor, index) => {
    const [tag, leader] = [tags[index], leaders[index]];
    return tag && leader ? [{ tag, leader, ...placeOf(anchor, layout) }] : [];
  });
  const { columns, columnEnds } = layout.plate;
  return [0, 1].map((side) => {
    const drawn = layout.isMirrored ? 1 - side : side;
    const edge = columns[drawn] ?? 0;
    return {
      labels: labels
        .filter((label) => Number(label.isRight) === side)
        .map((label) => besideIts(label, side, layout.isMirrored ? 1 - edge : edge)),
      end: columnEnds[drawn] ?? 1,
    };
  });
}

/**
 * Labels begin at the edge of their column, but for those whose dot would lie under them: they
 * begin beside it. One that has no room left there is not shown.
 */
function besideIts(label: Omit<Label, 'start'>, side: number, edge: number): Label {
  const { x, isInSight } = label;
  const start = side === 0 ? Math.min(edge, x - DOT) : Math.max(edge, x + DOT);
  const hasRoom = (side === 0 ? start : 1 - start) >= ROOM;
  return { ...label, start, isInSight: isInSight && hasRoom };
}

function placeOf(
  anchor: Anchor,
  { window: [left, top, wide, high], isMirrored, plate: { box } }: Layout,
) {
  const shown = isMirrored ? 2 * box[0] + box[2] - anchor.x : anchor.x;
  const [x, y] = [(shown - left) / wide, (anchor.y - top) / high];
  return {
    x,
    y,
    isRight: (anchor.side === 'right') !== isMirrored,
    isInSight: [x, y].every((share) => share > 0 && share < 1),
  };
}

/** The names of what can be seen in the window. */
export const inSight = (layout: Layout): Anchor['id'][] =>
  layout.anchors.filter((anchor) => placeOf(anchor, layout).isInSight).map(({ id }) => id);

/** How wide a column's labels may be, and which of them show. */
function setApart({ labels }: Column, index: number): void {
  for (const { tag, leader, start, isInSight } of labels) {
    const room = percent(index === 0 ? start : 1 - start);
    tag.hidden = !isInSight;
    leader.toggleAttribute('hidden', !isInSight);
    // Not a class: those are written anew when a part is chosen.
    tag.toggleAttribute('data-at-left', index === 0);
    tag.style.left = percent(start);
    tag.style.maxInlineSize = `calc(${room} - ${GAP}px)`;
  }
}

/** Answers whether the labels fit. */
function place(canvas: HTMLElement, { labels, end }: Column): boolean {
  const { clientWidth: width, clientHeight } = canvas;
  const height = clientHeight * end;
  const shown = labels.filter(({ isInSight }) => isInSight);
  const slot = Math.min(TARGET, height / Math.max(1, shown.length));
  const sizes = shown.map(({ tag, start, x, y }) => ({
    startX: start * width,
    anchorX: x * width,
    anchorY: y * clientHeight,
    height: Math.max(slot, tag.offsetHeight + GAP),
  }));
  const isTall = sum(sizes.map((size) => size.height)) > height + 1;
  const isWide = shown.some(({ tag }) => tag.scrollWidth > tag.clientWidth + 1);
  placeLabels(sizes, height).forEach((middle, index) => {
    const label = shown[index];
    if (label) put(label, percent(middle / clientHeight));
  });
  return !isTall && !isWide;
}

function put({ tag, leader, start, x, y }: Label, top: string): void {
  tag.style.top = top;
  const [line, dot] = [leader.firstElementChild, leader.lastElementChild];
  const ends = { x1: percent(start), y1: top, x2: percent(x), y2: percent(y) };
  for (const [name, value] of Object.entries(ends)) line?.setAttribute(name, value);
  dot?.setAttribute('cx', ends.x2);
  dot?.setAttribute('cy', ends.y2);
}

const percent = (share: number): string => `${100 * share}%`;
