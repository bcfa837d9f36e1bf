/*! pht-widgets 0.1.1 | MIT, content CC BY 4.0 | with Lit, BSD-3-Clause, Google LLC */
import { sideText, summaryOf } from "../../exercise/prescription.js";
import { renderItems } from "../../kit/statements.js";
import { renderStill } from "../../figure/render.js";
import "../../figure/index.js";
import { html, nothing } from "lit";
// src/widgets/exercise-session/list.ts
/** What there is to do, to choose from; on paper with all that one needs to know. */
var renderList = (view) => html`<ol class="list" part="list">${view.works.map((work) => renderWork(work, view))}</ol>`;
function renderWork(work, view) {
	const { exercise, prescription } = work;
	const side = prescription.side === "left" ? "left" : "right";
	return html`<li><label class="choice"><input type="checkbox" .checked=${view.isChosen(work)} @change=${() => view.onChoose(exercise)}/><span class="thumb mat"> ${renderStill(exercise.id, {
		side,
		kind: "thumbnail"
	})} </span><span class="what"><span class="label">${exercise.name.text()}</span><span class="small muted dose"><span>${summaryOf(view.locale, prescription)}</span><span>${sideText(exercise, prescription.side)}</span></span>${exercise.dose.kind === "fast" ? renderCondition(exercise.dose.advice) : nothing}</span></label><ol class="small on-paper">${renderItems(exercise.steps)}</ol></li>`;
}
/** Why it is not chosen from the start. */
var renderCondition = (advice) => advice && html`<span class="small" data-claims=${advice.claims}>${advice.text()}</span>`;
export { renderList };

//# sourceMappingURL=list.js.map