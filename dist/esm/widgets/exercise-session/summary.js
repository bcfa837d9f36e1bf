/*! pht-widgets 0.1.1 | MIT, content CC BY 4.0 | with Lit, BSD-3-Clause, Google LLC */
import { formatNumber } from "../../kit/format.js";
import { check } from "../../kit/icons.js";
import { msg, str } from "../../kit/msg.js";
import { renderAdvice, ruleOf } from "./advice.js";
import { renderMain } from "./questions.js";
import { setsDone } from "./session.js";
import { html } from "lit";
// src/widgets/exercise-session/summary.ts
/** The end: what was done, and what the pain asks for. */
var renderOver = (view) => {
	const { session, script, pain, heading, actions } = view;
	return html`<div class="panel"><div tabindex="-1" class="question">${heading(msg("What you have done"), 2)}</div>${renderSets(session, script)} ${renderAdvice(pain, ruleOf(view), true)}<div class="actions">${renderMain("finish", msg("Back to the exercises"), actions.reset)}</div></div>`;
};
/** Sets, exercise by exercise. */
var renderSets = (session, { works, locale }) => html`<ul class="done-list">${works.map(({ exercise, prescription }, index) => {
	const done = setsDone(session, index);
	const [number, all] = [done, prescription.sets].map((count) => formatNumber(locale, count));
	return html`<li class=${done < prescription.sets ? "" : "is-done"}>${check()}<span>${exercise.name.text()}</span><span class="muted">${msg(str`Sets: ${number} of ${all}`)}</span></li>`;
})}</ul>`;
export { renderOver };

//# sourceMappingURL=summary.js.map