import { real } from '../element/unclobbered.js';

/** What a store keeps: data with a version, checked by `validate` on every read. */
export interface StoreOptions<T> {
  /** Name in the browser's storage; `pht-` goes before it, and the name of the site. */
  key: string;
  /** Version of the data's form; data of another version counts as unreadable. */
  version: number;
  /** `session` lives as long as the tab, `local` until it is erased. */
  area: 'session' | 'local';
  /** Returns the data when it is sound, else undefined. Never throws. */
  validate: (data: unknown) => T | undefined;
}

interface Follower {
  readonly store: object;
  /** Area and key. */
  readonly name: string;
  readonly changed: () => void;
}

/** What the browser has refused to store, by area and key: it lives as long as the page. */
const memory = new Map<string, string>();
const followers = new Set<Follower>();

/**
 * Versioned data on this device. What the browser refuses to store stays in memory; what cannot
 * be read is moved aside under `…-unreadable`, not thrown away. Stores of the same key are one:
 * none holds a copy that it could write again after another has erased it.
 */
export class Store<T> {
  readonly #options: StoreOptions<T>;
  readonly #key: string;
  readonly #asideKey: string;
  readonly #name: string;

  constructor(options: StoreOptions<T>) {
    this.#options = options;
    this.#key = `pht-${site()}${options.key}`;
    this.#asideKey = `${this.#key}-unreadable`;
    this.#name = `${options.area} ${this.#key}`;
  }

  /** True while the browser refuses to store what was written last. Each write tries again. */
  get denied(): boolean {
    return memory.has(this.#name);
  }

  /** True while there is data of this name that could not be read, until it is erased. */
  get unreadable(): boolean {
    return this.setAside !== undefined;
  }

  /** The text that could not be read, on this page or on one before. */
  get setAside(): string | undefined {
    const texts = this.#attempt((area) => [area.getItem(this.#asideKey), this.#inTheWay(area)]);
    const found = texts?.filter((text) => text !== null) ?? [];
    return found.length > 0 ? found.join('\n') : undefined;
  }

  read(): T | undefined {
    const stored = this.#attempt((area) => area.getItem(this.#key));
    const text = memory.get(this.#name) ?? stored;
    if (typeof text !== 'string') return undefined;
    const data = this.#parse(text);
    if (data === undefined) this.#attempt((area) => this.#moveAside(area, text));
    return data;
  }

  write(data: T): void {
    const text = JSON.stringify({ version: this.#options.version, data });
    const isStored = this.#attempt((area) => {
      const unreadable = this.#inTheWay(area);
      if (unreadable !== null) this.#moveAside(area, unreadable);
      area.setItem(this.#key, text);
      return true;
    });
    if (isStored) memory.delete(this.#name);
    else memory.set(this.#name, text);
    this.#tellOthers();
  }

  /** Erases the data, and what was set aside. */
  erase(): void {
    memory.delete(this.#name);
    this.#attempt((area) => {
      area.removeItem(this.#key);
      area.removeItem(this.#asideKey);
    });
    this.#tellOthers();
  }

  /** Erases what could not be read, and nothing else. */
  eraseSetAside(): void {
    this.#attempt((area) => {
      area.removeItem(this.#asideKey);
      if (this.#inTheWay(area) !== null) area.removeItem(this.#key);
    });
    this.#tellOthers();
  }

  /**
   * Calls back when the data may have changed by another hand: another tab, another store of
   * this page, or while the page was away. Returns a function that stops it.
   */
  follow(changed: () => void): () => void {
    const follower: Follower = { store: this, name: this.#name, changed };
    const hear = ({ key }: StorageEvent): void => {
      if (key !== null && key !== this.#key && key !== this.#asideKey) return;
      // The other tab's word is the newer one.
      memory.delete(this.#name);
      changed();
    };
    const comeBack = ({ persisted }: PageTransitionEvent): void => {
      if (persisted) changed();
    };
    followers.add(follower);
    window.addEventListener('storage', hear);
    window.addEventListener('pageshow', comeBack);
    return () => {
      followers.delete(follower);
      window.removeEventListener('storage', hear);
      window.removeEventListener('pageshow', comeBack);
    };
  }

  #tellOthers(): void {
    for (const { store, name, changed } of [...followers])
      if (store !== this && name === this.#name) changed();
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

  /** What stands where the data belongs and cannot be read. */
  #inTheWay(area: Storage): string | null {
    const text = area.getItem(this.#key);
    return text === null || this.#parse(text) !== undefined ? null : text;
  }

  /** Throws, and leaves it in its place, when there is no room. */
  #moveAside(area: Storage, text: string): void {
    console.warn(`${this.#key} could not be read, it is kept as ${this.#asideKey}.`);
    const earlier = area.getItem(this.#asideKey);
    area.setItem(this.#asideKey, earlier === null ? text : `${earlier}\n${text}`);
    area.removeItem(this.#key);
  }

  #attempt<R>(use: (area: Storage) => R): R | undefined {
    try {
      return use(this.#options.area === 'local' ? localStorage : sessionStorage);
    } catch {
      return undefined;
    }
  }
}

/** Clinics that share an origin share its storage, so each may say who it is, in the head. */
function site(): string {
  const meta = real(document).querySelector('head > meta[name="pht-site"]');
  const name = meta?.getAttribute('content');
  return name ? `${name}/` : '';
}
