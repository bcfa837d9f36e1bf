import { real } from '../kit/element/unclobbered.js';
import { tellHeight } from './frame-height.js';
import { NOT_FROM_ADDRESSES } from './not-from-addresses.js';

/**
 * The page of one widget takes the widget's settings from its address, as a link to it gives
 * them: `ice-timer.html?minutes=20&lang=es`. Runs after the widget's script. Its own are `accent`
 * and `title`; `theme` is the page's, too.
 */
const query = new URLSearchParams(location.search);
const widget = real(document).querySelector<HTMLElement>('main > :not(noscript)');
const definition = widget && (customElements.get(widget.localName) as Observing | undefined);

interface Observing {
  readonly observedAttributes: readonly string[];
}

if (widget && definition) {
  // Anybody can write an address, so only what the widget knows is set, and no handler.
  const known = new Set([...definition.observedAttributes, 'lang', 'dir']);
  for (const name of NOT_FROM_ADDRESSES) known.delete(name);
  for (const [name, value] of query) {
    if (known.has(name)) widget.setAttribute(name, value);
  }
}

/** The page itself in the language of the address, with the title that it has there. */
function translatePage(language: string): void {
  const { head, documentElement } = real(document);
  for (const link of real(head).querySelectorAll<HTMLLinkElement>('link[hreflang]')) {
    if (!`${language}-`.startsWith(`${link.hreflang}-`)) continue;
    const page = real(documentElement);
    page.lang = language;
    page.dir = link.dir;
    real(document).title = link.title;
    for (const text of page.querySelectorAll<HTMLElement>('main > section[lang]')) {
      text.hidden = text.lang !== link.hreflang;
    }
  }
}

const language = query.get('lang');
if (language) translatePage(language);

/** What an address may ask of the page itself: a value that does not fit changes nothing. */
function ask(name: string, allowed: string, pattern: RegExp, use: (value: string) => void): void {
  const value = query.get(name)?.trim();
  if (value === undefined) return;
  if (pattern.test(value)) use(value);
  else console.warn(`pht-widgets: ${name} in the address is not ${allowed}. It is left out.`);
}

const { documentElement: page } = real(document);

ask('theme', 'light, dark or auto', /^(light|dark|auto)$/, (theme) => {
  if (theme !== 'auto') page.style.colorScheme = theme;
});

ask('accent', 'a color such as 7a1f5c', /^#?([\da-f]{3}){1,2}$/i, (color) => {
  page.style.setProperty('--pht-color-accent', `#${color.replace('#', '')}`);
});

// A heading: no number that could be called, no address that could be visited.
ask('title', '1 to 60 letters', /^[\p{L}\p{M} ’'(),!?–-]{1,60}$/u, (title) => {
  real(document).title = title;
  const inPage = page.querySelector('section:not([hidden]) > h1');
  const heading = inPage ?? real(document).createElement('span');
  heading.textContent = title;
  heading.slot = 'title';
  if (!inPage) widget?.append(heading);
});

tellHeight();
