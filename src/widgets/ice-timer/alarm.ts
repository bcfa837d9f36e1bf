import type { LitElement } from 'lit';
import { at, Deadline, now } from '../../kit/device/clock.js';
import { SECOND } from '../../kit/time.js';
import { ring } from './signals.js';

const RING_EVERY = 30 * SECOND;
/** Repeats of an alarm that nobody has heard: for 5 minutes. */
const REPEATS = 10;

/** The alarm at the end of an icing. It rings again until somebody has heard it. */
export class Alarm {
  /** How often it will ring again. */
  repeatsLeft = 0;
  /** False from the start until it is ended. */
  isHeard = true;
  readonly #widget: LitElement;
  #stopWaiting: (() => void) | undefined;

  constructor(widget: LitElement) {
    this.#widget = widget;
  }

  start(): void {
    this.repeatsLeft = REPEATS;
    this.isHeard = false;
    this.goOn();
    ring();
  }

  /** Silent, until it goes on. */
  pause(): void {
    this.#stopWaiting?.();
    this.#stopWaiting = undefined;
  }

  goOn(): void {
    this.pause();
    if (this.repeatsLeft > 0)
      this.#stopWaiting = at(new Deadline(now() + RING_EVERY), this.#repeat);
  }

  end(): void {
    this.pause();
    this.repeatsLeft = 0;
    this.isHeard = true;
  }

  readonly #repeat = (): void => {
    ring();
    this.repeatsLeft -= 1;
    this.goOn();
    this.#widget.requestUpdate();
  };
}
