import { html, render } from 'lit';
import { setWidgetLoader } from '../kit/element/load.js';
import { real, shared } from '../kit/element/unclobbered.js';
import { setMessageSource } from '../kit/language/locale.js';
import { insert } from './files.js';
import { hasAllMessages, load, loadMessages } from './loader.js';
import { lookIn, lookInShadowRoots } from './look.js';
import { areTaken, strandedVersions, takeParts } from './parts.js';

/**
 * Starts the core of the classic scripts: it looks for widgets in the page and brings the parts
 * that they need.
 *
 * @param core what the parts take from this script: the build knows it (scripts/build/part.mjs)
 */
export function boot(core: object): void {
  if (areTaken() || !canRender()) return;
  // Before the parts: a widget that is there asks for its texts at once.
  setMessageSource({ has: hasAllMessages, load: loadMessages });
  setWidgetLoader(load);
  takeParts(core);
  const page = shared('pht');
  // A page's own `pht` may be fixed.
  Reflect.set(page, 'load', page.load ?? load);
  Reflect.set(page, 'look', page.look ?? lookIn);
  // Where an optimiser put several scripts into one file, the parts come in this same task.
  queueMicrotask(() => lookIn(document));
  addEventListener('load', lookAgain, { once: true });
  // What did not come while the device was offline.
  addEventListener('online', () => lookIn(document));
}

/** Scripts of the page have had their time to come, and to attach shadow roots. */
function lookAgain(): void {
  bringStranded();
  lookInShadowRoots(document);
}

/** A cache gave this script, and new parts: their core is fetched past the cache. */
function bringStranded(): void {
  for (const version of strandedVersions()) void insert('pht.js', `?${version}`);
}

/** Lit renders, unless something of the page keeps it from that: then the fallbacks stay. */
function canRender(): boolean {
  try {
    // As our templates are: XML takes them for mistakes.
    render(html`<p class=${''}>${''}<br /></p>`, new DocumentFragment());
    return true;
  } catch (error) {
    console.warn(`pht-widgets: no widget can start. ${reason()}`, error);
    return false;
  }
}

const reason = (): string =>
  real(document).contentType === 'text/html'
    ? 'Does the policy of the page say "trusted-types pht", ' +
      'or "trusted-types pht pht-2" for two versions?'
    : 'The page is XHTML; its server has to send it as text/html.';
