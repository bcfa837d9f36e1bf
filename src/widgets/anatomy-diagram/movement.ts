import {
  html,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';
import { drawMarks, group } from '../../anatomy/draw.js';
import { LEG_BOX, legMarks, type Pose } from '../../anatomy/leg.js';
import { movements } from '../../content/anatomy-diagram.js';
import { play } from '../../kit/view/icons.js';
import { msg } from '../../kit/language/msg.js';
import { remembered } from './remember.js';
import { isMotionReduced, tween } from './tween.js';

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

const MOVE_MS = 1600;
const REST_MS = 1200;
const RETURN_MS = 420;

/** A leg from the side that shows what the hamstrings do. */
export class Movement implements ReactiveController {
  readonly #draw = remembered(drawLeg);
  #move: Move | undefined;
  /** How much of the movement is done, 0 to 1. */
  #share = 0;
  #stop: (() => void) | undefined;

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  /** There and, after a rest, back; without motion it stays there until it is pressed again. */
  play(move: Move): void {
    this.#stop?.();
    const isBack = isMotionReduced() && this.#move === move && this.#share === 1;
    this.#move = move;
    this.#show(0);
    if (!isBack) this.#stop = tween(MOVE_MS, this.#show, this.#rest);
  }

  hostDisconnected(): void {
    this.#stop?.();
  }

  readonly #rest = (): void => {
    if (isMotionReduced()) return;
    const timer = setTimeout(() => {
      this.#stop = tween(RETURN_MS, (share) => this.#show(1 - share));
    }, REST_MS);
    this.#stop = () => clearTimeout(timer);
  };

  readonly #show = (share: number): void => {
    this.#share = share;
    this.host.requestUpdate();
  };

  render(
    heading: (text: string) => TemplateResult,
    onMove: (move: Move) => void,
  ): TemplateResult {
    const { title, hint, moves } = movements;
    const told = this.#move ? moves[this.#move].text : hint;
    const entries = Object.entries(moves) as [Move, (typeof moves)[Move]][];
    return html`<div class="actions mat" part="actions">
      <svg
        class="plate leg"
        role="img"
        aria-label=${msg('Drawing: a leg from the side, with the hamstrings')}
        viewBox=${LEG_BOX.join(' ')}
      >
        ${this.#draw(this.#move, this.#share)}
      </svg>
      <div class="moves">
        <div class="title-of-moves" data-claims=${title.claims}>${heading(title.text())}</div>
        <ul>
          ${entries.map(
            ([id, { name, text }]) =>
              html`<li class=${id === this.#move ? 'chosen' : ''}>
                <button class="button compact" type="button" @click=${() => onMove(id)}>
                  ${play()}<span data-claims=${name.claims}>${name.text()}</span>
                </button>
                <p class="small on-paper" data-claims=${text.claims}>${text.text()}</p>
              </li>`,
          )}
        </ul>
        <p class="small told" data-claims=${told.claims}>${told.text()}</p>
      </div>
    </div>`;
  }
}

function drawLeg(move: Move | undefined, share: number): SVGGElement {
  const pose = move ? onTheWay(...POSES[move], share) : AT_REST;
  return group(...drawMarks(legMarks(pose, share)));
}

const onTheWay = (from: Pose, to: Pose, share: number): Pose => ({
  hip: from.hip + (to.hip - from.hip) * share,
  knee: from.knee + (to.knee - from.knee) * share,
});
