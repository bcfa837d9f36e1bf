/*! pht-widgets 0.1.1 | MIT, content CC BY 4.0 | with Lit, BSD-3-Clause, Google LLC */
import { parts } from "../../content/anatomy-diagram.js";
import { formatNumber } from "../../kit/format.js";
import { down } from "../../kit/icons.js";
import { html, nothing } from "lit";
// src/widgets/anatomy-diagram/part-list.ts
/** A button for every part of the drawing, and what there is to know about it. */
var renderList = (view) => html`<ol class="list" part="list">${view.ids.map((id, index) => renderEntry(view, id, index))}</ol>`;
function renderEntry(view, id, index) {
	const isOpen = id === view.selected;
	const { name } = parts[id];
	return html`<li class="entry ${isOpen ? "chosen" : ""} ${id === view.pointedAt ? "pointed" : ""}" data-part=${id}><button id="part-${id}" type="button" aria-expanded=${isOpen} aria-controls="detail-${id}" @click=${() => view.onSelect(id)}><span class="number" aria-hidden="true">${formatNumber(view.locale, index + 1)}</span><span class="label" data-claims=${name.claims}>${name.text()}</span>${down()}</button><div id="detail-${id}" class="detail" part="detail" ?hidden=${!isOpen}><slot name="detail-${id}">${renderDetail(parts[id])}</slot></div></li>`;
}
var renderDetail = ({ clinicalName, texts }) => [clinicalName ? html`<p class="small muted" data-claims=${clinicalName.claims}>${clinicalName.text()}</p>` : nothing, html`<p>${texts.map(renderSentence)}</p>`];
/** A sentence among others, findable by its claims. */
var renderSentence = ({ claims, text }) => html`<span data-claims=${claims}>${text()}</span> `;
export { renderList, renderSentence };

//# sourceMappingURL=part-list.js.map