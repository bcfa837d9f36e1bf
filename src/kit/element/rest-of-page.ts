import { definedTags } from './define.js';
import { real } from './unclobbered.js';
import { warnOnce } from './warn-once.js';

/** What is in no fallback. A link leads to the page of a widget. */
const OF_PAGE = '[data-pht]:not(a, [data-pht="off"]), main, nav, form';
const HEADINGS = 'h1, h2, h3, h4, h5, h6';

/**
 * A widget without its end tag, or with `/>` in place of it, has the rest of the page inside. So it
 * is where another widget is in it, or what only a page has, or a heading above its first one. More
 * headings like the first are the page's only where nothing comes after the widget in its parent,
 * not even a line break: an open tag takes all of that. The last of several open tags has no more
 * to tell it than that.
 *
 * @returns an element of the page
 */
export function restOfPage(widget: Element): Element | undefined {
  const fallback = widget.querySelectorAll(':scope > :not([slot]), :scope > :not([slot]) *');
  const inside = [...fallback];
  if (isLast(widget) && isInOpenTag(widget)) return inside[0];
  return inside.find(isOfPage) ?? headingOfPage(widget, inside);
}

function isOfPage(element: Element): boolean {
  const { localName, matches } = real(element);
  return localName.startsWith('pht-') || matches(OF_PAGE);
}

function headingOfPage(widget: Element, inside: readonly Element[]): Element | undefined {
  const [first, ...others] = inside.filter((element) => real(element).matches(HEADINGS));
  const rank = first?.localName ?? '';
  const isOpen = isLast(widget);
  return others.find(({ localName }) => localName < rank || (isOpen && localName === rank));
}

/** In its parent, or in that of its placeholder. */
const isLast = (widget: Element): boolean =>
  !real(outer(widget, '[data-pht]') ?? widget).nextSibling;

const isInOpenTag = (widget: Element): boolean =>
  !widget.closest('[slot]') && definedTags.some((tag) => outer(widget, tag));

function outer(widget: Element, selector: string): Element | null {
  const { parentElement } = real(widget);
  return parentElement && real(parentElement).closest(selector);
}

/** Tells the webmaster in the console. */
export const warnOfOpenTag = (tag: string, { localName }: Element): void =>
  warnOnce(
    `<${tag}> has <${localName}> in it. Is </${tag}> missing? ` +
      'What comes after the tag is shown below the widget; "/>" does not end it.',
  );
