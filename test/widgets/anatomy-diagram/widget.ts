import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import { AnatomyDiagram } from '../../../src/widgets/anatomy-diagram/anatomy-diagram.js';
import { define } from '../../support/define.js';

define('pht-anatomy-diagram', AnatomyDiagram);

export type Attributes = Readonly<Record<string, string>>;

export const NARROW = 375;
export const WIDE = 900;

/** The widget in a column `width` px wide. */
export async function show(
  width: number,
  attributes: Attributes = {},
  ...children: Node[]
): Promise<AnatomyDiagram> {
  const column = await fixture<HTMLElement>(html`<div></div>`);
  column.style.inlineSize = `${width}px`;
  const widget = document.createElement('pht-anatomy-diagram');
  for (const [name, value] of Object.entries(attributes)) widget.setAttribute(name, value);
  widget.append(...children);
  column.append(widget);
  await settled(widget);
  return widget;
}

/** Rendered, and the labels are in their places. */
export async function settled(widget: AnatomyDiagram): Promise<void> {
  await widget.updateComplete;
  await nextFrame();
  await nextFrame();
  await widget.updateComplete;
}

export const all = (widget: AnatomyDiagram, selector: string): HTMLElement[] => [
  ...widget.shadowRoot!.querySelectorAll<HTMLElement>(selector),
];

export const one = (widget: AnatomyDiagram, selector: string): HTMLElement =>
  all(widget, selector)[0]!;

export const isShown = (element: Element | undefined): boolean =>
  element?.checkVisibility() ?? false;

export const entries = (widget: AnatomyDiagram) => all(widget, '[part="list"] > li > button');

export const entry = (widget: AnatomyDiagram, id: string) => one(widget, `#structure-${id}`);

export const idsOf = (elements: readonly Element[]): string[] =>
  elements.map((element) => element.closest<HTMLElement>('[data-structure]')!.dataset.structure!);

/** Structures whose text shows, which must be those said to be expanded. */
export function openStructures(widget: AnatomyDiagram): string[] {
  const shown = all(widget, '[part="detail"]').filter(isShown);
  const expanded = entries(widget).filter((button) => button.ariaExpanded === 'true');
  expect(idsOf(expanded)).to.deep.equal(idsOf(shown));
  return idsOf(shown);
}

export const labels = (widget: AnatomyDiagram) => all(widget, '[part="label"]').filter(isShown);

export const target = (widget: AnatomyDiagram, id: string) =>
  widget.shadowRoot!.querySelector<SVGPathElement>(`.target[data-structure="${id}"]`)!;

export const isOutlined = (widget: AnatomyDiagram): boolean => all(widget, '.halo').length > 0;

export async function press(widget: AnatomyDiagram, element: Element | undefined): Promise<void> {
  element!.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
  await settled(widget);
}

export async function choose(widget: AnatomyDiagram, value: string): Promise<void> {
  one(widget, `input[value="${value}"]`).click();
  await settled(widget);
}

export const status = (widget: AnatomyDiagram): string =>
  one(widget, '[role="status"]').textContent.trim();

/** Leader lines as they are painted. */
export const leaders = (widget: AnatomyDiagram) =>
  [...widget.shadowRoot!.querySelectorAll<SVGLineElement>('.leader:not([hidden]) line')].map(
    (line) =>
      ['x1', 'y1', 'x2', 'y2'].map((name) =>
        Number.parseFloat(line.getAttribute(name)!),
      ) as unknown as readonly [number, number, number, number],
  );

export async function eventsOf<Detail>(
  name: string,
  action: () => Promise<unknown>,
): Promise<CustomEvent<Detail>[]> {
  const events: CustomEvent<Detail>[] = [];
  const note = (event: Event) => events.push(event as CustomEvent<Detail>);
  document.addEventListener(name, note);
  await action();
  document.removeEventListener(name, note);
  return events;
}

export async function bend(widget: AnatomyDiagram, angle: number): Promise<void> {
  const slider = one(widget, '[type="range"]') as HTMLInputElement;
  slider.value = String(angle);
  slider.dispatchEvent(new Event('input'));
  slider.dispatchEvent(new Event('change'));
  await settled(widget);
}
