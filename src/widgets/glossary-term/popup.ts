import type { LitElement, ReactiveController } from 'lit';
import { place } from './place.js';

/** The button, and the box that it opens; none while there is nothing to explain. */
interface Parts {
  readonly button: HTMLElement | null;
  readonly box: HTMLElement | null;
}

/** Asked late: the build reads classes where there is no document. */
export const hasPopover = (): boolean => 'showPopover' in HTMLElement.prototype;

/**
 * A box over the page that a button opens. The browser's popover lies above all else, and closes
 * at a tap outside; where there is none, the box is fixed in the window and this closes it.
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

  /** On a click. The browser's own answer to it would come after this one, and undo it. */
  readonly toggle = (event: Event): void => {
    event.preventDefault();
    if (this.isOpen) this.close();
    else this.#open();
  };

  /** Before the browser's popover opens or closes, by whatever makes it. */
  readonly follow = ({ newState }: ToggleEvent): void => this.#note(newState === 'open');

  close(): void {
    if (hasPopover()) this.#parts().box?.hidePopover();
    this.#note(false);
  }

  #open(): void {
    if (hasPopover()) this.#parts().box?.showPopover();
    this.#note(true);
  }

  #note(isOpen: boolean): void {
    if (isOpen === this.isOpen) return;
    this.isOpen = isOpen;
    this.#widget.requestUpdate();
    const listen = isOpen ? addEventListener : removeEventListener;
    listen('keydown', this.#followKey, true);
    listen('scroll', this.#place, true);
    listen('resize', this.#place);
    if (!hasPopover()) listen('pointerdown', this.#followPointer, true);
    if (isOpen) void this.#widget.updateComplete.then(this.#place);
  }

  readonly #place = (): void => {
    const { box, button } = this.#parts();
    if (this.isOpen && box && button) place(box, button);
  };

  /** Escape closes this, and not also a dialog of the page around it. */
  readonly #followKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    this.close();
    this.#parts().button?.focus();
  };

  readonly #followPointer = (event: Event): void => {
    if (!event.composedPath().includes(this.#widget)) this.close();
  };

  /** Who goes on with the keyboard leaves it behind. */
  readonly #followFocus = ({ relatedTarget }: FocusEvent): void => {
    if (this.isOpen && relatedTarget) this.close();
  };
}
