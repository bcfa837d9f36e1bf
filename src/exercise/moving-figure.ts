import {
  html,
  nothing,
  type LitElement,
  type ReactiveController,
  type TemplateResult,
} from 'lit';
import type { Exercise } from '../content/exercises.js';
import {
  FigurePlayer,
  lensPlace,
  renderFigure,
  renderStill,
  type Look,
} from '../figure/index.js';
import { pause, play } from '../kit/view/icons.js';
import { msg, str } from '../kit/language/msg.js';
import { renderCornerLens } from './lens.js';
import { drawnSide, type Prescription } from './prescription.js';

/** A hold is shown for no longer than this: the drawing teaches, the session counts. */
const LONGEST_HOLD = 5;

const STAGE = { isLow: true, hasLens: true };

/** The drawing of one exercise with its button. It stands still until the patient plays it. */
export class MovingFigure implements ReactiveController {
  #shown: Exercise | undefined;
  #prescription: Prescription | undefined;
  #player: FigurePlayer | undefined;
  #state: 'still' | 'playing' | 'paused' = 'still';

  constructor(private readonly host: LitElement) {
    host.addController(this);
  }

  render(exercise: Exercise, prescription: Prescription, look: Look): TemplateResult {
    if (exercise !== this.#shown) this.#stop();
    this.#shown = exercise;
    this.#prescription = prescription;
    const options = { side: drawnSide(prescription.side), look, ...STAGE };
    const isStill = this.#state === 'still';
    return html`<div class="picture mat ${lensPlace(exercise.id, options)}" part="figure">
      <div
        role="img"
        aria-label=${msg(str`Drawing: ${exercise.name.text()}`)}
        part="illustration"
      >
        <div class="still" ?hidden=${!isStill}>
          ${renderStill(exercise.id, { ...options, kind: 'still' })}
          ${renderCornerLens(exercise, options, 1)}
        </div>
        ${
          isStill
            ? nothing
            : html`<div class="moving">
                ${renderFigure(exercise.id, options)} ${renderCornerLens(exercise, options, 0)}
              </div>`
        }
      </div>
      ${this.#renderButton()}
    </div>`;
  }

  hostUpdated(): void {
    if (this.#player || this.#state !== 'playing' || !this.#shown || !this.#prescription) return;
    const drawing = this.host.renderRoot.querySelector<SVGSVGElement>('.moving svg');
    if (!drawing) return;
    const { tempo, hold } = this.#prescription;
    this.#player = new FigurePlayer(drawing, this.#shown.id, STAGE);
    const held = Math.min(hold, LONGEST_HOLD);
    this.#player.play({ up: tempo, hold: held, down: tempo, rest: 1 });
  }

  hostDisconnected(): void {
    this.#stop();
  }

  /** Plays from the start, or goes on. */
  play(): void {
    this.#state = 'playing';
    this.#player?.resume();
    this.host.requestUpdate();
  }

  #renderButton(): TemplateResult {
    const isPlaying = this.#state === 'playing';
    return html`<button
      class="play"
      type="button"
      aria-label=${isPlaying ? msg('Pause the movement') : msg('Play the movement')}
      @click=${isPlaying ? this.#pause : () => this.play()}
    >
      ${isPlaying ? pause() : play()}
    </button>`;
  }

  readonly #pause = (): void => {
    this.#state = 'paused';
    this.#player?.pause();
    this.host.requestUpdate();
  };

  #stop(): void {
    this.#player?.stop();
    this.#player = undefined;
    this.#state = 'still';
  }
}
