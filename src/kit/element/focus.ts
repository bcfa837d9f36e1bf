import type { LitElement } from 'lit';
import { bringIntoSight } from './in-sight.js';

/** Moves the focus, once what is under way is rendered, and the screen follows. */
export function focusOn(widget: LitElement, selector: string): void {
  void widget.updateComplete.then(() => {
    const element = widget.renderRoot.querySelector<HTMLElement>(selector);
    if (!element) return;
    const hasFocus = widget.shadowRoot?.activeElement === element;
    element.focus({ preventScroll: true });
    // What had it may have been moved by what closed above: it stays as near as it can.
    bringIntoSight(seenFor(element), hasFocus ? { block: 'nearest' } : undefined);
  });
}

/** What the keyboard reaches is seen, also beside the bars of the page. */
export function followFocus(root: HTMLElement | DocumentFragment): void {
  root.addEventListener('focusin', ({ target }) => {
    const element = target as HTMLElement;
    // Under a mouse that presses nothing may move.
    if (element.matches(':focus-visible')) bringIntoSight(seenFor(element));
  });
}

/** A box or a choice may be drawn by its label. */
const seenFor = (element: HTMLElement): HTMLElement => element.closest('label') ?? element;
