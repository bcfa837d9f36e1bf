import type { Item, Place } from './draw/layers.js';
import { sceneOf } from './draw/scene.js';
import { stageOf, type StageOptions } from './draw/stage.js';
import { opacityOf, transformOf } from './draw/transform.js';
import { exercises } from './exercises/index.js';
import { leaderItems } from './lens/leader.js';
import { lensItems, pressure } from './lens/parts.js';
import { legOf, levelOf } from './lens/pressing.js';
import { motionOf, type Moment, type Motion } from './motion.js';
import type { FigureName } from './names.js';
import { numbersUpTo } from '../kit/numbers.js';
import { SECOND } from '../kit/time.js';
import { real } from '../kit/element/unclobbered.js';

/** Seconds of one repetition: to the end pose, there, back, and before the next. */
export interface Tempo {
  readonly up: number;
  readonly hold: number;
  readonly down: number;
  readonly rest: number;
}

export type Phase = 'start' | 'up' | 'hold' | 'down';

/** How far the figure is from the start pose (0) to the end pose (1), and when (seconds). */
interface Step {
  readonly progress: number;
  readonly time: number;
}

/** Often enough that a planted foot stays where it is between two samples. */
const SAMPLES_PER_SECOND = 11;
const FEWEST_SAMPLES = 14;
const MOST_SAMPLES = 40;

/** Seconds of a quiet breath. */
const BREATH = 4;
/** The chest comes forward by some millimetres; from the front it gets wider. */
const BREATHED_IN = 'translate(.3px) scale(1.03,1)';
const BREATHED_OUT = 'none';

/**
 * Moves the drawing of renderFigure(), and the lens beside it with its words. The browser's
 * animation engine does the work: no script runs while the figure moves. Rests while nobody can
 * see the figure.
 */
export class FigurePlayer {
  private readonly motion: Motion;
  private readonly items: readonly Item[];
  private readonly groups: readonly Element[];
  private readonly chest: readonly Element[];
  private readonly fading: readonly Fading[];
  private readonly viewport: IntersectionObserver;
  private animations: readonly Animation[] = [];
  private breath: readonly Animation[] = [];
  private steps: readonly Step[] = [];
  private isPaused = false;
  private isOnScreen = true;

  constructor(
    private readonly figure: SVGSVGElement,
    name: FigureName,
    options: StageOptions = {},
  ) {
    const exercise = exercises[name];
    const { under, body, over } = sceneOf(exercise);
    this.motion = motionOf(exercise);
    const stage = stageOf(exercise, options);
    const leader = leaderItems(exercise, stage, this.motion);
    this.items = [...under, ...body, ...over, ...leader, ...lensItems];
    const place = figure.parentElement ?? figure;
    this.groups = [...place.querySelectorAll('.fig-item')];
    this.fading = fadingIn(place);
    this.chest = this.items.flatMap(({ segment }, index) =>
      segment === 'ribs' ? [...(this.groups[index]?.children ?? [])] : [],
    );
    this.viewport = new IntersectionObserver((entries) => {
      this.isOnScreen = entries.some((entry) => entry.isIntersecting);
      this.update();
    });
  }

  /** Repeats the exercise. With reduced motion it shows the end pose instead. */
  play({ up, hold, down, rest }: Tempo, loops = Infinity): void {
    const turn = up + hold;
    const back = turn + down;
    const end = { progress: 0, time: back + rest };
    this.run([...travel(0, 1, 0, up), ...travel(1, 0, turn, back), end], loops, 1);
    if (hold < BREATH / 2) return;
    const count = Math.max(1, Math.round(hold / BREATH));
    const turns = numbersUpTo(2 * count + 1).map((index) => up + (hold * index) / (2 * count));
    const breath = turns.map((_, index) => (index % 2 ? BREATHED_IN : BREATHED_OUT));
    this.breathe(
      [BREATHED_OUT, ...breath, BREATHED_OUT],
      { duration: end.time * SECOND, iterations: loops },
      [0, ...turns, end.time].map((time) => time / end.time),
    );
  }

  /** Goes from where the figure is to where the phase ends: 'up' and 'hold' at the end pose. */
  toPhase(phase: Phase, seconds: number): void {
    const target = phase === 'up' || phase === 'hold' ? 1 : 0;
    this.run(travel(this.progress, target, 0, seconds), 1, target);
    if (phase !== 'hold') return;
    this.breathe([BREATHED_OUT, BREATHED_IN], {
      delay: seconds * SECOND,
      duration: (BREATH / 2) * SECOND,
      iterations: Infinity,
      direction: 'alternate',
    });
  }

  /** As at a moment of a phase, 0 to 1, without moving. */
  pose(phase: Phase, done: number): void {
    this.show({ start: 0, up: done, hold: 1, down: 1 - done }[phase]);
  }

  pause(): void {
    this.isPaused = true;
    this.update();
  }

  resume(): void {
    this.isPaused = false;
    this.update();
  }

  /** Back to the start pose. A stopped player may play again. */
  stop(): void {
    this.show(0);
    this.viewport.disconnect();
    real(document).removeEventListener('visibilitychange', this.update);
  }

  private run(steps: readonly Step[], loops: number, resting: number): void {
    const seconds = steps.at(-1)?.time ?? 0;
    if (seconds === 0 || isMotionReduced()) {
      this.show(resting);
      return;
    }
    // What does not move in this run is where the run begins.
    this.show(steps[0]?.progress ?? 0);
    this.isPaused = false;
    this.steps = steps;
    const moments = steps.map(({ progress }) => this.motion.at(progress));
    const offset = steps.map(({ time }) => time / seconds);
    const timing = { duration: seconds * SECOND, iterations: loops, fill: 'both' } as const;
    const animate = (element: Element | null | undefined, property: string, values: string[]) =>
      element && new Set(values).size > 1
        ? [element.animate({ [property]: values, offset }, timing)]
        : [];
    this.animations = [
      ...this.items.flatMap(({ place }, index) =>
        animate(this.groups[index], 'transform', transformsOf(moments.map(place))),
      ),
      ...this.fading.flatMap(({ element, opacity }) =>
        animate(element, 'opacity', moments.map(opacity)),
      ),
    ];
    this.viewport.observe(this.figure);
    real(document).addEventListener('visibilitychange', this.update);
    this.update();
  }

  /** Moves nothing else, so that the hold stays a hold. */
  private breathe(
    transform: string[],
    timing: KeyframeEffectOptions,
    offset?: readonly number[],
  ): void {
    if (isMotionReduced()) return;
    const frames = { transform, easing: 'ease-in-out', ...(offset && { offset: [...offset] }) };
    this.breath = this.chest.map((part) => part.animate(frames, timing));
    this.update();
  }

  private show(progress: number): void {
    const moment = this.motion.at(progress);
    this.cancel();
    this.steps = [{ progress, time: 0 }];
    this.items.forEach(({ place }, index) => {
      this.groups[index]?.setAttribute('transform', transformOf(place(moment)));
    });
    for (const { element, opacity } of this.fading) {
      element.setAttribute('opacity', opacity(moment));
    }
  }

  private cancel(): void {
    for (const animation of [...this.animations, ...this.breath]) animation.cancel();
    this.animations = [];
    this.breath = [];
  }

  private get progress(): number {
    const part = this.animations[0]?.effect?.getComputedTiming().progress ?? 0;
    const time = part * (this.steps.at(-1)?.time ?? 0);
    const next = this.steps.find((step) => step.time >= time) ?? { progress: 0, time: 0 };
    const last = this.steps.filter((step) => step.time < time).at(-1) ?? next;
    const between = (time - last.time) / (next.time - last.time || 1);
    return last.progress + (next.progress - last.progress) * between;
  }

  private readonly update = (): void => {
    const isMoving = !this.isPaused && this.isOnScreen && !real(document).hidden;
    for (const animation of [...this.animations, ...this.breath]) {
      if (isMoving && animation.playState === 'paused') animation.play();
      if (!isMoving && animation.playState === 'running') animation.pause();
    }
  };
}

const isMotionReduced = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches;

/** What shines through more or less, by the moment. */
interface Fading {
  readonly element: Element;
  readonly opacity: (moment: Moment) => string;
}

/** The glow of the muscle; what presses in the lens, and its words. */
const FADING: Readonly<Record<string, (moment: Moment, index: number) => string>> = {
  '.fig-glow': ({ effort }) => opacityOf(effort),
  '.fig-item[opacity]': pressure,
  '.lens-word': ({ skeleton }, level) => (levelOf(legOf(skeleton)) === level ? '1' : '0'),
};

const fadingIn = (place: Element): Fading[] =>
  Object.entries(FADING).flatMap(([selector, opacity]) =>
    [...place.querySelectorAll(selector)].map((element, index) => ({
      element,
      opacity: (moment) => opacity(moment, index),
    })),
  );

/** A browser turns by the numbers: from 179° to −179° it would go the long way round. */
function transformsOf(places: readonly Place[]): string[] {
  let turned = 0;
  return places.map((place) => {
    const { turn = 0 } = place;
    turned = turn - 360 * Math.round((turn - turned) / 360);
    return transformOf({ ...place, turn: turned }, 'px', 'deg');
  });
}

/** From one progress to another between two times, with a soft start and end. */
function travel(from: number, to: number, start: number, end: number): Step[] {
  const wanted = Math.round((end - start) * SAMPLES_PER_SECOND);
  const count = Math.min(Math.max(wanted, FEWEST_SAMPLES), MOST_SAMPLES);
  return numbersUpTo(count + 1).map((index) => {
    const part = index / count;
    const eased = part * part * (3 - 2 * part);
    return { progress: from + (to - from) * eased, time: start + (end - start) * part };
  });
}
