/** What a store keeps: data with a version, checked by `validate` on every read. */
export interface StoreOptions<T> {
  /** Name in the browser's storage; `pht-` goes before it. */
  key: string;
  /** Version of the data's form; data of another version counts as unreadable. */
  version: number;
  /** `session` lives as long as the tab, `local` until it is erased. */
  area: 'session' | 'local';
  /** Returns the data when it is sound, else undefined. Never throws. */
  validate: (data: unknown) => T | undefined;
}

const memory = new Map<string, string>();
const setAside = new Set<string>();

/**
 * Versioned data on this device. Denied storage falls back to memory (`denied` is then true);
 * what cannot be read is moved aside under `…-unreadable`, not thrown away.
 */
export class Store<T> {
  /** True once the browser has refused to store. */
  denied = false;
  readonly #options: StoreOptions<T>;
  readonly #key: string;

  constructor(options: StoreOptions<T>) {
    this.#options = options;
    this.#key = `pht-${options.key}`;
  }

  /** True once data of this name could not be read and was set aside, until it is erased. */
  get unreadable(): boolean {
    return setAside.has(this.#key);
  }

  read(): T | undefined {
    const stored = this.#attempt((area) => area.getItem(this.#key));
    const text = this.denied ? memory.get(this.#key) : stored;
    if (typeof text !== 'string') return undefined;
    const data = this.#parse(text);
    if (data === undefined) this.#moveAside(text);
    return data;
  }

  write(data: T): void {
    const text = JSON.stringify({ version: this.#options.version, data });
    this.#attempt((area) => {
      area.setItem(this.#key, text);
    });
    if (this.denied) memory.set(this.#key, text);
  }

  erase(): void {
    setAside.delete(this.#key);
    memory.delete(this.#key);
    this.#attempt((area) => {
      area.removeItem(this.#key);
      area.removeItem(`${this.#key}-unreadable`);
    });
  }

  /** Calls back when another tab changes the data. Returns a function that stops it. */
  follow(changed: () => void): () => void {
    const listen = (event: StorageEvent): void => {
      if (event.key !== this.#key && event.key !== null) return;
      changed();
    };
    window.addEventListener('storage', listen);
    return () => {
      window.removeEventListener('storage', listen);
    };
  }

  #parse(text: string): T | undefined {
    try {
      const envelope = JSON.parse(text) as { version?: unknown; data?: unknown } | null;
      if (envelope?.version !== this.#options.version) return undefined;
      return this.#options.validate(envelope.data);
    } catch {
      return undefined;
    }
  }

  #moveAside(text: string): void {
    setAside.add(this.#key);
    console.warn(`${this.#key} could not be read, it is kept as ${this.#key}-unreadable.`);
    memory.delete(this.#key);
    this.#attempt((area) => {
      area.setItem(`${this.#key}-unreadable`, text);
      area.removeItem(this.#key);
    });
  }

  #attempt<R>(use: (area: Storage) => R): R | undefined {
    try {
      return use(this.#options.area === 'local' ? localStorage : sessionStorage);
    } catch {
      this.denied = true;
      return undefined;
    }
  }
}
