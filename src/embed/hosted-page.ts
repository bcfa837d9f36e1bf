import { real } from '../kit/element/unclobbered.js';

/**
 * The page of one widget takes the widget's settings from its address, as a link to it gives
 * them: `ice-timer.html?minutes=20&lang=es`. Runs after the widget's script.
 */
const widget = real(document).querySelector<HTMLElement>('main > *');
const definition = widget && (customElements.get(widget.localName) as Observing | undefined);

interface Observing {
  readonly observedAttributes: readonly string[];
}

// Anybody can write an address, so only what the widget knows is set, and no handler; nor what
// would show a value that does not fit: a sentence of a stranger's on the clinic's page.
if (widget && definition) {
  const known = new Set([...definition.observedAttributes, 'lang', 'dir']);
  known.delete('debug');
  for (const [name, value] of new URLSearchParams(location.search)) {
    if (known.has(name)) widget.setAttribute(name, value);
  }
}
