import { at, Deadline, now } from '../../kit/device/clock.js';
import { SECOND } from '../../kit/time.js';
import { ring } from './signals.js';

const RING_EVERY = 30 * SECOND;
/** Repeats of an alarm that nobody has heard: for 5 minutes. */
const REPEATS = 10;

/** The alarm at the end of an icing. It rings again until somebody has heard it. */
export class Alarm {
  #repeatsLeft = 0;
  #isHeard = true;
  readonly #changed: () => void;
  #stopWaiting: (() => void) | undefined;

  constructor(changed: () => void) {
    this.#changed = changed;
  }

  /** False from the start until it is ended. */
  get isHeard(): boolean {
    return this.#isHeard;
  }

  /** How often it will ring again. */
  get repeatsLeft(): number {
    return this.#repeatsLeft;
  }

  start(): void {
    this.#repeatsLeft = REPEATS;
    this.#isHeard = false;
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
    if (this.#repeatsLeft > 0)
      this.#stopWaiting = at(new Deadline(now() + RING_EVERY), this.#repeat);
  }

  end(): void {
    this.pause();
    this.#repeatsLeft = 0;
    this.#isHeard = true;
  }

  readonly #repeat = (): void => {
    ring();
    this.#repeatsLeft -= 1;
    this.goOn();
    this.#changed();
  };
}
