import type { LitElement, ReactiveController } from 'lit';
import { attempt } from '../../kit/device/attempt.js';
import { bringIntoSight } from '../../kit/element/in-sight.js';
import { real } from '../../kit/element/unclobbered.js';
import { addressOf, hashOf, isPagesOwn, isTaken, leaveNumber, takeNumber } from './links.js';
import { keepPlace, recallPlace } from './reading-place.js';

/** What is read is at this line, a quarter down the screen. */
const LINE = { rootMargin: '-25% 0px -74% 0px' };

/** In ms: who scrolls past does not read. */
const UNTIL_READ = 500;

/** In px: less is no scrolling. */
const STILL = 4;

/** In ms: so long after a change the browser may scroll in return. */
const IN_RETURN = 300;

/** What a reader does, whatever the page scrolls to in answer. */
const BY_HAND = ['wheel', 'touchmove', 'keydown', 'pointerdown', 'click'] as const;

/**
 * Leads to the sections. Browsers find no name of a link inside a shadow root, so the guide follows
 * the hash itself; and it leads a reader who comes back to where they were.
 */
export class Places implements ReactiveController {
  #number = -1;
  #hasArrived = false;
  #reads = '';
  #timer: ReturnType<typeof setTimeout> | undefined;
  #line: IntersectionObserver | undefined;
  #sizes: ResizeObserver | undefined;
  /** The section that was asked for, as long as the reader stays there. */
  #goal: { readonly heading: HTMLElement; top: number; scrolled: number } | undefined;
  /** When a section changed its size. */
  #changed = -Infinity;

  constructor(
    private readonly host: LitElement,
    private readonly sections: () => readonly string[],
    /** A section is wanted. */
    private readonly prepare: (section: string) => unknown,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    this.#number = takeNumber(this);
    addEventListener('hashchange', this.#followHash);
    addEventListener('click', this.#followClick, true);
    addEventListener('scroll', this.#leaveGoal, { capture: true, passive: true });
    for (const type of BY_HAND) {
      addEventListener(type, this.#forgetGoal, { capture: true, passive: true });
    }
    if (this.host.hasUpdated) this.host.requestUpdate();
  }

  hostDisconnected(): void {
    leaveNumber(this.#number);
    removeEventListener('hashchange', this.#followHash);
    removeEventListener('click', this.#followClick, true);
    removeEventListener('scroll', this.#leaveGoal, true);
    for (const type of BY_HAND) removeEventListener(type, this.#forgetGoal, true);
    clearTimeout(this.#timer);
    this.#line?.disconnect();
    this.#sizes?.disconnect();
    this.#line = this.#sizes = this.#goal = undefined;
  }

  hostUpdated(): void {
    if (!this.host.isConnected || !this.#find('.contents')) return;
    this.#watch();
    if (this.#hasArrived) return;
    this.#hasArrived = true;
    this.#arrive();
  }

  hrefOf(section: string): string {
    return addressOf(this.#hashOf(section));
  }

  /** By a link of the guide's own: an entry in the history, as by any link. */
  goTo(section: string): void {
    const hash = this.#hashOf(section);
    const isFree = !isPagesOwn(location.hash) && !isTaken(hash);
    if (isFree && location.hash !== hash) attempt(() => (location.hash = hash));
    this.#show(section);
  }

  #hashOf(section: string): string {
    return hashOf(section, this.#number);
  }

  #sectionOf(hash: string): string | undefined {
    if (isTaken(hash)) return undefined;
    return this.sections().find((section) => this.#hashOf(section) === hash);
  }

  /** A page that was left shows where the reader was, a new one what its address names. */
  #arrive(): void {
    const kept = recallPlace();
    const section = this.#sectionOf(kept === undefined ? location.hash : `#${kept}`);
    if (section === undefined) return;
    if (kept === undefined || !this.#isRead(section)) this.#lead(section);
  }

  #show(section: string): void {
    this.#lead(section)?.focus({ preventScroll: true });
  }

  #lead(section: string): HTMLElement | undefined {
    this.prepare(section);
    const heading = this.#find(`#${section} > .heading`);
    if (!heading) return undefined;
    this.#goal = { heading, top: 0, scrolled: 0 };
    this.#hold();
    return heading;
  }

  /** What comes above the goal must not push it away. */
  readonly #hold = (): void => {
    if (!this.#goal) return;
    const { heading } = this.#goal;
    bringIntoSight(heading, { block: 'start', behavior: 'instant' });
    this.#goal.top = heading.getBoundingClientRect().top;
    this.#goal.scrolled = scrollY;
  };

  readonly #holdAfterChange = (): void => {
    this.#changed = performance.now();
    this.#hold();
  };

  /**
   * Not by what has changed above and pushed the goal, which is held as soon as that is measured; nor
   * by how browsers scroll in return, some of them late and by too much.
   */
  readonly #leaveGoal = ({ target }: Event): void => {
    if (!this.#goal) return;
    const { heading, top, scrolled } = this.#goal;
    const moved = heading.getBoundingClientRect().top - top;
    const isOfPage = target === document;
    const isPushed = isOfPage && Math.abs(moved + scrollY - scrolled) > STILL;
    if (isPushed || Math.abs(moved) <= STILL) return;
    if (isOfPage && performance.now() - this.#changed < IN_RETURN) this.#hold();
    else this.#forgetGoal();
  };

  readonly #forgetGoal = (): void => {
    this.#goal = undefined;
  };

  readonly #followHash = (): void => {
    const section = this.#sectionOf(location.hash);
    // Back and forward lead to where the reader was: browsers know it.
    if (section !== undefined && recallPlace() === undefined) this.#show(section);
  };

  /** A link of the page to where the address leads already changes no hash. */
  readonly #followClick = (event: Event): void => {
    const [place] = event.composedPath();
    const link = place instanceof Element && real(place).closest<HTMLAnchorElement>('a[href]');
    if (!link || link.href !== location.href) return;
    const section = this.#sectionOf(link.hash);
    if (section === undefined || link.getRootNode() === this.host.renderRoot) return;
    setTimeout(() => {
      if (!event.defaultPrevented) this.#show(section);
    });
  };

  #watch(): void {
    if (!('IntersectionObserver' in window)) return;
    this.#line ??= new IntersectionObserver(this.#note, LINE);
    this.#sizes ??= new ResizeObserver(this.#holdAfterChange);
    for (const element of this.host.renderRoot.querySelectorAll('.contents, .section')) {
      this.#line.observe(element);
      this.#sizes.observe(element);
    }
  }

  readonly #note = (entries: readonly IntersectionObserverEntry[]): void => {
    const read = entries.findLast(({ isIntersecting }) => isIntersecting)?.target.id;
    if (read === undefined || read === this.#reads) return;
    this.#reads = read;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      const isStart = read === '' && recallPlace() === undefined;
      if (!isStart) keepPlace(read && this.#hashOf(read).slice(1));
    }, UNTIL_READ);
  };

  #isRead(section: string): boolean {
    const box = this.#find(`#${section}`)?.getBoundingClientRect();
    return box !== undefined && box.top < innerHeight / 2 && box.bottom > innerHeight / 4;
  }

  #find(selector: string): HTMLElement | null {
    return this.host.renderRoot.querySelector<HTMLElement>(selector);
  }
}
