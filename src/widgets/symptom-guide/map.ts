import { html, svg, nothing, type TemplateResult } from 'lit';
import { places, type PlaceId } from '../../content/symptom-places.js';
import { formatNumber } from '../../kit/language/format.js';
import { columns, pinOf, sideOf, zones, WIDTH, HEIGHT, type Side } from './zones.js';

interface Shown {
  readonly chosen: PlaceId | undefined;
  /** The side of the body that glows. */
  readonly side: Side;
  readonly locale: string;
  readonly text: string;
  readonly onTap: (event: MouseEvent) => void;
}

const OUTER =
  'M226-6C228 14 238 32 246 54c9 28 8 54 5 86-2 36-5 74-11 116-4 28-9 46-8 64 1 20 8 32 8 54 0 20-3 36-5 52';
const INNER = 'C173 402 171 390 171 372c0-20 7-42 6-66-2-36-7-70-9-98-2-28-5-46-8-66';
const SHORTS = 'M160 28h77c13 36 20 62 18 92-1 26 0 48 1 66-26 9-60 10-87 4-2-18-6-34-9-48z';

/**
 * Half of a body from behind, from the waist to the calf; the other half is its mirror image. The
 * outline is that of the anatomy plate.
 */
const HALF = [
  ['skin', `${OUTER}H176${INNER}V-6z`],
  [
    'shade',
    'M232 320c-3-70 14-130 14-200l7 0c-1 60-4 100-13 136-4 28-9 46-8 64zM240 374c0-20-6-30-8-46-4 30 2 60-2 98h5c2-16 5-32 5-52z',
  ],
  ['line', `${OUTER}M176 426${INNER}M184 314q20 8 42 0M206 346q-5 20-1 42`],
  ['shorts', SHORTS],
  ['shorts-shade', 'M237 28c13 36 20 62 18 92-1 26 0 48 1 66l-14 3c4-60 6-110-19-161z'],
  ['shorts-line', `${SHORTS}M160 38h81M170 136q28 20 60 2M160 38v104`],
] as const;

/** The body, what glows, and the pins. Pointers use it; everybody else uses the list. */
export const renderMap = ({ chosen, side, locale, text, onTap }: Shown): TemplateResult =>
  // eslint-disable-next-line lit-a11y/click-events-have-key-events -- keys have the list
  html`<svg
    class="map"
    viewBox="0 0 ${WIDTH} ${HEIGHT}"
    role="img"
    aria-label=${text}
    @click=${onTap}
  >
    <pattern id="hatch" width="5" height="5" patternUnits="userSpaceOnUse">
      <path class="hatch" d="M-1 6 6-1M-1 1 1-1M4 6 6 4" />
    </pattern>
    ${renderHalf('')} ${renderHalf('mirror')} ${chosen ? renderGlow(chosen, side) : nothing}
    ${places.map(({ id }, index) => renderPin(id, formatNumber(locale, index + 1), id === chosen))}
  </svg>`;

const renderHalf = (kind: string): TemplateResult<2> =>
  svg`<g class=${kind}>${HALF.map(([role, path]) => svg`<path class=${role} d=${path} />`)}</g>`;

/** Fainter from the middle on, and hatched, so that it is seen in any colours. */
function renderGlow(id: PlaceId, side: Side): TemplateResult<2> {
  const { glow, width, isBoth, isInFront } = zones[id];
  const half = (kind: string) =>
    svg`<g class="glow ${kind}" opacity=${isInFront ? 0.6 : nothing}>
      ${[1, 0.7, 0.4].map((share) => svg`<path d=${glow} stroke-width=${width * share} />`)}
      <path d=${glow} stroke="url(#hatch)" stroke-width=${width} />
    </g>`;
  if (isBoth) return svg`${half('')} ${half('mirror')}`;
  return half(side === 'left' ? 'mirror' : '');
}

function renderPin(id: PlaceId, number: string, isChosen: boolean): TemplateResult<2> {
  const { x, y } = pinOf(id);
  const { leader, hidden } = zones[id];
  return svg`<g class="pin ${isChosen ? 'chosen' : ''}">
    <g class=${sideOf(id) === 'left' ? 'mirror' : nothing}>
      <path class="leader" d="M${columns.right - 12} ${y}${leader}" />
      ${hidden ? svg`<path class="leader hidden" d=${hidden} />` : nothing}
    </g>
    <circle cx=${x} cy=${y} r="13" />
    <text x=${x} y=${y + 5}>${number}</text>
  </g>`;
}
