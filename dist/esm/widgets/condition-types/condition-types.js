/*! pht-widgets 0.1.0 | MIT, content CC BY 4.0 | with Lit, BSD-3-Clause, Google LLC */
import { alert, background, comparisons, conditions, lead, notes, sources, tableCaption, title } from "../../content/condition-types.js";
import { review } from "../../content/review.js";
import { canWait } from "../../kit/draft.js";
import { PhtElement } from "../../kit/element.js";
import { urgent } from "../../kit/icons.js";
import { illustrationStyles } from "../../kit/illustration.styles.js";
import { matStyles } from "../../kit/mat.styles.js";
import { renderStatement, renderStatements } from "../../kit/statements.js";
import { msg } from "../../kit/msg.js";
import { styles } from "./condition-types.styles.js";
import { renderDrawing } from "./drawing.js";
import { html, nothing } from "lit";
// src/widgets/condition-types/condition-types.ts
var HIGHLIGHTS = [
	"tendinopathy",
	"tendonitis",
	"tear",
	"none"
];
/**
* Three problems of the hamstring tendon side by side: what each one is, how it starts, how its
* pain begins, and whether the moment can be named. A table of three columns where there is room;
* a switch and one column where there is not. The signs that need care today are always open.
*
* @summary Compares tendonitis, a tear and tendinopathy, with a drawing of each.
* @csspart switch - The choice of one problem, where there is room for one column only.
* @csspart table - The table.
* @fires {CustomEvent<{ condition: 'tendonitis' | 'tear' | 'tendinopathy' }>} pht-condition-select -
*   The patient switched to another problem. It tells what they read, not what they have.
*/
var ConditionTypes = class extends PhtElement {
	constructor(..._args) {
		super(..._args);
		this.highlight = HIGHLIGHTS[0];
		this.shown = HIGHLIGHTS[0];
		this.about = {
			title: title.text,
			lead: lead.text,
			sources,
			review
		};
		this.#highlight = HIGHLIGHTS[0];
	}
	static {
		this.styles = [
			PhtElement.styles,
			matStyles,
			illustrationStyles,
			styles
		];
	}
	static {
		this.properties = {
			highlight: {},
			shown: { state: true }
		};
	}
	#highlight;
	willUpdate(changed) {
		super.willUpdate(changed);
		this.#highlight = this.choiceAttribute("highlight", this.highlight, HIGHLIGHTS);
		if (changed.has("highlight")) this.shown = this.#highlight === "none" ? HIGHLIGHTS[0] : this.#highlight;
	}
	renderBody() {
		return html`${this.#renderSwitch()} ${this.#renderTable()} ${canWait() ? nothing : this.#renderRest()}`;
	}
	#renderRest() {
		return html`${this.#renderAlert()} ${renderStatements(notes)}<p class="small muted">${background.map(renderSentence)}</p>`;
	}
	#renderSwitch() {
		return html`<fieldset class="segmented switch" part="switch"><legend class="visually-hidden">${msg("Which problem to show")}</legend>${conditions.map(({ id, name }) => html`<label><input class="visually-hidden" type="radio" name="condition" .checked=${id === this.shown} @change=${() => this.#show(id)}/>${name.text()}</label>`)}</fieldset>`;
	}
	#renderTable() {
		return html`<table class="table" part="table" role="table"><caption class="visually-hidden">${tableCaption.text()}</caption><thead><tr role="row"><td class="corner" role="cell"></td>${conditions.map((condition) => this.#renderCondition(condition))}</tr></thead><tbody>${comparisons.map((comparison) => this.#renderComparison(comparison))}</tbody></table>`;
	}
	#renderCondition({ id, name, caption, drawing }) {
		return html`<th class=${this.#column(id)} scope="col" role="columnheader" abbr=${name.text()}><div class="condition">${renderStatement(name, "heading")} ${renderStatement(caption, "small muted")}<div class="mat">${renderDrawing(id, drawing.text())}</div></div></th>`;
	}
	#renderComparison({ heading, cells }) {
		return html`<tr role="row"><th class="question small muted" scope="row" role="rowheader" data-claims=${heading.claims}>${heading.text()}</th>${conditions.map(({ id }) => html`<td class=${this.#column(id)} role="cell" data-claims=${cells[id].claims}>${cells[id].text()}</td>`)}</tr>`;
	}
	#renderAlert() {
		const { title, signs, text } = alert;
		return html`<div class="note stop">${urgent()}<div class="alert"><div data-claims=${title.claims}>${this.renderHeading(title.text(), 1, "label")}</div>${renderStatements(signs)} ${renderStatement(text)}</div></div>`;
	}
	#column(id) {
		return `${id === this.#highlight ? "highlight" : ""} ${id === this.shown ? "" : "other"}`;
	}
	#show(condition) {
		this.shown = condition;
		this.emit("pht-condition-select", { condition });
	}
};
var renderSentence = ({ claims, text }) => html`<span data-claims=${claims}>${text()}</span> `;
export { ConditionTypes };

//# sourceMappingURL=condition-types.js.map