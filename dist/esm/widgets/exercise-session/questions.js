/*! pht-widgets 0.1.1 | MIT, content CC BY 4.0 | with Lit, BSD-3-Clause, Google LLC */
import { painCheck } from "../../content/exercise-session.js";
import { bandOfAnswer } from "../../content/pain.js";
import { msg } from "../../kit/msg.js";
import { renderStatement } from "../../kit/statements.js";
import { renderAdvice, ruleOf } from "./advice.js";
import { renderPainScale } from "./pain-scale.js";
import { html, nothing } from "lit";
// src/widgets/exercise-session/questions.ts
/** “It hurts”: above 5, or sharp, there is no way on. */
function renderPain(view) {
	const { pain, actions } = view;
	const isTooMuch = bandOfAnswer(pain, ruleOf(view)) === "stop";
	return html`<div class="panel">${renderPainQuestion(painCheck.now, view)}<div class="actions">${isTooMuch ? renderMain("finish", msg("End session"), () => actions.end(true)) : html`${renderMain("primary", msg("Go on"), actions.resume)}<button class="button" type="button" @click=${actions.nextExercise}>${msg("Skip this exercise")}</button>`}</div></div>`;
}
/** The pain check at the end. */
function renderCheck(view) {
	const answer = bandOfAnswer(view.pain, ruleOf(view)) !== void 0 ? msg("Finish") : msg("No answer");
	return html`<div class="panel">${renderPainQuestion(painCheck.worst, view, painCheck.only)}<div class="actions">${renderMain("finish", answer, view.actions.finish)}</div></div>`;
}
var renderClosing = ({ heading, actions }) => html`<div class="panel"><div tabindex="-1" class="question">${heading(msg("End this session?"), 2)}</div><div class="actions">${renderMain("primary", msg("Go on"), actions.resume)}<button class="button" type="button" part="finish" @click=${() => actions.end(false)}>${msg("End session")}</button></div></div>`;
/** The button that most will press. */
var renderMain = (part, label, action) => html`<button class="button primary" type="button" part=${part} @click=${action}>${label}</button>`;
function renderPainQuestion(question, view, more) {
	const { session, script, pain, heading, actions } = view;
	const rule = ruleOf(view);
	return html`<div><div tabindex="-1" class="question" data-claims=${question.claims}>${heading(question.text(), 2)}</div>${more ? renderStatement(more, "muted") : nothing}</div>${renderPainScale({
		question,
		locale: script.locale,
		rule,
		pain,
		onAnswer: actions.answer
	})} ${renderAdvice(pain, rule, session.ending !== void 0)}`;
}
export { renderCheck, renderClosing, renderMain, renderPain };

//# sourceMappingURL=questions.js.map