import { expect, fixture, html } from '@open-wc/testing';
import { resetMouse, sendMouse } from '@web/test-runner-commands';
import { RecoveryStages } from '../../../src/widgets/recovery-stages/recovery-stages.js';
import { define } from '../../support/define.js';

define('pht-recovery-stages', RecoveryStages);

export type Attributes = Readonly<Record<string, string>>;

export const NARROW = 375;
export const WIDE = 760;

/** The widget in a column `width` px wide. */
export async function show(
  width: number,
  attributes: Attributes = {},
  ...children: Node[]
): Promise<RecoveryStages> {
  const column = await fixture<HTMLElement>(html`<div></div>`);
  column.style.inlineSize = `${width}px`;
  const widget = document.createElement('pht-recovery-stages');
  for (const [name, value] of Object.entries(attributes)) widget.setAttribute(name, value);
  widget.append(...children);
  column.append(widget);
  await widget.updateComplete;
  return widget;
}

export const all = (widget: RecoveryStages, selector: string): HTMLElement[] => [
  ...widget.shadowRoot!.querySelectorAll<HTMLElement>(selector),
];

export const part = (widget: RecoveryStages, name: string): HTMLElement | undefined =>
  all(widget, `[part="${name}"]`)[0];

export const stageButtons = (widget: RecoveryStages) => all(widget, 'ol > li > button');

export const panels = (widget: RecoveryStages) => all(widget, '[part="panel"]');

/** What a screen reader calls each stage. */
export const stageNames = (widget: RecoveryStages) =>
  stageButtons(widget).map((stage) =>
    [...stage.children]
      .filter((child) => child.ariaHidden !== 'true')
      .map((child) => child.textContent)
      .join(''),
  );

/** The numbers of the stages whose text shows, which must be those said to be expanded. */
export function openStages(widget: RecoveryStages): number[] {
  const numbers = [1, 2, 3, 4];
  const isExpanded = (stage: number) =>
    stageButtons(widget)[stage - 1]!.getAttribute('aria-expanded') === 'true';
  const shown = numbers.filter((stage) => isShown(panels(widget)[stage - 1]));
  const expanded = numbers.filter(isExpanded);
  expect(expanded, 'said to be expanded').to.deep.equal(shown);
  return shown;
}

/** What is seen on each stage: its number or nothing, its name, and where the patient is. */
export const seenOnStages = (widget: RecoveryStages) =>
  stageButtons(widget).map((stage) =>
    [...stage.querySelectorAll<HTMLElement>(':scope > [aria-hidden]')]
      .map(({ innerText }) => innerText)
      .join(' ')
      .replaceAll('\n', ' ')
      .trim(),
  );

export const isShown = (element: Element | undefined): boolean =>
  element?.checkVisibility() ?? false;

export const shownText = (widget: RecoveryStages): string => part(widget, 'frame')!.innerText;

export const button = (widget: RecoveryStages, name: string): HTMLElement | undefined =>
  all(widget, 'button').find(
    (candidate) => isShown(candidate) && candidate.innerText.trim() === name,
  );

export async function press(
  widget: RecoveryStages,
  element: HTMLElement | undefined,
): Promise<void> {
  element!.click();
  await widget.updateComplete;
}

/** A click with the mouse, where the element is. */
export async function clickOn(element: Element): Promise<void> {
  const { left, top, width, height } = element.getBoundingClientRect();
  const position = [left + width / 2, top + height / 2].map(Math.round) as [number, number];
  await sendMouse({ type: 'click', position });
  await resetMouse();
}

export const focused = (widget: RecoveryStages): HTMLElement | null =>
  widget.shadowRoot!.activeElement as HTMLElement | null;

/** What the button, heading or answer with the focus says. */
export function focusedText(widget: RecoveryStages): string | undefined {
  const element = focused(widget);
  const stage = element ? stageButtons(widget).indexOf(element) : -1;
  if (stage >= 0) return stageNames(widget)[stage];
  return (element?.closest('label') ?? element)?.innerText.trim();
}

/** Puts the focus just before the widget, for a walk by keyboard. */
export function focusBefore(widget: RecoveryStages): void {
  const before = document.createElement('button');
  widget.before(before);
  before.focus();
}

/** Counts an event on the document, where the page's own scripts listen. */
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

/** What is written to the console as a warning while `action` runs. */
export async function warningsOf(action: () => Promise<unknown>): Promise<string[]> {
  const { warn } = console;
  const warnings: string[] = [];
  console.warn = (message: string) => warnings.push(message);
  try {
    await action();
  } finally {
    console.warn = warn;
  }
  return warnings;
}
