import { html, nothing, type TemplateResult } from 'lit';
import { drawItems, drawMarks, drawPath, group } from '../../anatomy/draw.js';
import type { Box, Item, Plate, StructureId } from '../../anatomy/plate.js';
import { remembered } from './remember.js';

export interface DrawingView {
  readonly plate: Plate;
  /** What is shown of the plate. */
  readonly items: readonly Item[];
  /** What can be chosen. */
  readonly ids: readonly StructureId[];
  readonly isMirrored: boolean;
  readonly window: Box;
  readonly selected: StructureId | undefined;
  /** Whether all but the selected structure grows pale. */
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

/** A plate on the screen. What has not changed since the last time is left as it is. */
export class Drawing {
  readonly #picture = remembered(drawItems);
  readonly #selected = remembered(drawSelected);
  readonly #pointed = remembered(drawPointed);
  readonly #targets = remembered(drawTargets);

  render(view: DrawingView): TemplateResult {
    const { items, ids, plate, window, text } = view;
    const selected = itemOf(view, view.selected);
    const pointed = view.pointedAt === view.selected ? undefined : itemOf(view, view.pointedAt);
    const body = view.isVeiled && selected?.id !== 'skin' ? plate.body : undefined;
    return html`<svg
      class="plate illustration"
      part="illustration"
      role="img"
      aria-label=${text}
      viewBox=${window.join(' ')}
    >
      <g transform=${turn(view)}>
        ${this.#picture(items)} ${this.#selected(selected, body)} ${this.#pointed(pointed)}
        ${this.#targets(items, ids)}
      </g>
    </svg>`;
  }
}

/** A left leg is a right one in a mirror. */
const turn = ({ isMirrored, plate: { box } }: DrawingView) =>
  isMirrored ? `matrix(-1 0 0 1 ${2 * box[0] + box[2]} 0)` : nothing;

const itemOf = ({ items }: DrawingView, wanted: StructureId | undefined): Item | undefined =>
  items.find(({ id }) => id && id === wanted);

/** The selected structure, over a veil on all others, and a line around it. */
const drawSelected = (item: Item | undefined, body: readonly string[] | undefined) =>
  group(
    ...(item
      ? [
          ...(body ?? []).map((outline) =>
            drawPath(item.id === 'adductor-magnus' ? 'veil thick' : 'veil', outline),
          ),
          ...drawMarks(item.marks),
          drawPath('halo', item.outline),
        ]
      : []),
  );

const drawPointed = (item: Item | undefined): SVGGElement =>
  group(...(item ? [drawPath('halo pointed', item.outline)] : []));

function drawTargets(items: readonly Item[], ids: readonly StructureId[]): SVGGElement {
  const isBehind = ({ id }: Item) => Boolean(id && BACKDROP.includes(id));
  const structures = items.filter(({ id }) => id && ids.includes(id));
  return group(
    ...[
      ...structures.filter(isBehind),
      ...structures.filter((structure) => !isBehind(structure)),
    ].map(drawTarget),
  );
}

function drawTarget({ id, outline }: Item): SVGPathElement {
  const target = drawPath('target', outline);
  if (id) target.dataset.structure = id;
  target.classList.toggle('thin', Boolean(id && THIN.includes(id)));
  return target;
}
