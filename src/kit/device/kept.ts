import type { LitElement, ReactiveController } from 'lit';
import type { SavedFile } from './save-file.js';
import { Store } from './store.js';

/** How ticks are written down: as text, for old libraries on clinic pages spoil stored lists. */
export interface Form<Tick> {
  /** Name in the browser's storage. */
  readonly key: string;
  /** One tick, the whole of it. */
  readonly pattern: RegExp;
  readonly separator: string;
  readonly read: (text: string) => Tick;
  /** All of it, for the patient's own use. */
  file(ticks: readonly Tick[]): SavedFile;
}

export function storeOf({ key, pattern, separator }: Form<unknown>): Store<string> {
  const validate = (data: unknown): string | undefined =>
    typeof data === 'string' && entriesOf(data, separator).every((entry) => pattern.test(entry))
      ? data
      : undefined;
  return new Store({ key, version: 1, area: 'local', validate });
}

const entriesOf = (text: string, separator: string): string[] =>
  text.split(separator).filter(Boolean);

/** What a patient has ticked. It stays on the device only when the patient says so. */
export class Kept<Tick extends number | string> implements ReactiveController {
  /** In order. */
  all: ReadonlySet<Tick> = new Set();
  isKept = false;
  readonly store: Store<string>;
  readonly #form: Form<Tick>;
  #stopFollowing: (() => void) | undefined;

  constructor(
    readonly host: LitElement,
    form: Form<Tick>,
  ) {
    this.#form = form;
    this.store = storeOf(form);
    host.addController(this);
  }

  get file(): SavedFile {
    return this.#form.file([...this.all]);
  }

  hostConnected(): void {
    this.#read();
    this.#stopFollowing = this.store.follow(() => this.#read());
  }

  hostDisconnected(): void {
    this.#stopFollowing?.();
  }

  /** Sets a tick, or takes it back. */
  mark(tick: Tick, isDone: boolean): void {
    // A page that was frozen has not heard what another has erased or changed.
    this.#read();
    const others = [...this.all].filter((one) => one !== tick);
    this.all = inOrder(isDone ? [...others, tick] : others);
    this.#write();
  }

  /** Keeps the ticks on the device, or erases them there. */
  keep(isKept: boolean): void {
    this.#read();
    this.isKept = isKept;
    if (!isKept) this.store.erase();
    this.#write();
  }

  eraseSetAside(): void {
    this.store.eraseSetAside();
    // There may be room now for what the browser has refused.
    this.#write();
  }

  #read(): void {
    const { separator, read } = this.#form;
    const stored = this.store.read();
    // What was kept and is no longer was erased by another hand.
    const own = this.isKept ? [] : this.all;
    this.isKept = stored !== undefined;
    const kept = inOrder(entriesOf(stored ?? '', separator).map(read));
    this.all = inOrder([...kept, ...own]);
    // Ticks that nobody kept so far are kept from now on, beside those that are.
    if (this.all.size > kept.size) this.#write();
    this.host.requestUpdate();
  }

  #write(): void {
    if (this.isKept) this.store.write([...this.all].join(this.#form.separator));
    this.host.requestUpdate();
  }
}

/** Of more, the oldest go: enough for years, and small beside the room that a browser gives. */
const MOST = 10_000;

const inOrder = <Tick extends number | string>(ticks: readonly Tick[]): Set<Tick> =>
  new Set([...new Set(ticks)].sort((one, other) => (one < other ? -1 : 1)).slice(-MOST));
