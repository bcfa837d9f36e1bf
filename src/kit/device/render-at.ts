import type { LitElement, ReactiveController } from 'lit';
import { MINUTE } from '../time.js';
import { at, Deadline, now } from './clock.js';

/** Renders its widget again at a moment to come, as long as it is in the page. */
export class RenderAt implements ReactiveController {
  readonly #host: LitElement;
  #stopWaiting: (() => void) | undefined;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#stopWaiting?.();
  }

  /** @param time wall time in ms, instead of the one set before; undefined: not again */
  set(time: number | undefined): void {
    this.#stopWaiting?.();
    this.#stopWaiting = undefined;
    if (time === undefined || !this.#host.isConnected) return;
    // Not long at a time: a sleep with the page in view tells nobody, and timeouts stand still.
    this.#stopWaiting = at(new Deadline(Math.min(time, now() + MINUTE)), () => {
      if (now() < time) this.set(time);
      else this.#host.requestUpdate();
    });
  }
}
