import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { at, Deadline, now } from '../../kit/device/clock.js';
import { SECOND } from '../../kit/time.js';

/**
 * Does something once a choice has settled: arrow keys pass other choices on the way, and what
 * these lead to is not to be announced.
 */
export class Settled implements ReactiveController {
  #stopWaiting: (() => void) | undefined;

  constructor(
    host: ReactiveControllerHost,
    private readonly act: () => void,
  ) {
    host.addController(this);
  }

  /** There was another choice. */
  wait(): void {
    this.stop();
    this.#stopWaiting = at(new Deadline(now() + SECOND), this.finish);
  }

  /** No other choice will come. */
  readonly finish = (): void => {
    if (!this.#stopWaiting) return;
    this.stop();
    this.act();
  };

  stop(): void {
    this.#stopWaiting?.();
    this.#stopWaiting = undefined;
  }

  hostDisconnected(): void {
    this.stop();
  }
}
