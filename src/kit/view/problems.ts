import { msg, str } from '../language/msg.js';
import { html, nothing, type TemplateResult } from 'lit';
import type { Problem } from '../element/attributes.js';
import type { Misnamed } from '../element/misnamed.js';

/**
 * One calm sentence for the patient; with `debug`, the details for the site's editor.
 *
 * @param tag the widget's tag
 */
export function renderProblems(
  tag: string,
  problems: readonly (Problem | Misnamed)[],
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

const renderDetails = (tag: string, problems: readonly (Problem | Misnamed)[]): TemplateResult =>
  html`<div class="debug">
    <p class="label">${msg('For the editor of this page')}</p>
    ${problems.map(
      (problem) =>
        html`<p><code dir="ltr">&lt;${tag} ${renderSetting(problem)}&gt;</code></p>
          <p class="small">${explanationOf(problem)}</p>`,
    )}
  </div>`;

/** What is wrong is marked: the value, or the name. */
function renderSetting(problem: Problem | Misnamed): TemplateResult {
  const { attribute, value } = problem;
  return 'allowed' in problem
    ? // eslint-disable-next-line lit/binding-positions -- it is text, the tag is escaped
      html`${attribute}="<mark>${value}</mark>"`
    : html`<mark>${attribute}</mark>="${value}"`;
}

function explanationOf(problem: Problem | Misnamed): string {
  if ('allowed' in problem) {
    const { allowed, used } = problem;
    return used
      ? msg(str`Allowed: ${allowed}. Used instead: ${used}.`)
      : msg(str`Allowed: ${allowed}. It counts as not set.`);
  }
  const { meant, owner } = problem;
  return owner
    ? msg(str`This is a setting of ${owner}, not of this widget.`)
    : msg(str`This widget has no such setting. Did you mean ${meant}?`);
}
