import { html, type TemplateResult } from 'lit';
import { LEG_BOX, legGhost, legMarks, type Pose } from '../../anatomy/leg.js';
import { renderMarks } from '../../anatomy/plate.js';
import { movements } from '../../content/anatomy-diagram.js';
import { play } from '../../kit/icons.js';
import { msg } from '../../kit/msg.js';

export type Move = keyof typeof movements.moves;

/** From where to where each movement goes. */
const POSES: Readonly<Record<Move, readonly [from: Pose, to: Pose]>> = {
  'bend-knee': [
    { hip: 0, knee: 0 },
    { hip: 0, knee: 100 },
  ],
  'extend-hip': [
    { hip: 20, knee: 5 },
    { hip: -12, knee: 5 },
  ],
  'slow-leg': [
    { hip: 15, knee: 65 },
    { hip: 35, knee: 5 },
  ],
};
const AT_REST: Pose = { hip: 0, knee: 0 };

interface MovementView {
  readonly move: Move | undefined;
  /** How much of the movement is done, 0 to 1. */
  readonly share: number;
  readonly heading: (text: string) => TemplateResult;
  readonly onMove: (move: Move) => void;
}

/** A leg from the side that shows what the hamstrings do. */
export function renderMovement({ move, share, heading, onMove }: MovementView): TemplateResult {
  const { title, hint, moves } = movements;
  const entries = Object.entries(moves) as [Move, (typeof moves)[Move]][];
  return html`<div class="actions mat" part="actions">
    ${renderLeg(move, share)}
    <div class="moves">
      <div data-claims=${title.claims}>${heading(title.text())}</div>
      <p class="small muted" data-claims=${hint.claims}>${hint.text()}</p>
      <ul>
        ${entries.map(
          ([id, { name, text }]) =>
            html`<li class=${id === move ? 'chosen' : ''}>
              <button class="button compact" type="button" @click=${() => onMove(id)}>
                ${play()}<span data-claims=${name.claims}>${name.text()}</span>
              </button>
              <p class="small" data-claims=${text.claims}>${text.text()}</p>
            </li>`,
        )}
      </ul>
    </div>
  </div>`;
}

function renderLeg(move: Move | undefined, share: number): TemplateResult {
  const [from, to] = move ? POSES[move] : [AT_REST, AT_REST];
  return html`<svg
    class="plate leg"
    role="img"
    aria-label=${msg('Drawing: a leg from the side, with the hamstrings')}
    viewBox=${LEG_BOX.join(' ')}
  >
    ${renderMarks([legGhost(from), ...legMarks(onTheWay(from, to, share))])}
  </svg>`;
}

const onTheWay = (from: Pose, to: Pose, share: number): Pose => ({
  hip: from.hip + (to.hip - from.hip) * share,
  knee: from.knee + (to.knee - from.knee) * share,
});
