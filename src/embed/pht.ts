import { html, render } from 'lit';
import { setWidgetLoader } from '../kit/element/load.js';
import { shared } from '../kit/element/unclobbered.js';
import { setMessageSource } from '../kit/language/locale.js';
import { insert } from './files.js';
import { hasAllMessages, load, loadMessages } from './loader.js';
import { lookForWidgets } from './look.js';
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
  // A page's own `pht` may be fixed.
  Reflect.set(shared('pht'), 'load', shared('pht').load ?? load);
  // Where an optimiser put several scripts into one file, the parts come in this same task.
  queueMicrotask(lookForWidgets);
  addEventListener('load', bringStranded, { once: true });
}

/** A cache gave this script, and new parts: their core is fetched past the cache. */
function bringStranded(): void {
  for (const version of strandedVersions()) void insert('pht.js', `?${version}`);
}

/** Lit renders, unless the page's policy does not name ours (policy.ts): the fallbacks stay. */
function canRender(): boolean {
  try {
    render(html`<p></p>`, new DocumentFragment());
    return true;
  } catch (error) {
    console.warn(
      'pht-widgets: no widget can start. Does the policy of the page say "trusted-types pht", ' +
        'or "trusted-types pht pht-2" for two versions?',
      error,
    );
    return false;
  }
}
