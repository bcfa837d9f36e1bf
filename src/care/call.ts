import { html, nothing, type TemplateResult } from 'lit';
import { msg, str } from '../kit/language/msg.js';
import { phone } from '../kit/view/icons.js';

/** A link that calls the page's emergency number; none is claimed where the page names none. */
export function renderCall(number: string | undefined): TemplateResult | typeof nothing {
  if (number === undefined) return nothing;
  // Left to right in every language, as it is dialled.
  const shown = `\u2066${number}\u2069`;
  return html`<a class="call" part="call" href="tel:${number.replace(/[ -]/g, '')}"
    >${phone()} ${msg(str`Call ${shown}`)}</a
  >`;
}
