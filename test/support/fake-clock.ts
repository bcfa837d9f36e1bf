import type { Clock } from '../../src/kit/device/clock.js';

interface Timeout {
  readonly due: number;
  readonly callback: () => void;
}

/** A clock that stands still until a test moves it. */
export class FakeClock implements Clock {
  #wall = Date.UTC(2026, 0, 1, 12);
  #steady = 0;
  #nextId = 1;
  readonly #timeouts = new Map<number, Timeout>();

  now(): number {
    return this.#wall;
  }

  steady(): number {
    return this.#steady;
  }

  setTimeout(callback: () => void, delay: number): number {
    this.#timeouts.set(this.#nextId, { due: this.#steady + delay, callback });
    return this.#nextId++;
  }

  clearTimeout(id: number | undefined): void {
    if (id !== undefined) this.#timeouts.delete(id);
  }

  /** How many timeouts wait: none where nothing is to be done. */
  get pending(): number {
    return this.#timeouts.size;
  }

  /** Time passes, and what is due runs when it is. */
  pass(milliseconds: number): void {
    const end = this.#steady + milliseconds;
    for (let next = this.#nextBefore(end); next; next = this.#nextBefore(end)) {
      const [id, { due, callback }] = next;
      this.#timeouts.delete(id);
      this.#move(due - this.#steady);
      callback();
    }
    this.#move(end - this.#steady);
  }

  /** The device sleeps: only wall time passes, and nothing runs. */
  sleep(milliseconds: number): void {
    this.#wall += milliseconds;
  }

  /** The page is frozen: time passes, and nothing runs. */
  freeze(milliseconds: number): void {
    this.#move(milliseconds);
  }

  /** Somebody sets the device's clock. */
  setWall(change: number): void {
    this.#wall += change;
  }

  #nextBefore(end: number): [number, Timeout] | undefined {
    return [...this.#timeouts]
      .filter(([, { due }]) => due <= end)
      .sort(([, one], [, other]) => one.due - other.due)[0];
  }

  #move(milliseconds: number): void {
    const forward = Math.max(0, milliseconds);
    this.#wall += forward;
    this.#steady += forward;
  }
}
