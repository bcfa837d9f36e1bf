import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Exercise } from '../../content/exercises.js';
import { at, Deadline } from '../../kit/clock.js';
import * as progress from './progress.js';

/** Today's ticks. They stay on the device only when the patient says so. */
export class Ticks implements ReactiveController {
  isKept = false;
  #all: progress.Progress = new Set();
  readonly #store = progress.progressStore();
  #stopFollowing: (() => void) | undefined;
  #stopWaiting: (() => void) | undefined;

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  get isDenied(): boolean {
    return this.#store.denied;
  }

  get isUnreadable(): boolean {
    return this.#store.unreadable;
  }

  hostConnected(): void {
    this.#read();
    this.#stopFollowing = this.#store.follow(this.#read);
    this.#waitForMidnight();
  }

  hostDisconnected(): void {
    this.#stopFollowing?.();
    this.#stopWaiting?.();
  }

  /** One for each time of the day, true where it is done. */
  of(exercise: Exercise): boolean[] {
    return progress.ticksOf(this.#all, progress.today(), exercise);
  }

  /** Sets a tick or takes it back; `time` counts from 0. */
  toggle({ id }: Exercise, time: number): void {
    this.#all = progress.toggled(this.#all, progress.today(), id, time);
    this.#write();
  }

  readonly toggleKeeping = (): void => {
    this.isKept = !this.isKept;
    if (!this.isKept) this.#store.erase();
    this.#write();
  };

  /** A table of all that was done, for the patient's own use. */
  get file(): string {
    return progress.fileOf(this.#all);
  }

  #write(): void {
    if (this.isKept) this.#store.write(progress.textOf(this.#all));
    this.host.requestUpdate();
  }

  readonly #read = (): void => {
    const stored = this.#store.read();
    this.isKept = stored !== undefined;
    if (stored !== undefined) this.#all = progress.progressOf(stored);
    this.host.requestUpdate();
  };

  /** A new day has new ticks. */
  #waitForMidnight(): void {
    this.#stopWaiting = at(new Deadline(progress.midnight()), () => {
      this.host.requestUpdate();
      this.#waitForMidnight();
    });
  }
}
