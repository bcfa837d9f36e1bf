import type { LitElement } from 'lit';
import { now } from '../../kit/device/clock.js';
import { RenderAt } from '../../kit/device/render-at.js';
import { MINUTE } from '../../kit/time.js';
import type { Icing } from './icing.js';
import type { Icings } from './icings.js';
import { changeOf, nextSlot, planDays, type Slot } from './plan.js';

interface Wishes {
  readonly days: number;
  /** Hours between two icings. */
  readonly interval: number;
}

/** The plan as it stands now. */
export class Schedule {
  days: readonly Slot[][] = [];
  /** The icing that is due next; undefined before the first. */
  next: Slot | undefined;
  readonly #showAgain: RenderAt;

  constructor(
    host: LitElement,
    private readonly icings: Icings,
    private readonly icing: Icing,
  ) {
    this.#showAgain = new RenderAt(host);
  }

  update(wishes: Wishes): void {
    const { phase, startedAt } = this.icing;
    const running = phase === 'done' ? undefined : startedAt;
    const icings = [...this.icings.all];
    this.days = planDays({ icings, running, now: now(), ...wishes });
    const isFirst = icings.length === 0 && running === undefined;
    this.next = isFirst ? undefined : nextSlot(this.days, now());
    this.#wait();
  }

  /** Shows the next icing anew when it is due, and soon after sleep, which tells nobody. */
  #wait(): void {
    const { phase } = this.icing;
    // While it runs, each second shows it anew.
    const isWaiting = phase === 'done' || (phase !== 'running' && this.next !== undefined);
    const change = this.next ? changeOf(this.next, now()) : Infinity;
    this.#showAgain.set(isWaiting ? Math.min(change, now() + MINUTE) : undefined);
  }
}
