import { html, render } from 'lit';
import { define } from '../kit/element/define.js';
import { loadMessagesFrom } from './messages-by-script.js';
import { mountPlaceholders } from './placeholders.js';
import { scriptPlace } from './script-place.js';

/**
 * Starts a script-tag build: registers the widgets and turns their placeholders into widgets.
 *
 * @param widgets name → class; the tag is `pht-` and the name
 */
export function start(widgets: Readonly<Record<string, CustomElementConstructor>>): void {
  const names = Object.keys(widgets);
  const folder = scriptPlace(['pht', ...names]);
  const isNeeded = names.some((name) => !customElements.get(`pht-${name}`));
  if (isNeeded && !canRender()) return;
  loadMessagesFrom(folder);
  for (const [name, widget] of Object.entries(widgets)) define(`pht-${name}`, widget);
  mountPlaceholders(names, folder);
}

/** Lit renders, unless the page's policy does not name ours (policy.ts): the fallbacks stay. */
function canRender(): boolean {
  try {
    render(html`<p></p>`, new DocumentFragment());
    return true;
  } catch (error) {
    console.warn(
      'pht-widgets: no widget can start. Does the policy of the page say "trusted-types pht", ' +
        'or "trusted-types pht pht-2" for two scripts?',
      error,
    );
    return false;
  }
}
