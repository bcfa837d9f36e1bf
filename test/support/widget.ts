import { fixture, html } from '@open-wc/testing';
import type { PhtBase } from '../../src/kit/element/base.js';
import type { PhtElement } from '../../src/kit/element/element.js';

export type Attributes = Readonly<Record<string, string>>;

type Tags = HTMLElementTagNameMap;
export type WidgetTag = {
  [Tag in keyof Tags]: Tags[Tag] extends PhtBase ? Tag : never;
}[keyof Tags];
export type FramedTag = {
  [Tag in keyof Tags]: Tags[Tag] extends PhtElement ? Tag : never;
}[keyof Tags];

/** Whether it stands in a line of text, without a frame. */
export const isInline = (widget: Element): boolean =>
  (widget.constructor as typeof PhtBase).isInline;

/** What holds all that a widget shows, as soon as it is there. */
export const boxOf = (widget: Element): HTMLElement | null =>
  widget.shadowRoot!.querySelector<HTMLElement>(isInline(widget) ? '.root' : '.frame');

/** A widget in a column `width` px wide. */
export async function showWidget<Tag extends WidgetTag>(
  tag: Tag,
  width: number,
  attributes: Attributes = {},
  ...children: Node[]
): Promise<Tags[Tag]> {
  const column = await fixture<HTMLElement>(html`<div></div>`);
  column.style.inlineSize = `${width}px`;
  const widget = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) widget.setAttribute(name, value);
  widget.append(...children);
  column.append(widget);
  await widget.updateComplete;
  return widget;
}

export const all = (widget: PhtBase, selector: string): HTMLElement[] => [
  ...widget.shadowRoot!.querySelectorAll<HTMLElement>(selector),
];

export const part = (widget: PhtElement, name: string): HTMLElement | undefined =>
  all(widget, `[part="${name}"]`)[0];

export const isShown = (element: Element | undefined): boolean =>
  element?.checkVisibility() ?? false;

/** What a sighted patient reads. */
export const shownText = (widget: PhtElement): string => part(widget, 'frame')!.innerText;

/** The button that says `name`, or is called so. */
export const button = (widget: PhtElement, name: string): HTMLElement | undefined =>
  all(widget, 'button').find(
    (one) => isShown(one) && (one.ariaLabel === name || one.innerText.trim() === name),
  );

export async function press(widget: PhtElement, element: HTMLElement | undefined): Promise<void> {
  element!.click();
  await widget.updateComplete;
}

export const focused = (widget: PhtElement): HTMLElement | null =>
  widget.shadowRoot!.activeElement as HTMLElement | null;

/** What comes with an event on the document, where the page's own scripts listen. */
export async function detailsOf(
  name: string,
  action: () => Promise<unknown>,
): Promise<unknown[]> {
  const details: unknown[] = [];
  const note = (event: Event) => details.push((event as CustomEvent<unknown>).detail);
  document.addEventListener(name, note);
  await action();
  document.removeEventListener(name, note);
  return details;
}
