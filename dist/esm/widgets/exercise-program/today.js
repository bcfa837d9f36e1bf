/*! pht-widgets 0.1.1 | MIT, content CC BY 4.0 | with Lit, BSD-3-Clause, Google LLC */
import { chooseStage } from "../../content/exercise-program.js";
import { lengthText } from "../../exercise/length.js";
import { usualChoice } from "../../exercise/plan.js";
import { formatNumber } from "../../kit/format.js";
import { play } from "../../kit/icons.js";
import { msg, str } from "../../kit/msg.js";
import { renderStatement } from "../../kit/statements.js";
import { renderStage } from "./filters.js";
import { html, nothing } from "lit";
/** What is done today, the choice of the stage, and the start with the length of the session. */
function renderToday(view) {
	const { heading, locale, stage, isStageMissing } = view;
	const done = formatNumber(locale, view.done);
	const all = formatNumber(locale, view.all);
	return html`<div class="summary" part="summary"><div>${heading}<p class="muted">${msg(str`${done} of ${all} done`)}</p></div><div class="start-session">${isStageMissing ? renderQuestion(view) : nothing} ${stage ? renderStage(stage) : nothing} ${view.works.length ? renderStart(view) : nothing}</div></div>`;
}
var renderQuestion = ({ works }) => renderStatement(works.length ? chooseStage.first : chooseStage.ask);
function renderStart({ works, locale, isStageMissing, onStart }) {
	const number = formatNumber(locale, 1);
	return html`<div class="start-and-length"><button id="start" class="button primary" type="button" aria-describedby="length" @click=${onStart}>${play()} ${isStageMissing ? msg(str`Start stage ${number}`) : msg("Start today’s session")}</button><p id="length" class="label">${lengthText(usualChoice(works), locale)}</p></div>`;
}
export { renderToday };

//# sourceMappingURL=today.js.map