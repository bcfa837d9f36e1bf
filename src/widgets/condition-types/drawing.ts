import { html, svg, type TemplateResult } from 'lit';
import type { ConditionId } from '../../content/condition-types.js';
import { place } from './place.js';
import { outlineOf, strandsOf, type Strand, type Tendon } from './strands.js';

const ALL = '-90 10 340 180';
const TENDON_ONLY = '24 10 180 180';

/** From the names, which stand beside the tendon, to what they name. */
const LEADERS = 'M175 35h-24M175 121h-28M175 176h-13';
/** From the name of what has changed. */
const CHANGE_LEADERS: Readonly<Record<ConditionId, string>> = {
  tendonitis: 'M175 78h-21',
  tear: 'M175 78h-16l-42 20',
  tendinopathy: 'M175 78h-26',
};

/** What lies behind the strands and does not change. */
const BEHIND = [
  ['tissue', 'M0 0h250v200H0z'],
  ['bone', 'M-10-10c-2 20 2 50 16 66 14 18 34 32 60 35 34 3 62-13 78-33 14-18 16-44 16-68z'],
  ['bone-hole', 'M20-10c0 20 6 32 20 38 14 5 32-4 40-22l4-16z'],
  [
    'shade',
    'M6 56c14 18 34 32 60 35 34 3 62-13 78-33 14-18 16-44 16-68h-12c2 30-8 56-30 72-28 18-78 20-112-6z',
  ],
  ['bone-lit', 'M92-10C94 10 86 30 66 40c-16 6-32 4-42-2 16 16 46 16 62 0 14-14 18-34 18-48z'],
  ['sit-bone', 'M120 3C100 4 82 28 78 62c18 22 52 22 68-4 4-30-6-56-26-55z'],
] as const;

const MUSCLES = [
  ['muscle light', 'M98 134c-12 26-38 44-54 80h78c2-24-10-54-24-80z'],
  ['muscle', 'M140 130c10 28 30 46 46 84h-74c0-24 14-54 28-84z'],
  [
    'grain',
    'M92 160c-8 18-24 32-32 54M98 168c-6 18-16 32-20 46M106 178c0 12-4 24-6 36M144 158c8 18 20 34 28 56M138 168c6 18 16 32 20 46M130 178c0 12 4 24 6 36',
  ],
] as const;

/** The sit bone, the tendon and the muscles, close up; beside it, where in the body that is. */
export const renderDrawing = (tendon: Tendon, text: string): TemplateResult =>
  html`<svg class="drawing" viewBox=${ALL} role="img" aria-label=${text}>
    <g class="place" transform="translate(-90)">${place.map(renderPath)}</g>
    <path class="cone" d="M-36 102L0 10V190L-36 137z" />
    <rect class="zoomed" x="-83" y="102" width="47" height="35" rx="4" />
    <svg width="250" height="200">${renderTendon(tendon)}</svg>
    <path class="leader" d=${LEADERS} />
    <path
      class="leader"
      opacity=${tendon.share < 0.5 ? 0 : 1}
      d=${CHANGE_LEADERS[tendon.condition]}
    />
  </svg>`;

/** Only the close-up, for paper. */
export const renderSmallDrawing = (tendon: Tendon, text: string): TemplateResult =>
  html`<svg class="drawing" viewBox=${TENDON_ONLY} role="img" aria-label=${text}>
    ${renderTendon(tendon)}
  </svg>`;

function renderTendon(tendon: Tendon): TemplateResult {
  const { condition, share } = tendon;
  const strands = strandsOf(tendon);
  const swelling = condition === 'tendonitis' ? share : 0;
  const sleeve = outlineOf(tendon, 3 + 13 * swelling);
  return svg`<g class=${condition}>
    ${BEHIND.map(renderPath)}
    <path class="hollow" opacity=${share} d=${outlineOf(tendon)} />
    <path class="sleeve" d=${sleeve} />
    <path class="sleeve swollen" opacity=${swelling} d=${sleeve} />
    ${MUSCLES.map(renderPath)}
    ${strands.map(
      ({ body, lines }) =>
        svg`<path class="tendon" d=${body} /><path class="strand" d=${lines} />`,
    )}
    <path class="flush" opacity=${share} d=${bodiesOf(strands)} />
    <path class="shade" d=${bodiesOf(strands.slice(-2))} />
  </g>`;
}

const bodiesOf = (strands: readonly Strand[]): string => strands.map(({ body }) => body).join('');

const renderPath = ([kind, path]: readonly [string, string]): TemplateResult =>
  svg`<path class=${kind} d=${path} />`;
