import { isEdited } from '../kit/element/edited.js';
import { noteSettings } from '../kit/element/misnamed.js';
import { real } from '../kit/element/unclobbered.js';
import { warnOnce } from '../kit/element/warn-once.js';
import { hasWidget, putBeside } from './beside.js';
import { isHtml, isLink } from './links.js';

/**
 * The forms that survive editors and sanitizers which remove unknown tags:
 * `<div data-pht="ice-timer" data-pht-minutes="20">fallback</div>` and
 * `<a href="…/ice-timer.html?minutes=20" data-pht="ice-timer">Ice timer</a>`; where even the
 * `data-*` is removed, a link to the widget's page beside the script is enough, if it stands alone.
 */
const PREFIX = 'data-pht-';
const SLOT = 'slot-';

/** Where a child is not shown, or where the page itself would become a fallback. */
const NO_PLACE =
  'html, head, head *, body, area, audio, br, button, canvas, col, colgroup, datalist, embed, hr, ' +
  'iframe, img, input, link, meta, meter, noscript, object, optgroup, option, picture, progress, ' +
  'script, select, source, style, template, textarea, track, video, wbr';

/**
 * Turns a placeholder into its widget.
 *
 * @param name of the widget, without `pht-`
 */
export function mount(placeholder: Element, name: string): void {
  if (!real(placeholder).isConnected || isEdited(placeholder)) return;
  try {
    replace(placeholder, `pht-${name}`);
  } catch (error) {
    const { localName } = real(placeholder);
    const what = `<${localName} data-pht="${name}">`;
    warnOnce(`pht-widgets: this element cannot become a widget. ${what}`, placeholder, error);
  }
}

function replace(placeholder: Element, tag: string): void {
  const element = real(placeholder);
  const isMounted = element.closest(tag) ?? element.querySelector(`:scope > ${tag}`);
  if (isMounted || (isLink(placeholder) && hasWidget(placeholder, tag))) return;
  if (!isHtml(placeholder) || element.matches(NO_PLACE)) {
    throw new TypeError(
      'A widget needs a <div>, or another element that can hold one, or a link.',
    );
  }
  const widget = real(document).createElement(tag);
  const settings = settingsOf(placeholder);
  widget.append(...textsForSlots(settings));
  noteSettings(widget, settings);
  for (const name of attributesOf(widget)) {
    const value = settings.get(name);
    if (value !== undefined) widget.setAttribute(name, value);
  }
  // A widget cannot live inside a link.
  if (isLink(placeholder)) putBeside(placeholder, widget);
  else {
    widget.append(...element.childNodes);
    element.append(widget);
  }
}

// Only attributes the widget knows: a sanitizer lets `data-*` through, and what strangers write
// there must not become an event handler.
const attributesOf = ({ constructor }: HTMLElement): string[] => [
  ...(constructor as unknown as { observedAttributes: string[] }).observedAttributes,
  'lang',
  'dir',
];

/** What the placeholder says after `data-pht-`, and in a link's query. */
function settingsOf(element: Element): Map<string, string> {
  const settings = new Map(new URLSearchParams(isLink(element) ? element.search : ''));
  for (const { name, value } of real(element).attributes) {
    if (name.startsWith(PREFIX)) settings.set(name.slice(PREFIX.length), value);
  }
  return settings;
}

/** Takes out what is for slots, `slot-title=Ice at home`, and answers it as elements. */
function textsForSlots(settings: Map<string, string>): HTMLElement[] {
  const texts: HTMLElement[] = [];
  settings.forEach((text, name) => {
    if (!name.startsWith(SLOT)) return;
    settings.delete(name);
    if (!text.trim()) return;
    const element = real(document).createElement('span');
    element.textContent = text;
    element.setAttribute(`${PREFIX}slot`, name.slice(SLOT.length));
    texts.push(element);
  });
  return texts;
}
