/*! pht-widgets 0.1.1 | MIT, content CC BY 4.0 | with Lit, BSD-3-Clause, Google LLC */
import { lengthText } from "../../exercise/length.js";
import { play } from "../../kit/icons.js";
import { msg } from "../../kit/msg.js";
import { renderStatements } from "../../kit/statements.js";
import { renderNote } from "./advice.js";
import { renderList } from "./list.js";
import { hasSounds } from "./sounds.js";
import { html, nothing } from "lit";
// src/widgets/exercise-session/overview.ts
/** What is seen before the start: the exercises, the rules, and the start. */
function renderOverview(overview) {
	const { works, chosen, locale, isUnreadable, redFlags, actions } = overview;
	const rules = new Set(works.map(({ exercise }) => exercise.caution));
	return html`${isUnreadable ? html`<p>${msg("Your saved place could not be read. It is set aside, not deleted.")}</p>` : nothing} ${renderList({
		works,
		locale,
		isChosen: (work) => chosen.includes(work),
		onChoose: actions.choose
	})}<div class="before">${[...rules].map(({ title, items }) => renderNote("ease", title, renderStatements(items)))} ${redFlags}</div>${renderStart(overview)}`;
}
function renderStart({ chosen, locale, hasVoice, actions }) {
	return html`<div class="start-row"><div class="start-and-length"><button class="button primary large" type="button" part="start" aria-describedby="length" .disabled=${chosen.length === 0} @click=${actions.start}>${play()} ${msg("Start session")}</button><p id="length" class="label">${chosen.length ? lengthText(chosen, locale) : msg("Choose at least one exercise.")}</p></div><p class="small muted">${msg("Space bar: pause or go on. Arrow keys: next set, or back.")}</p>${hasVoice ? nothing : html`<p class="small muted">${hasSounds() ? msg("This device has no voice for your language. Sounds guide you.") : msg("This device has neither voice nor sounds. Follow the screen.")}</p>`}</div>`;
}
export { renderOverview };

//# sourceMappingURL=overview.js.map