import type { FigureName } from './names.js';
/** Seconds of one repetition: to the end pose, there, back, and before the next. */
export interface Tempo {
    readonly up: number;
    readonly hold: number;
    readonly down: number;
    readonly rest: number;
}
export type Phase = 'start' | 'up' | 'hold' | 'down';
/**
 * Moves the drawing of renderFigure(). The browser's animation engine does the work: no script
 * runs while the figure moves. Rests while nobody can see the figure.
 */
export declare class FigurePlayer {
    private readonly figure;
    private readonly motion;
    private readonly items;
    private readonly groups;
    private readonly glow;
    private readonly viewport;
    private animations;
    private steps;
    private isPaused;
    private isOnScreen;
    constructor(figure: SVGSVGElement, name: FigureName);
    /** Repeats the exercise. With reduced motion it shows the end pose instead. */
    play({ up, hold, down, rest }: Tempo, loops?: number): void;
    /** Goes from where the figure is to where the phase ends: 'up' and 'hold' at the end pose. */
    toPhase(phase: Phase, seconds: number): void;
    pause(): void;
    resume(): void;
    /** Back to the start pose. A stopped player may play again. */
    stop(): void;
    private run;
    private show;
    private cancel;
    private get progress();
    private readonly update;
}
