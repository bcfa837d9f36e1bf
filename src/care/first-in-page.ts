import type { LitElement, ReactiveController } from 'lit';
import { withAllAround } from '../kit/element/around.js';
import { isShown } from '../kit/element/shown.js';
import { real } from '../kit/element/unclobbered.js';

const all = new Set<FirstInPage>();
const changed = new Set<FirstInPage>();
let first: FirstInPage | undefined;

/**
 * Of all widgets that say the same, the one that says it in full: the first in the page that is
 * shown. When it leaves or is hidden, the next one does.
 */
export class FirstInPage implements ReactiveController {
  #element: HTMLElement | undefined;
  #isOpen = true;
  #observers: readonly (ResizeObserver | IntersectionObserver)[] = [];

  /** @param selector what says it, in the host's shadow root */
  constructor(
    private readonly host: LitElement,
    private readonly selector: string,
  ) {
    host.addController(this);
  }

  get isFirst(): boolean {
    return first === this;
  }

  hostConnected(): void {
    all.add(this);
    // So that what is made first need not change its size afterwards.
    claim(this);
    if (this.host.hasUpdated) this.#look();
  }

  hostDisconnected(): void {
    all.delete(this);
    if (first === this) first = undefined;
    this.#forget();
    this.#reconsider();
  }

  hostUpdated(): void {
    if (!this.host.isConnected) return;
    const element = this.#find();
    if (element !== this.#element) this.#look();
    // What closes over it in the host tells no observer where it is out of sight. Read from the
    // attribute: to ask for its styles at each update costs a page more than the update.
    const isOpen = !element?.closest('[hidden]');
    if (isOpen !== this.#isOpen) this.#reconsider();
    this.#isOpen = isOpen;
  }

  get isShown(): boolean {
    return this.#element !== undefined && isShown(this.#element);
  }

  precedes(other: FirstInPage): boolean {
    return isBefore(this.host, other.host);
  }

  requestUpdate(): void {
    this.host.requestUpdate();
  }

  #find(): HTMLElement | undefined {
    return this.host.renderRoot.querySelector<HTMLElement>(this.selector) ?? undefined;
  }

  /** Sizes tell of what is hidden and shown anywhere; sight tells of a box that is folded. */
  #look(): void {
    this.#forget();
    const element = this.#find();
    this.#element = element;
    this.#reconsider();
    if (!element) return;
    const hasSight = 'IntersectionObserver' in window;
    const sight = hasSight ? [new IntersectionObserver(this.#reconsider)] : [];
    this.#observers = [new ResizeObserver(this.#reconsider), ...sight];
    for (const observer of this.#observers) observer.observe(element);
  }

  #forget(): void {
    for (const observer of this.#observers) observer.disconnect();
    this.#observers = [];
    this.#element = undefined;
  }

  /** Later, for all together: an observer must not change what it observes. */
  readonly #reconsider = (): void => {
    if (changed.size === 0) setTimeout(choose);
    changed.add(this);
  };
}

function claim(one: FirstInPage): void {
  first ??= one;
}

function choose(): void {
  const before = first;
  const isStill = before?.isShown ?? false;
  let best = isStill ? before : undefined;
  for (const one of isStill ? changed : all) {
    if (all.has(one) && one.isShown && (!best || one.precedes(best))) best = one;
  }
  changed.clear();
  first = best ?? before;
  if (first === before) return;
  before?.requestUpdate();
  first?.requestUpdate();
}

/** In the order of the page, across shadow roots. */
function isBefore(one: Element, other: Element): boolean {
  const ones = withAllAround(one).reverse();
  const others = withAllAround(other).reverse();
  const fork = ones.findIndex((element, index) => element !== others[index]);
  const [branch, otherBranch] = [ones[fork], others[fork]];
  if (!branch || !otherBranch) return fork < 0;
  const position = real(branch).compareDocumentPosition(otherBranch);
  return (position & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}
