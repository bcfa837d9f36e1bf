import type { LitElement } from 'lit';
import { Store } from '../../kit/device/store.js';
import { hasItsName, nameInPage } from '../../kit/element/name-in-page.js';
import { asSession, type Session } from './session.js';

/**
 * A running icing, for the life of the tab: a reload must not lose an alarm.
 *
 * @param name tells the timers of a page apart
 */
export const sessionStore = (name: string): Store<Session> =>
  new Store({ key: `ice-timer-${name}`, version: 1, area: 'session', validate: asSession });

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
