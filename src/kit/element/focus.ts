import type { LitElement } from 'lit';

/** Moves the focus, once what is under way is rendered. */
export function focusOn(widget: LitElement, selector: string): void {
  void rendered(widget, selector).then((element) => element?.focus());
}

/** The same, to where the screen has to follow: what has the focus already is not scrolled to. */
export function goTo(widget: LitElement, selector: string): void {
  void rendered(widget, selector).then((element) => {
    element?.focus();
    element?.scrollIntoView({ block: 'nearest' });
  });
}

async function rendered(widget: LitElement, selector: string): Promise<HTMLElement | null> {
  await widget.updateComplete;
  return widget.renderRoot.querySelector<HTMLElement>(selector);
}
