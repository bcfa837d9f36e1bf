/*! pht-widgets 0.1.0 | MIT, content CC BY 4.0 | with Lit, BSD-3-Clause, Google LLC */
import { redFlagAdvice } from "../../content/pain.js";
import { formatQuantity } from "../../kit/format.js";
import { play } from "../../kit/icons.js";
import { msg, str } from "../../kit/msg.js";
import { renderList, renderNote } from "./advice.js";
import { renderList as renderList$1 } from "./list.js";
import { SECOND, lengthOf, planOf } from "./plan.js";
import { hasSounds } from "./sounds.js";
import { html, nothing } from "lit";
// src/widgets/exercise-session/overview.ts
var MINUTE = 60 * SECOND;
/** What is seen before the start: the exercises, the rules, and the start. */
function renderOverview(overview) {
	const { works, leftOut, locale, isUnreadable, actions } = overview;
	const rules = new Set(works.map(({ exercise }) => exercise.caution));
	return html`${isUnreadable ? html`<p>${msg("Your saved place could not be read. It is set aside, not deleted.")}</p>` : nothing} ${renderList$1({
		works,
		locale,
		isChosen: (exercise) => !leftOut.has(exercise),
		onChoose: actions.choose
	})}<div class="before">${[...rules].map(({ title, items }) => renderNote("ease", title, renderList(items)))} ${renderNote("stop", redFlagAdvice.title, renderList(redFlagAdvice.items))}</div>${renderStart(overview)}`;
}
function renderStart({ works, leftOut, locale, hasVoice, actions }) {
	const chosen = works.filter(({ exercise }) => !leftOut.has(exercise));
	const minutes = Math.max(1, Math.round(lengthOf(planOf(chosen)) / MINUTE));
	const length = formatQuantity(locale, minutes, "minute");
	return html`<div class="start-row"><button class="button primary large" type="button" part="start" .disabled=${chosen.length === 0} @click=${actions.start}>${play()} ${msg("Start session")}</button><p class="label">${chosen.length ? msg(str`About ${length}`) : msg("Choose at least one exercise.")}</p><p class="small muted">${msg("Space bar: pause or go on. Arrow keys: next set, or back.")}</p>${hasVoice ? nothing : html`<p class="small muted">${hasSounds() ? msg("This device has no voice for your language. Sounds guide you.") : msg("This device has neither voice nor sounds. Follow the screen.")}</p>`}</div>`;
}
export { renderOverview };

//# sourceMappingURL=overview.js.map