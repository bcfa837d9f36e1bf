import { html, type TemplateResult } from 'lit';
import { LENS_AT, LENS_RADIUS } from '../../anatomy/lateral/lateral.js';
import type { Plate } from '../../anatomy/plate.js';

/** Bent as far, the hip leaves room below it for a large lens. */
const SEATED = 60;

/** Half the lens, and how far it is from left and bottom, as shares of the drawing's width. */
const [SMALL, LARGE, MARGIN] = [0.11, 0.15, 0.013];

export const isLarge = (angle: number): boolean => angle > SEATED;

/** From what the lens enlarges to the lens, which is in the corner below at the left. */
export function renderCone({ box }: Plate, angle: number): TemplateResult {
  const [left, top, width, height] = box;
  const radius = width * (isLarge(angle) ? LARGE : SMALL);
  const inset = radius + width * MARGIN;
  const [x, y] = [left + inset, top + height - inset];
  const [right, down] = [x - LENS_AT.x, y - LENS_AT.y];
  const length = Math.sqrt(right ** 2 + down ** 2);
  const [across, along] = [-down / length, right / length];
  const edge = (side: number): string =>
    `${LENS_AT.x + across * LENS_RADIUS * side} ${LENS_AT.y + along * LENS_RADIUS * side}L` +
    `${x + across * radius * side} ${y + along * radius * side}`;
  return html`<svg class="cone" aria-hidden="true" viewBox=${box.join(' ')}>
    <path d="M${edge(1)}M${edge(-1)}" />
    <circle cx=${LENS_AT.x} cy=${LENS_AT.y} r=${LENS_RADIUS} />
  </svg>`;
}
