import { html, nothing, svg, type TemplateResult } from 'lit';
import {
  renderMarks,
  type Box,
  type Item,
  type Layer,
  type Plate,
  type StructureId,
} from '../../anatomy/plate.js';

interface Shown {
  readonly plate: Plate;
  readonly layer: Layer;
  readonly hasNerve: boolean;
}

export interface DrawingView extends Shown {
  /** What can be chosen. */
  readonly ids: readonly StructureId[];
  readonly isMirrored: boolean;
  readonly window: Box;
  readonly selected: StructureId | undefined;
  /** Whether all but the selected part grows pale. */
  readonly isVeiled: boolean;
  readonly pointedAt: StructureId | undefined;
  readonly text: string;
}

/** Behind all others, so that what lies before them can be hit. */
const BACKDROP: readonly StructureId[] = ['skin', 'gluteus-maximus', 'adductor-magnus'];
/** Too thin to be hit with a finger as they are. */
const THIN: readonly StructureId[] = [
  'sciatic-nerve',
  'semimembranosus-tendon',
  'conjoint-tendon',
  'biceps-femoris-short',
  'fibula',
];

/** The items that a layer shows. */
export const shownItems = ({ plate, layer, hasNerve }: Shown): Item[] =>
  plate.items.filter(
    ({ id, layers, marks }) =>
      layers.includes(layer) &&
      (hasNerve || !(id === 'sciatic-nerve' || marks[0]?.kind === 'nerve-hidden')),
  );

export function renderDrawing(view: DrawingView): TemplateResult {
  const { window, text } = view;
  const items = shownItems(view);
  return html`<svg
    class="plate illustration"
    part="illustration"
    role="img"
    aria-label=${text}
    viewBox=${window.join(' ')}
  >
    <g transform=${turn(view)}>
      ${items.map(renderItem)}
      <g class="focus">${renderFocus(view, items)}</g>
      ${targetsOf(view, items).map(
        ({ id, outline }) =>
          svg`<path
            class="target ${id && THIN.includes(id) ? 'thin' : ''}"
            data-part=${id ?? nothing}
            d=${outline}
          />`,
      )}
    </g>
  </svg>`;
}

/** A left leg is a right one in a mirror. */
const turn = ({ isMirrored, plate: { box } }: DrawingView) =>
  isMirrored ? `matrix(-1 0 0 1 ${2 * box[0] + box[2]} 0)` : nothing;

const renderItem = ({ id, marks }: Item): TemplateResult =>
  svg`<g data-structure=${id ?? nothing}>${renderMarks(marks)}</g>`;

/** The selected part, over all others, and a line around it. */
function renderFocus(view: DrawingView, items: readonly Item[]) {
  const { plate, selected, isVeiled, pointedAt } = view;
  const item = items.find(({ id }) => id && id === selected);
  const pointed = items.find(({ id }) => id && id === pointedAt && id !== selected);
  return [
    item && isVeiled && item.id !== 'skin'
      ? plate.body.map((outline) => svg`<path class="veil" d=${outline} />`)
      : nothing,
    item ? [renderMarks(item.marks), svg`<path class="halo" d=${item.outline} />`] : nothing,
    pointed ? svg`<path class="halo pointed" d=${pointed.outline} />` : nothing,
  ];
}

const targetsOf = ({ ids }: DrawingView, items: readonly Item[]): Item[] => {
  const isBehind = ({ id }: Item) => Boolean(id && BACKDROP.includes(id));
  const structures = items.filter(({ id }) => id && ids.includes(id));
  return [...structures.filter(isBehind), ...structures.filter((item) => !isBehind(item))];
};
