/*! pht-widgets 0.1.1 | MIT, content CC BY 4.0 | with Lit, BSD-3-Clause, Google LLC */
import { msg, str } from "./msg.js";
import { print } from "./icons.js";
import { formatDay, formatNumber } from "./format.js";
import { html, nothing } from "lit";
// src/kit/footer.ts
/** Sources, review status, notice and print: the same under every widget. */
function renderFooter(footer) {
	const { about, locale, showSources, onPrint } = footer;
	return html`<footer class="footer" part="footer">${showSources ? renderSourcesButton(footer) : nothing}<span class="footer-item">${reviewStatus(about.review, locale)}</span><span class="footer-item">${msg("Not a substitute for medical advice")}</span><button class="print" aria-label=${msg("Print")} @click=${onPrint}>${print()}<span>${msg("Print")}</span></button>${showSources ? renderSources(footer) : nothing}<slot name="footer-note"></slot></footer>`;
}
function renderSourcesButton({ about, locale, sourcesOpen, onToggleSources }) {
	const count = formatNumber(locale, about.sources.length);
	return html`<button class="footer-item" aria-expanded=${sourcesOpen} @click=${onToggleSources}>${msg(str`Sources (${count})`)}</button>`;
}
var renderSources = ({ about, sourcesOpen }) => html`<div class="sources" part="sources" ?hidden=${!sourcesOpen}><ol>${about.sources.map((source) => html`<li>${renderSource(source)}</li>`)}</ol><p>${msg("Written by the makers of pht-widgets. No advertising, no tracking.")}</p></div>`;
var renderSource = ({ citation, doi }) => html`<bdi lang="en">${citation}</bdi> ${doi ? html`<a href="https://doi.org/${doi}" dir="ltr">doi:${doi}</a>` : nothing}`;
function reviewStatus({ reviewed, date }, locale) {
	const day = formatDay(locale, Date.parse(`${date}T12:00`));
	return reviewed ? msg(str`Reviewed by a clinician, ${day}`) : msg(str`Not yet reviewed by a clinician. Text of ${day}`);
}
export { renderFooter };

//# sourceMappingURL=footer.js.map