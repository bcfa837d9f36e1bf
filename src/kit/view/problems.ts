import { msg, str } from '../language/msg.js';
import { html, nothing, type TemplateResult } from 'lit';
import type { Problem } from '../element/attributes.js';

/**
 * One calm sentence for the patient; with `debug`, the details for the site's editor.
 *
 * @param tag the widget's tag
 */
export function renderProblems(
  tag: string,
  problems: readonly Problem[],
  debug: boolean,
): TemplateResult | typeof nothing {
  if (problems.length === 0) return nothing;
  return html`<div part="error">
    <p class="small muted">
      ${msg('A setting on this page does not fit. The usual one is used.')}
    </p>
    ${debug ? renderDetails(tag, problems) : nothing}
  </div>`;
}

const renderDetails = (tag: string, problems: readonly Problem[]): TemplateResult =>
  html`<div class="debug">
    <p class="label">${msg('For the editor of this page')}</p>
    ${problems.map(
      ({ attribute, value, allowed, used }) =>
        // eslint-disable-next-line lit/binding-positions -- it is text, the tag is escaped
        html`<p><code dir="ltr">&lt;${tag} ${attribute}="<mark>${value}</mark>"&gt;</code></p>
          <p class="small">
            ${
              used
                ? msg(str`Allowed: ${allowed}. Used instead: ${used}.`)
                : msg(str`Allowed: ${allowed}. It counts as not set.`)
            }
          </p>`,
    )}
  </div>`;
