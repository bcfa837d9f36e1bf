/*! pht-widgets 0.1.1 | MIT, content CC BY 4.0 | with Lit, BSD-3-Clause, Google LLC */
import { FoldedRedFlags } from "../../care/folded-red-flags.js";
import { redFlagStyles } from "../../care/red-flags.styles.js";
import { alert, background, comparisons, conditions, lead, notes, sources, tableCaption, title } from "../../content/condition-types.js";
import { review } from "../../content/review.js";
import { PhtElement } from "../../kit/element.js";
import { helpForRedFlags } from "../../content/red-flags.js";
import { urgent } from "../../kit/icons.js";
import { illustrationStyles } from "../../kit/illustration.styles.js";
import { matStyles } from "../../kit/mat.styles.js";
import { renderStatement, renderStatements } from "../../kit/statements.js";
import { msg } from "../../kit/msg.js";
import { styles } from "./condition-types.styles.js";
import { renderDrawing } from "./drawing.js";
import { html } from "lit";
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
* @csspart red-flags - The signs that lead to a doctor.
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
		this.#redFlags = new FoldedRedFlags(this);
		this.#label = (text) => this.renderHeading(text, 1, "label");
	}
	static {
		this.styles = [
			PhtElement.styles,
			matStyles,
			illustrationStyles,
			redFlagStyles,
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
	#redFlags;
	willUpdate(changed) {
		super.willUpdate(changed);
		this.#highlight = this.choiceAttribute("highlight", this.highlight, HIGHLIGHTS);
		if (changed.has("highlight")) this.shown = this.#highlight === "none" ? HIGHLIGHTS[0] : this.#highlight;
	}
	renderBody() {
		return html`${this.#renderSwitch()} ${this.#renderTable()} ${this.#renderRest()}`;
	}
	#renderRest() {
		return html`${this.#renderAlert()} ${this.#redFlags.render(helpForRedFlags, this.#label)} ${renderStatements(notes)}<p class="small muted">${background.map(renderSentence)}</p>`;
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
		return html`<div class="note stop">${urgent()}<div class="alert"><div data-claims=${title.claims}>${this.#label(title.text())}</div>${renderStatements(signs)} ${renderStatement(text)}</div></div>`;
	}
	#label;
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