const { requestAnimationFrame, cancelAnimationFrame } = window;

/** Frames that a test lets pass, in place of those of the screen. */
export class HeldFrames {
  #now = 0;
  #last = 0;
  readonly #waiting = new Map<number, FrameRequestCallback>();

  constructor() {
    window.requestAnimationFrame = (callback) => {
      this.#last += 1;
      this.#waiting.set(this.#last, callback);
      return this.#last;
    };
    window.cancelAnimationFrame = (id) => this.#waiting.delete(id);
  }

  get isAwaited(): boolean {
    return this.#waiting.size > 0;
  }

  /** Frames of 20 ms each. */
  pass(milliseconds: number): void {
    for (const end = this.#now + milliseconds; this.#now < end; this.#now += 20) {
      const callbacks = [...this.#waiting.values()];
      this.#waiting.clear();
      for (const callback of callbacks) callback(this.#now);
    }
  }

  release(): void {
    Object.assign(window, { requestAnimationFrame, cancelAnimationFrame });
  }
}
