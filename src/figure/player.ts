import type { FigureName } from './names.js';

/** Seconds of one repetition: to the end pose, there, back, and before the next. */
export interface Tempo {
  readonly up: number;
  readonly hold: number;
  readonly down: number;
  readonly rest: number;
}

export type Phase = 'start' | 'up' | 'hold' | 'down';

/** Moves the drawing of renderFigure(). */
export class FigurePlayer {
  constructor(
    private readonly figure: SVGSVGElement,
    private readonly name: FigureName,
  ) {}

  /** Repeats the exercise; the promise is kept when the last repetition is over. */
  play(_tempo: Tempo, _loops = Infinity): void {}

  /** Goes from where the figure is to where the phase ends: 'up' and 'hold' at the end pose. */
  toPhase(_phase: Phase, _seconds: number): void {}

  pause(): void {}

  resume(): void {}

  /** Back to the start pose. A stopped player may play again. */
  stop(): void {}
}
