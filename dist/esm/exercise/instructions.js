/*! pht-widgets 0.1.1 | MIT, content CC BY 4.0 | with Lit, BSD-3-Clause, Google LLC */
import { kit, moveOn, neighborOf, stageOf } from "../content/exercises.js";
import { caution } from "../kit/icons.js";
import { formatNumber } from "../kit/format.js";
import { msg, str } from "../kit/msg.js";
import { formatSeconds, sideText } from "./prescription.js";
import { renderItems, renderStatement, renderStatements } from "../kit/statements.js";
import { html, nothing } from "lit";
// src/exercise/instructions.ts
/** Start, movement, and how long to hold it. */
function renderSteps({ exercise, prescription, locale }) {
	const hold = formatSeconds(locale, prescription.hold);
	const start = exercise.steps.slice(0, 2);
	return html`<ol class="steps" part="steps">${renderItems(start)} ${prescription.hold ? html`<li>${msg(str`Hold for ${hold}. Keep breathing.`)}</li>` : nothing} ${renderItems(exercise.steps.slice(2))}</ol>`;
}
/** How often, which side, how hard, and what is needed. */
function renderNotes({ exercise, prescription }) {
	const { dose } = exercise;
	const side = sideText(exercise, prescription.side);
	return html`<ul class="small muted">${renderItems([dose.often])} ${side ? html`<li>${side}</li>` : nothing} ${renderItems(dose.advice ? [dose.advice] : [])} ${exercise.kit.map(renderNeed)}</ul>`;
}
var renderNeed = (name) => html`<li data-claims=${kit[name].claims}>${msg(str`You need: ${kit[name].text()}`)}</li>`;
var renderCaution = ({ caution: rule }) => html`<div class="note warn" part="caution">${caution()}<div>${renderStatement(rule.title, "label")}<slot name="caution"><ul>${renderItems(rule.items)}</ul></slot></div></div>`;
/** Common mistakes. */
var renderMistakes = ({ exercise, heading }) => exercise.mistakes.length ? html`<div class="facts">${heading(msg("Common mistakes"))} ${renderStatements(exercise.mistakes)}</div>` : nothing;
/** How to make it easier or harder, and the next exercise of the same movement. */
var renderVariations = (view) => {
	const { easier, harder } = view.exercise;
	if (!easier || !harder) return nothing;
	return html`<div class="variations">${renderVariation(view, msg("Too hard?"), [easier], -1)} ${renderVariation(view, msg("Too easy?"), [harder, moveOn], 1)}</div>`;
};
function renderVariation({ exercise, locale, heading, isOffered, onLead }, title, how, by) {
	const next = neighborOf(exercise.id, by);
	return html`<div class="facts">${heading(title)} ${how.map((one) => renderStatement(one))} ${next && isOffered(next) ? html`${by === 1 ? renderStep(exercise, next, locale) : nothing}<button class="lead-on" type="button" @click=${() => onLead(next)}>${msg(str`Go to: ${next.name.text()}`)}</button>` : nothing}</div>`;
}
/** What to know before a harder exercise: it may be of a later stage. */
function renderStep(from, to, locale) {
	const stage = stageOf(to);
	const number = formatNumber(locale, stage);
	return html`${stage > stageOf(from) ? html`<p data-claims="S42 D">${msg(str`This is a stage ${number} exercise. Go there only if stage ${number} fits you.`)}</p>` : nothing} ${to.dose.kind === "fast" && to.dose.advice ? renderStatement(to.dose.advice) : nothing}`;
}
export { renderCaution, renderMistakes, renderNotes, renderSteps, renderVariations };

//# sourceMappingURL=instructions.js.map