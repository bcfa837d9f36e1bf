import type { LitElement, ReactiveController } from 'lit';
import { place } from './place.js';

/** The term, and the box that it opens; none while there is nothing to explain. */
interface Parts {
  readonly term: HTMLElement | null;
  readonly box: HTMLElement | null;
}

/** Asked late: the build reads classes where there is no document. */
export const hasPopover = (): boolean => 'showPopover' in HTMLElement.prototype;

/** Closes the one that is open: screen readers open another without leaving it. */
let closeLast = (): void => undefined;

/**
 * A box over the page that a term opens. As the browser's popover it lies above all else; where
 * there is none, it is fixed in the window. A popover that closes by itself would close at a tap
 * on its term, too, which is no `<button>`, and the click after it would open it again.
 */
export class Popup implements ReactiveController {
  isOpen = false;
  readonly #widget: LitElement;
  readonly #parts: () => Parts;

  constructor(widget: LitElement, parts: () => Parts) {
    this.#widget = widget;
    this.#parts = parts;
    widget.addController(this);
    widget.addEventListener('focusout', this.#followFocus);
  }

  hostDisconnected(): void {
    this.#note(false);
  }

  readonly toggle = (): void => {
    if (this.isOpen) this.close();
    else this.#open();
  };

  close(): void {
    if (hasPopover()) this.#parts().box?.hidePopover();
    this.#note(false);
  }

  #open(): void {
    closeLast();
    closeLast = () => this.close();
    if (hasPopover()) this.#parts().box?.showPopover();
    this.#note(true);
  }

  #note(isOpen: boolean): void {
    if (isOpen === this.isOpen) return;
    this.isOpen = isOpen;
    this.#widget.requestUpdate();
    const listen = isOpen ? addEventListener : removeEventListener;
    listen('keydown', this.#followKey, true);
    listen('pointerdown', this.#followPointer, true);
    listen('scroll', this.#place, true);
    listen('resize', this.#place);
    if (isOpen) void this.#widget.updateComplete.then(this.#place);
  }

  readonly #place = (): void => {
    const { box, term } = this.#parts();
    if (this.isOpen && box && term) place(box, term);
  };

  /** Escape closes this, and not also a dialog of the page around it. */
  readonly #followKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    this.close();
    this.#parts().term?.focus();
  };

  readonly #followPointer = (event: Event): void => {
    if (!isIn(this.#widget, event)) this.close();
  };

  /** Who goes on with the keyboard leaves it behind. */
  readonly #followFocus = ({ relatedTarget }: FocusEvent): void => {
    if (this.isOpen && relatedTarget) this.close();
  };
}

/** Whether a tap is in the widget; in a closed shadow root around it the two look alike. */
function isIn(widget: Element, event: Event): boolean {
  const path = event.composedPath();
  if (path.includes(widget)) return true;
  const root = widget.getRootNode();
  return root instanceof ShadowRoot && root.mode === 'closed' && path[0] === root.host;
}
