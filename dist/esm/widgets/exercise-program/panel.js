/*! pht-widgets 0.1.1 | MIT, content CC BY 4.0 | with Lit, BSD-3-Clause, Google LLC */
import { caution } from "../../content/pain.js";
import { renderDose } from "../../exercise/dose.js";
import { renderCaution, renderMistakes, renderNotes, renderSteps, renderVariations } from "../../exercise/instructions.js";
import { renderStatement } from "../../kit/statements.js";
import { msg } from "../../kit/msg.js";
import { html, nothing } from "lit";
// src/widgets/exercise-program/panel.ts
/** What a line of the program opens. */
function renderPanel(view, figure) {
	const { exercise, prescription, locale, heading } = view;
	return html`<div class="exercise">${renderStatement(exercise.purpose)}<div class="look">${figure.render(exercise, prescription)} ${renderDose(exercise, prescription, locale)}</div><div class="how">${heading(msg("How to do it"))} ${renderSteps(view)} ${renderNotes(view)} ${renderMistakes(view)}</div>${exercise.caution === caution ? nothing : renderCaution(exercise)} ${renderVariations(view)}</div>`;
}
export { renderPanel };

//# sourceMappingURL=panel.js.map