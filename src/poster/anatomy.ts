import { html, svg, type TemplateResult } from 'lit';
import type { Anchor, Mark, StructureId } from '../anatomy/plate.js';
import { posteriorPlate } from '../anatomy/posterior/posterior.js';
import { lead, structures, title, type Structure } from '../content/anatomy-diagram.js';
import { directionOf } from '../kit/language/languages.js';

/** What is named: the muscles, and what is near the sore spot. */
const NAMED: readonly StructureId[] = [
  'sit-bone',
  'conjoint-tendon',
  'semimembranosus-tendon',
  'semitendinosus',
  'semimembranosus',
  'biceps-femoris-long',
  'biceps-femoris-short',
  'sciatic-nerve',
  'gluteus-maximus',
  'adductor-magnus',
];

/** Hip to knee. */
const BOX = [-240, -200, 546, 630] as const;

/** In the units of the plate, which is in millimetres. */
const LINE = 18;
const GAP = 10;
const INSET = 6;
/** In a line of a name. */
const LETTERS = 19;

/** The hip and thigh from behind, with names at both sides. */
export function renderAnatomy(locale: string): TemplateResult {
  const { items, anchors } = posteriorPlate();
  const [left, top, width, height] = BOX;
  const shown = items.filter(({ layers }) => layers.includes('muscles'));
  const named = anchors.filter(({ id }) => NAMED.includes(id));
  return html`<section class="anatomy">
    <h2>${title.text()}</h2>
    <p>${lead.text()}</p>
    <svg class="plate" viewBox=${BOX.join(' ')}>
      <svg x=${left} y=${top} width=${width} height=${height} viewBox=${BOX.join(' ')}>
        ${shown.flatMap(({ marks }) => marks.map(renderMark))}
      </svg>
      ${(['left', 'right'] as const).map((side) =>
        placed(named.filter((anchor) => anchor.side === side)).map((name) =>
          renderName(name, directionOf(locale)),
        ),
      )}
    </svg>
  </section>`;
}

const renderMark = ({ kind, path }: Mark): TemplateResult =>
  svg`<path class=${kind} d=${path}></path>`;

interface Name {
  readonly anchor: Anchor;
  readonly lines: readonly { readonly kind: string; readonly text: string }[];
  /** The middle of its first line. */
  readonly y: number;
}

/** Each name beside what it names, or under the name before it. */
function placed(anchors: readonly Anchor[]): Name[] {
  let free = -Infinity;
  return anchors
    .toSorted((one, other) => one.y - other.y)
    .map((anchor) => {
      const { name, clinicalName }: Structure = structures[anchor.id];
      const lines = [
        ...wrapped(name.text()).map((text) => ({ kind: 'name', text })),
        ...wrapped(clinicalName?.text() ?? '').map((text) => ({ kind: 'clinical', text })),
      ];
      const y = Math.max(anchor.y, free);
      free = y + lines.length * LINE + GAP;
      return { anchor, lines, y };
    });
}

/** Lines of whole words; an empty text has none. */
function wrapped(text: string): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ').filter(Boolean)) {
    const longer = [lines.at(-1), word].filter(Boolean).join(' ');
    if (lines.length > 0 && longer.length <= LETTERS) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

function renderName({ anchor, lines, y }: Name, direction: 'ltr' | 'rtl'): TemplateResult {
  const { columns } = posteriorPlate();
  const [left, , width] = BOX;
  const isLeft = anchor.side === 'left';
  const edge = left + columns[isLeft ? 0 : 1] * width;
  const x = edge + (isLeft ? -INSET : INSET);
  const end = (direction === 'rtl') === isLeft ? 'start' : 'end';
  return svg`<path class="leader" d="M${edge} ${y}L${anchor.x} ${anchor.y}"></path>
    <circle class="dot" cx=${anchor.x} cy=${anchor.y} r="2.2"></circle>
    ${lines.map(
      ({ kind, text }, index) =>
        svg`<text
          class=${kind}
          x=${x}
          y=${y + LINE * (index + 0.33)}
          text-anchor=${end}
        >${text}</text>`,
    )}`;
}
