import type { LitElement } from 'lit';
import type { Exercise } from '../../content/exercises.js';
import { Kept, type Form } from '../../kit/device/kept.js';
import { RenderAt } from '../../kit/device/render-at.js';
import { numbersUpTo } from '../../kit/numbers.js';
import { midnight, today } from './day.js';

const HEAD = 'date,exercise,time';

/** What was done, each as `2026-11-23 bridge-hold 1`: day, exercise, which time of the day. */
export const ticksForm: Form<string> = {
  key: 'exercise-program',
  pattern: /^\d{4}-\d\d-\d\d [a-z-]+ [12]$/,
  separator: ';',
  read: (text) => text,
  file: (ticks) => ({
    name: 'exercise-program.csv',
    type: 'text/csv',
    content: [HEAD, ...ticks.map((tick) => tick.replaceAll(' ', ','))].join('\r\n'),
  }),
};

/** The patient's ticks, new ones each day. */
export class Ticks extends Kept<string> {
  readonly #newDay: RenderAt;

  constructor(host: LitElement) {
    super(host, ticksForm);
    this.#newDay = new RenderAt(host);
  }

  /** A new day has new ticks. */
  hostUpdate(): void {
    this.#newDay.set(midnight());
  }

  /** One for each time of the day, true where it is done. */
  of(exercise: Exercise): boolean[] {
    return numbersUpTo(exercise.dose.timesPerDay).map((time) =>
      this.all.has(tickOf(exercise, time)),
    );
  }

  /** Sets a tick or takes it back; `time` counts from 0. */
  toggle(exercise: Exercise, time: number): void {
    const tick = tickOf(exercise, time);
    this.mark(tick, !this.all.has(tick));
  }

  override keep(isKept: boolean): void {
    super.keep(isKept);
    // What is in sight stays there.
    if (!isKept) this.all = new Set([...this.all].filter((tick) => tick.startsWith(today())));
  }
}

const tickOf = ({ id }: Exercise, time: number): string => `${today()} ${id} ${time + 1}`;
