import { html, render } from 'lit';
import { define } from '../kit/define.js';
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
  try {
    render(html`<p></p>`, document.createDocumentFragment());
  } catch {
    // A Trusted Types policy without Lit's name, as the console tells: the fallbacks stay.
    return;
  }
  loadMessagesFrom(folder);
  for (const [name, widget] of Object.entries(widgets)) define(`pht-${name}`, widget);
  mountPlaceholders(names, folder);
}
