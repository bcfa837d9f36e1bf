import { html, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { Exercise } from '../../content/exercises.js';
import type { Side } from '../../exercise/prescription.js';
import { FigurePlayer, renderFigure, type Phase } from '../../figure/index.js';
import { SECOND, type Kind } from '../../exercise/plan.js';

const PHASES: Readonly<Record<Kind, Phase>> = {
  ready: 'start',
  switch: 'start',
  rest: 'start',
  up: 'up',
  hold: 'hold',
  down: 'down',
};

/** The figure that does what the patient does. */
export class GuidedFigure {
  #drawing: SVGSVGElement | undefined;
  #player: FigurePlayer | undefined;
  #isMoving = false;

  render(exercise: Exercise, side: Side): TemplateResult {
    const shown = side === 'left' ? 'left' : 'right';
    const drawing = html`<div class="figure-place">
      ${renderFigure(exercise.id, { side: shown })}
    </div>`;
    return html`${keyed(exercise.id + shown, drawing)}`;
  }

  /** Takes up what was rendered. Call it after each update. */
  attach(root: ParentNode, exercise: Exercise | undefined): void {
    const drawing = root.querySelector<SVGSVGElement>('.figure-place svg') ?? undefined;
    if (drawing === this.#drawing) return;
    this.leave();
    this.#drawing = drawing;
    this.#player = drawing && exercise && new FigurePlayer(drawing, exercise.id);
  }

  /** Does a step that takes `left` ms; to a hold, and to rest, it is there at once. */
  move(kind: Kind, left: number): void {
    const seconds = kind === 'up' || kind === 'down' ? left / SECOND : Math.min(left / SECOND, 1);
    this.#player?.toPhase(PHASES[kind], seconds);
    this.#isMoving = true;
  }

  pause(): void {
    if (this.#isMoving) this.#player?.pause();
    this.#isMoving = false;
  }

  /** The page would hold on to a player that still looks whether it is seen. */
  leave(): void {
    this.#player?.stop();
    this.#player = undefined;
    this.#drawing = undefined;
    this.#isMoving = false;
  }
}
