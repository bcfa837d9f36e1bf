import { real } from '../kit/element/unclobbered.js';
import { tellHeight } from './frame-height.js';
import { NOT_FROM_ADDRESSES } from './not-from-addresses.js';

/**
 * The page of one widget takes the widget's settings from its address, as a link to it gives
 * them: `ice-timer.html?minutes=20&lang=es`. Runs after the widget's script.
 */
const widget = real(document).querySelector<HTMLElement>('main > *');
const definition = widget && (customElements.get(widget.localName) as Observing | undefined);

interface Observing {
  readonly observedAttributes: readonly string[];
}

if (widget && definition) {
  // Anybody can write an address, so only what the widget knows is set, and no handler.
  const known = new Set([...definition.observedAttributes, 'lang', 'dir']);
  for (const name of NOT_FROM_ADDRESSES) known.delete(name);
  for (const [name, value] of new URLSearchParams(location.search)) {
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

const language = new URLSearchParams(location.search).get('lang');
if (language) translatePage(language);

tellHeight();
