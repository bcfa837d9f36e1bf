/*! pht-widgets 0.1.1 | MIT, content CC BY 4.0 | with Lit, BSD-3-Clause, Google LLC */
import { renderSigns } from "../../care/signs.js";
import { placeOf } from "../../content/recovery-check.js";
import { check } from "../../content/recovery-stages.js";
import { formatNumber } from "../../kit/format.js";
import { msg, str } from "../../kit/msg.js";
import { renderNote } from "./note.js";
import { renderStatement } from "../../kit/statements.js";
import { html, nothing } from "lit";
// src/widgets/recovery-stages/where-am-i.ts
/** Where the answers lead, once there are enough of them. */
function placeFor(answers = {}) {
	const { redFlag, pain, sitting, load } = answers;
	if (!redFlag || redFlag === "none" && !(pain && sitting && load)) return void 0;
	return placeOf(answers);
}
/** “Where am I?”: red flags first, then the questions, then a guide or the way to care. */
function renderCheck({ answers, heading, label, onAnswer, ...actions }) {
	const { gate, questions, title } = check;
	const place = placeFor(answers);
	return html`<section class="check" part="check" aria-labelledby="check" @change=${onAnswer}><div id="check" tabindex="-1" data-claims=${title.claims}>${heading(title.text())}</div>${renderQuestion(gate, answers, renderSigns(label))} ${answers.redFlag === "none" ? questions.map((question) => renderQuestion(question, answers)) : nothing}<div role="status">${place ? renderResult(place) : nothing}</div>${renderActions(place, actions)}</section>`;
}
function renderActions(place, { locale, onSeeStage, onStartOver, onClose }) {
	return html`<div class="actions">${typeof place === "number" ? renderButton("primary", msg(str`See stage ${formatNumber(locale, place)}`), () => onSeeStage(place)) : nothing} ${renderButton("plain", msg("Start over"), onStartOver)} ${renderButton("plain", msg("Back to the stages"), onClose)}</div>`;
}
var renderButton = (kind, label, onPress) => html`<button class="button ${kind}" type="button" @click=${onPress}>${label}</button>`;
var renderQuestion = ({ id, ask, choices }, answers, details) => html`<fieldset><legend class="label" data-claims=${ask.claims}>${ask.text()}</legend>${details}<div class="options">${choices.map((choice) => html`<label class="button option" data-claims=${choice.label.claims}><input type="radio" name=${id} .value=${choice.id} .checked=${answers[id] === choice.id}/>${choice.label.text()}</label>`)}</div></fieldset>`;
function renderResult(place) {
	const { title, text } = check.results[place];
	return renderNote(place, html`<div>${renderStatement(title, "label")} ${renderStatement(text)}</div>`);
}
export { placeFor, renderCheck };

//# sourceMappingURL=where-am-i.js.map