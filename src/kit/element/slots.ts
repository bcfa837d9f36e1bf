import { isEdited } from './edited.js';
import { shortened } from './attributes.js';
import { nearest } from './nearest.js';
import { real } from './unclobbered.js';
import { warnOnce } from './warn-once.js';

/** Many editors remove `slot`; more of them keep this. */
const NAME = 'data-pht-slot';

/** Every widget with a frame shows it, whatever is open in it. */
const FOOTER_NOTE = 'footer-note';

/**
 * Puts what says `data-pht-slot="title"` into that slot. What names none that there is would
 * vanish with the fallback: it is shown in the footer.
 */
export function fillSlots(widget: Element, names: readonly string[]): void {
  if (isEdited(widget)) return;
  for (const element of real(widget).querySelectorAll(`[${NAME}]`)) {
    const child = childWith(element, widget);
    const written = real(element).getAttribute(NAME) ?? '';
    const name = written.trim().toLowerCase();
    if (!child) continue;
    if (!names.includes(name)) tellUnknown(real(element).localName, written, widget, names);
    const slot = names.includes(name) ? name : FOOTER_NOTE;
    if (names.includes(slot)) real(child).setAttribute('slot', slot);
  }
}

/** What stands in the widget itself: editors put text into a paragraph of its own. */
function childWith(element: Element, widget: Element): Element | undefined {
  const parent = real(element).parentElement;
  if (!parent || parent === widget) return element;
  const isOfAnother = real(parent).matches('[data-pht]') || parent.localName.startsWith('pht-');
  return isOfAnother ? undefined : childWith(parent, widget);
}

function tellUnknown(
  tag: string,
  written: string,
  { localName }: Element,
  names: readonly string[],
): void {
  const near = nearest(written, names);
  const all = names.length > 0 ? ` There are: ${names.join(', ')}.` : '';
  const hint = near ? ` Did you mean ${near}?` : all;
  warnOnce(`<${tag} ${NAME}="${shortened(written)}">: <${localName}> has no such slot.${hint}`);
}
