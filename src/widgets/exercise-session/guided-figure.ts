import { html, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { Exercise } from '../../content/exercises.js';
import { renderCornerLens, renderPressing } from '../../exercise/lens.js';
import type { Kind, Step } from '../../exercise/plan.js';
import { SECOND } from '../../kit/time.js';
import { drawnSide, type Side } from '../../exercise/prescription.js';
import { FigurePlayer, renderFigure, type Look, type Phase } from '../../figure/index.js';
import { now } from '../../kit/device/clock.js';
import { countdownOf, durationOf, isRunning, leftOf, type Session } from './session.js';
import type { SessionController } from './session-controller.js';

const PHASES: Readonly<Record<Kind, Phase>> = {
  ready: 'start',
  switch: 'start',
  rest: 'start',
  up: 'up',
  hold: 'hold',
  down: 'down',
};

const STAGE = { isLow: true, hasLens: true };

/** The figure that does what the patient does. */
export class GuidedFigure implements ReactiveController {
  #shown: Exercise | undefined;
  #drawing: SVGSVGElement | null = null;
  #player: FigurePlayer | undefined;
  /** Step and end of the movement; undefined while the figure stands still. */
  #movement: string | undefined;
  /** The step that the figure shows. */
  #index: number | undefined;

  constructor(
    private readonly host: LitElement,
    private readonly controller: SessionController,
  ) {
    host.addController(this);
  }

  render(exercise: Exercise, side: Side, look: Look): TemplateResult {
    const options = { side: drawnSide(side), look, ...STAGE };
    this.#shown = exercise;
    const drawing = html`<div class="figure-place">
      ${renderFigure(exercise.id, options)} ${renderCornerLens(exercise, options, 0)}
      ${renderPressing(exercise, 'visually-hidden')}
    </div>`;
    return html`${keyed(exercise.id + options.side, drawing)}`;
  }

  hostUpdated(): void {
    const drawing = this.host.renderRoot.querySelector<SVGSVGElement>('.figure-place svg');
    if (drawing !== this.#drawing) this.#takeUp(drawing);
    this.#move();
  }

  /** The page would hold on to a player that still looks whether it is seen. */
  hostDisconnected(): void {
    this.#takeUp(null);
  }

  #takeUp(drawing: SVGSVGElement | null): void {
    this.#player?.stop();
    this.#drawing = drawing;
    this.#player =
      drawing && this.#shown ? new FigurePlayer(drawing, this.#shown.id, STAGE) : undefined;
    this.#movement = undefined;
    this.#index = undefined;
  }

  /** Begins each step with the patient; to a hold, and to rest, the figure is there at once. */
  #move(): void {
    const { session, script } = this.controller;
    const step = session && script.steps[session.index];
    if (!step) return;
    const isCountdown = countdownOf(session, now()) > 0;
    if (!isRunning(session) || isCountdown) {
      this.#player?.pause();
      this.#movement = undefined;
      if (isCountdown || session.index !== this.#index) this.#pose(step, session);
      return;
    }
    this.#index = session.index;
    const movement = [session.index, session.endsAt].join();
    if (movement === this.#movement) return;
    this.#movement = movement;
    const left = leftOf(session, now()) / SECOND;
    const isOnTheWay = step.kind === 'up' || step.kind === 'down';
    this.#player?.toPhase(PHASES[step.kind], isOnTheWay ? left : Math.min(left, 1));
  }

  /** What the dial says, after a reload too. After a pause a repetition begins anew. */
  #pose(step: Step, session: Session): void {
    this.#index = session.index;
    const done = 1 - leftOf(session, now()) / durationOf(step, session);
    this.#player?.pose(PHASES[step.kind], done);
  }
}
