import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Tells when the browser prints: what only paper shows is drawn then, and stays. */
export class Printing implements ReactiveController {
  hasBegun = false;

  /** @param update at once: a page that prints by script does not wait for promises */
  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly update: () => void,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.#begin, true);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.#begin, true);
  }

  readonly #begin = (): void => {
    this.hasBegun = true;
    this.host.requestUpdate();
    this.update();
  };
}
