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

/** The widgets that have a name. Weakly: one that was removed for good must go. */
const named = new Map<string, WeakRef<LitElement>>();

/** Where the icing of one widget is written down. */
export class Memory {
  readonly #widget: LitElement;
  #name = '';
  #store: Store<Session> | undefined;

  constructor(widget: LitElement) {
    this.#widget = widget;
  }

  /** Whether it is this widget's still: while it is moved, another may take its name. */
  get isOwn(): boolean {
    return named.get(this.#name)?.deref() === this.#widget;
  }

  /**
   * Takes a name, and answers what is written down there.
   *
   * @param name the same after a reload
   */
  take(name: string): Session | undefined {
    this.#name = freeName(name);
    named.set(this.#name, new WeakRef(this.#widget));
    this.#store = sessionStore(this.#name);
    return this.#store.read();
  }

  write(session: Session | undefined): void {
    if (session) this.#store?.write(session);
    else this.#store?.erase();
  }
}

/** The name itself, or one like it where another timer in the page has it. */
function freeName(name: string): string {
  const isTaken = named.get(name)?.deref()?.isConnected ?? false;
  return isTaken ? freeName(`${name}+`) : name;
}
