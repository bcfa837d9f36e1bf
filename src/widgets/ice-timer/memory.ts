import type { LitElement } from 'lit';
import { Store } from '../../kit/device/store.js';
import { hasItsName, nameInPage } from '../../kit/element/name-in-page.js';
import { asSession, type Session } from './session.js';

/**
 * A running icing, for the life of the tab: a reload must not lose an alarm.
 *
 * @param name tells the timers of a page apart
 */
export function sessionStore(name: string): Store<Session> {
  // By number as since 0.1.0: an update must not lose an icing that runs.
  const key = `ice-timer-${name.replace(/^pht-ice-timer-/, '')}`;
  return new Store({ key, version: 1, area: 'session', validate: asSession });
}

/** Where the icing of one widget is written down. */
export class Memory {
  readonly #widget: LitElement;
  #store: Store<Session> | undefined;

  constructor(widget: LitElement) {
    this.#widget = widget;
  }

  /** Whether it is this widget's still: while it is moved, another may take its place. */
  get isOwn(): boolean {
    return hasItsName(this.#widget);
  }

  /** Takes a place, and answers what is written down there. */
  take(): Session | undefined {
    this.#store = sessionStore(nameInPage(this.#widget));
    return this.read();
  }

  read(): Session | undefined {
    return this.#store?.read();
  }

  write(session: Session | undefined): void {
    if (session) this.#store?.write(session);
    else this.#store?.erase();
  }
}
