import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Exercise } from '../../content/exercises.js';
import { at, Deadline } from '../../kit/device/clock.js';
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

  /** The text of ticks that could not be read. */
  get setAside(): string | undefined {
    return this.#store.setAside;
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
  toggle(exercise: Exercise, time: number): void {
    const isDone = !this.of(exercise)[time];
    // A page that was frozen has not heard what another has erased or changed.
    this.#read();
    this.#all = progress.marked(this.#all, progress.today(), exercise.id, time, isDone);
    this.#write();
  }

  /** Keeps the ticks on the device, or erases them; what is in sight stays there. */
  keep(isKept: boolean): void {
    this.#read();
    this.isKept = isKept;
    if (!isKept) {
      this.#all = progress.ofDay(this.#all, progress.today());
      this.#store.erase();
    }
    this.#write();
  }

  eraseSetAside(): void {
    this.#store.eraseSetAside();
    // There may be room now for what the browser has refused.
    this.#write();
  }

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
    const wasKept = this.isKept;
    this.isKept = stored !== undefined;
    if (stored !== undefined) this.#takeOver(progress.progressOf(stored), wasKept);
    // Erased by another hand.
    else if (wasKept) this.#all = new Set();
    this.host.requestUpdate();
  };

  /** Ticks that nobody kept so far are kept from now on, beside those that are. */
  #takeOver(kept: progress.Progress, wasKept: boolean): void {
    const own = wasKept ? [] : [...this.#all];
    this.#all = new Set([...kept, ...own]);
    if (this.#all.size > kept.size) this.#write();
  }

  /** A new day has new ticks. */
  #waitForMidnight(): void {
    this.#stopWaiting = at(new Deadline(progress.midnight()), () => {
      this.host.requestUpdate();
      this.#waitForMidnight();
    });
  }
}
