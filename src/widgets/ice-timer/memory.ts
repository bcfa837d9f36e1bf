import type { LitElement } from 'lit';
import { Store } from '../../kit/device/store.js';
import { asSession, type Session } from './session.js';

/**
 * A running icing, for the life of the tab: a reload must not lose an alarm.
 *
 * @param name tells the timers of a page apart
 */
export const sessionStore = (name: string): Store<Session> =>
  new Store({ key: `ice-timer-${name}`, version: 1, area: 'session', validate: asSession });

/** Those of this page, by their names. Weakly: a widget that was removed for good must go. */
const inPage = new Map<string, WeakRef<Memory>>();

/** Where the icing of one widget is written down. */
export class Memory {
  #name = '';
  #store: Store<Session> | undefined;

  constructor(private readonly widget: LitElement) {}

  /** Whether it is this widget's still: while it is moved, another may take its name. */
  get isOwn(): boolean {
    return inPage.get(this.#name)?.deref() === this;
  }

  get isInPage(): boolean {
    return this.widget.isConnected;
  }

  /**
   * Takes a name, and answers what is written down there.
   *
   * @param name the same after a reload
   */
  take(name: string): Session | undefined {
    this.#name = freeName(name);
    inPage.set(this.#name, new WeakRef(this));
    this.#store = sessionStore(this.#name);
    return this.#store.read();
  }

  write(session: Session | undefined): void {
    if (session) this.#store?.write(session);
    else this.#store?.erase();
  }
}

/** The name itself, or one like it where another timer of this page has it. */
function freeName(name: string): string {
  const isTaken = inPage.get(name)?.deref()?.isInPage ?? false;
  return isTaken ? freeName(`${name}+`) : name;
}
