/*! pht-widgets 0.1.1 | MIT, content CC BY 4.0 | with Lit, BSD-3-Clause, Google LLC */
import { hand, next, pause, play, previous } from "../../kit/icons.js";
import { msg } from "../../kit/msg.js";
import { renderItems, renderStatement } from "../../kit/statements.js";
import { isWork } from "../../exercise/plan.js";
import { isRunning } from "./session.js";
import { stepShown } from "./stage.js";
import { html, nothing } from "lit";
// src/widgets/exercise-session/controls.ts
/** How to do what is on. */
function renderHow(view) {
	const { session, script } = view;
	const step = script.steps[session.index];
	const how = exerciseOf(view)?.steps[step && isWork(step) ? 1 : 0];
	return html`<div class="cue">${how && renderStatement(how)}</div>`;
}
/** Back, pause and next. */
function renderControls({ session, actions }) {
	const isOn = isRunning(session);
	return html`<div class="controls" part="controls"><button class="button square" type="button" part="back" aria-label=${msg("Go back")} @click=${actions.back}>${previous()}</button><button class="button primary large" type="button" part="primary" @click=${actions.toggle}>${isOn ? pause() : play()} ${isOn ? msg("Pause") : msg("Go on")}</button><button class="button square" type="button" part="next" aria-label=${msg("Next set")} @click=${actions.next}>${next()}</button></div>`;
}
/** For pain, with the rule in short. */
function renderFoot(view) {
	const { caution: rule } = exerciseOf(view) ?? {};
	if (!rule) return nothing;
	return html`<div class="foot"><button class="button plain compact" type="button" part="hurts" @click=${view.actions.hurts}>${hand()} ${msg("It hurts")}</button><button class="button plain compact" type="button" @click=${view.actions.nextExercise}>${msg("Skip this exercise")}</button><ul class="rule small muted">${renderItems([rule.title, ...rule.items.slice(0, -1)])}</ul></div>`;
}
function exerciseOf({ session, script: { steps, works } }) {
	const step = stepShown(session.index, steps);
	return step && works[step.exercise]?.exercise;
}
export { renderControls, renderFoot, renderHow };

//# sourceMappingURL=controls.js.map