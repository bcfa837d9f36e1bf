import type { LitElement, ReactiveController } from 'lit';
import { loadWidget } from '../../kit/element/load.js';

/** In px around the screen: what is so near is brought. */
const NEAR = '1200px 0px';

/** Where a browser tells nothing of idle time, in ms. */
const BREAK = 200;

export type Progress = 'far' | 'here' | 'missing';

/** A reader who does this stays, and may search or print. */
const SIGNS_OF_READING = ['scroll', 'pointerdown', 'keydown'];

const PASSIVE = { capture: true, passive: true };

/**
 * The widgets of the sections. They are brought when they come near the screen; the rest follows
 * in idle moments once somebody reads, so that the browser's search finds it, and paper has it.
 */
export class LateParts implements ReactiveController {
  readonly #progress = new Map<string, Progress>();
  readonly #coming = new Map<string, Promise<void>>();
  #observer: IntersectionObserver | undefined;
  #isFilling = false;

  /** @param names the widgets that the guide shows, in its order */
  constructor(
    private readonly host: LitElement,
    private readonly names: () => readonly string[],
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    for (const sign of SIGNS_OF_READING) addEventListener(sign, this.#fill, PASSIVE);
    addEventListener('keydown', this.#expectAll, true);
    addEventListener('beforeprint', this.#bringAll, true);
    addEventListener('online', this.#bringMissing);
  }

  hostDisconnected(): void {
    for (const sign of SIGNS_OF_READING) removeEventListener(sign, this.#fill, PASSIVE);
    removeEventListener('keydown', this.#expectAll, true);
    removeEventListener('beforeprint', this.#bringAll, true);
    removeEventListener('online', this.#bringMissing);
    this.#observer?.disconnect();
    this.#observer = undefined;
  }

  hostUpdated(): void {
    if (!this.host.isConnected) return;
    if (!('IntersectionObserver' in window)) {
      this.#bringAll();
      return;
    }
    this.#observer ??= new IntersectionObserver(this.#bringNear, around(NEAR));
    for (const place of this.host.renderRoot.querySelectorAll('.late')) {
      this.#observer.observe(place);
    }
  }

  of(name: string): Progress {
    return this.#progress.get(name) ?? 'far';
  }

  /** Resolves when the widget is in its place, or did not come. */
  bring(name: string): Promise<void> {
    if (this.of(name) === 'here') return Promise.resolve();
    const coming = this.#coming.get(name) ?? this.#bring(name);
    this.#coming.set(name, coming);
    return coming;
  }

  get areAllHere(): boolean {
    return this.names().every((name) => this.of(name) === 'here');
  }

  bringAll(): Promise<unknown> {
    return Promise.all(this.names().map((name) => this.bring(name)));
  }

  async #bring(name: string): Promise<void> {
    const isHere = await loadWidget(name, this.host).catch(() => false);
    this.#set(name, isHere ? 'here' : 'missing');
    this.#coming.delete(name);
    await this.host.updateComplete;
    const widget = this.host.renderRoot.querySelector<LitElement>(`.late > pht-${name}`);
    await widget?.updateComplete;
  }

  #set(name: string, progress: Progress): void {
    this.#progress.set(name, progress);
    this.host.requestUpdate();
  }

  readonly #bringNear = (entries: readonly IntersectionObserverEntry[]): void => {
    for (const { isIntersecting, target } of entries) {
      const name = target.getAttribute('data-widget') ?? '';
      if (!isIntersecting) continue;
      this.#observer?.unobserve(target);
      if (this.of(name) === 'far') void this.bring(name);
    }
  };

  readonly #bringAll = (): void => {
    void this.bringAll();
  };

  readonly #bringMissing = (): void => {
    for (const name of this.names()) if (this.of(name) === 'missing') void this.bring(name);
  };

  /** Before the browser's search, and its print, by keyboard. */
  readonly #expectAll = ({ key, ctrlKey, metaKey }: KeyboardEvent): void => {
    if (key === 'F3' || ((ctrlKey || metaKey) && /^[fp]$/i.test(key))) this.#bringAll();
  };

  readonly #fill = (): void => {
    if (this.#isFilling || savesData()) return;
    this.#isFilling = true;
    void this.#bringOneByOne().finally(() => {
      this.#isFilling = false;
    });
  };

  async #bringOneByOne(): Promise<void> {
    for (const name of this.names()) {
      if (this.of(name) !== 'far') continue;
      await idle();
      if (!this.host.isConnected) return;
      await this.bring(name);
    }
  }
}

/** Also inside a box of the page that scrolls, where the browser can. */
const around = (margin: string): IntersectionObserverInit =>
  ({ rootMargin: margin, scrollMargin: margin }) as IntersectionObserverInit;

const idle = (): Promise<unknown> =>
  new Promise((resolve) => {
    const { requestIdleCallback } = window as Partial<Window>;
    if (requestIdleCallback) requestIdleCallback(resolve);
    else setTimeout(resolve, BREAK);
  });

const savesData = (): boolean =>
  (navigator as { connection?: { saveData?: boolean } }).connection?.saveData ?? false;
