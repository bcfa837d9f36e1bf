/*! pht-widgets 0.1.1 | MIT, content CC BY 4.0 | with Lit, BSD-3-Clause, Google LLC */
import { msg, str } from "./msg.js";
import { html, nothing } from "lit";
// src/kit/problems.ts
/**
* One calm sentence for the patient; with `debug`, the details for the site's editor.
*
* @param tag the widget's tag
*/
function renderProblems(tag, problems, debug) {
	if (problems.length === 0) return nothing;
	return html`<div part="error"><p class="small muted">${msg("A setting on this page does not fit. The usual one is used.")}</p>${debug ? renderDetails(tag, problems) : nothing}</div>`;
}
var renderDetails = (tag, problems) => html`<div class="debug"><p class="label">${msg("For the editor of this page")}</p>${problems.map(({ attribute, value, allowed, used }) => html`<p><code dir="ltr">&lt;${tag} ${attribute}="<mark>${value}</mark>"&gt;</code></p><p class="small">${used ? msg(str`Allowed: ${allowed}. Used instead: ${used}.`) : msg(str`Allowed: ${allowed}. It counts as not set.`)}</p>`)}</div>`;
export { renderProblems };

//# sourceMappingURL=problems.js.map