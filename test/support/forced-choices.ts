import { contrast } from '../../stories/foundations/contrast.js';
import { groundOf, isOfWidget, systemColor } from './forced-ground.js';
import { elementsUnder, parentOf } from './story.js';

const FOCUSABLE = 'button, a[href], input, select, textarea, [tabindex="0"]';
const CHOSEN = 'input:checked';
/** What forced colours leave to tell one look from another. */
const LOOKS = [
  'backgroundColor',
  'color',
  'borderTopColor',
  'borderTopWidth',
  'outlineStyle',
  'fontWeight',
  'textDecorationLine',
  'visibility',
  'display',
  'content',
  'opacity',
] as const;

/** Controls that do not show that they have the focus. */
export function unseenFocus(page: HTMLElement): string[] {
  const canvas = systemColor('Canvas');
  return controlsUnder(page, FOCUSABLE).flatMap((control) => {
    control.focus({ preventScroll: true });
    if (!isFocused(control)) return [];
    return around(control).some((one) => hasOutline(one, canvas))
      ? []
      : [`no outline on ${nameOf(control)}`];
  });
}

const isFocused = (control: HTMLElement): boolean =>
  (control.getRootNode() as ShadowRoot).activeElement === control;

/** An outline of the control, or of its label: what is seen of it, when it is hidden itself. */
function hasOutline(one: HTMLElement, canvas: string): boolean {
  const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(one);
  const isThere = outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
  return (
    isThere && one.offsetWidth > 4 && contrast(outlineColor, groundOf(parentOf(one), canvas)) >= 3
  );
}

/** Chosen ones that look like the same ones when they are not. */
export function unseenChoices(page: HTMLElement): string[] {
  return controlsUnder(page, CHOSEN).flatMap((control) => {
    const input = control as HTMLInputElement;
    // The browser draws it, in colours of the system.
    if (input.offsetWidth > 8 && getComputedStyle(input).appearance !== 'none') return [];
    const chosen = lookOf(input);
    input.checked = false;
    const other = lookOf(input);
    input.checked = true;
    return chosen === other ? [`nothing shows that ${nameOf(input)} is chosen`] : [];
  });
}

function lookOf(control: HTMLInputElement): string {
  const parts = around(control).flatMap((one) => [one, ...one.querySelectorAll('*')]);
  return parts
    .flatMap((part) =>
      ['', '::before', '::after'].map((pseudo) => getComputedStyle(part, pseudo)),
    )
    .map((style) => LOOKS.map((look) => style[look]).join())
    .join(';');
}

/** A control, with its label. */
const around = (control: HTMLElement): HTMLElement[] => {
  const label = control.closest('label');
  return label ? [control, label] : [control];
};

const controlsUnder = (page: HTMLElement, selector: string): HTMLElement[] =>
  [...elementsUnder(page)].filter(
    (one): one is HTMLElement =>
      one instanceof HTMLElement &&
      isOfWidget(one) &&
      one.matches(selector) &&
      one.checkVisibility(),
  );

const nameOf = (control: HTMLElement): string => {
  const words = [control.closest('label')?.innerText, control.innerText, control.ariaLabel];
  const said = words.find((one) => one?.trim());
  return `“${(said ?? control.outerHTML).trim().slice(0, 80)}”`;
};
