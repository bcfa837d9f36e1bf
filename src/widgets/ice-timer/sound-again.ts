import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { onGesture } from '../../kit/device/gesture.js';
import { isSoundReady } from '../../kit/device/sound.js';
import { prepareToRing } from './signals.js';

/** After a reload no gesture has readied the sound of an icing that goes on: the next one does. */
export class SoundAgain implements ReactiveController {
  #stopWaiting: (() => void) | undefined;
  #isTried = false;

  constructor(
    private readonly host: ReactiveControllerHost,
    /** Whether something is going to ring. */
    private readonly isWanted: () => boolean,
  ) {
    host.addController(this);
  }

  /** False on a device without sound, too. */
  get isAwaited(): boolean {
    return this.isWanted() && !this.#isTried && !isSoundReady();
  }

  hostUpdated(): void {
    if (!this.isAwaited) this.hostDisconnected();
    else this.#stopWaiting ??= onGesture(this.#ready);
  }

  hostDisconnected(): void {
    this.#stopWaiting?.();
    this.#stopWaiting = undefined;
  }

  readonly #ready = (): void => {
    this.hostDisconnected();
    this.#isTried = true;
    prepareToRing();
    this.host.requestUpdate();
  };
}
