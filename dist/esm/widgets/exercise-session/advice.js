/*! pht-widgets 0.1.0 | MIT, content CC BY 4.0 | with Lit, BSD-3-Clause, Google LLC */
import { nextDay } from "../../content/exercise-session.js";
import { adviceFor, bandOf, duringAdvice, redFlagAdvice } from "../../content/pain.js";
import { renderItems, renderStatement } from "../../kit/statements.js";
import { caution, check, urgent } from "../../kit/icons.js";
import { html } from "lit";
// src/widgets/exercise-session/advice.ts
var LOOKS = {
	fine: {
		kind: "ok",
		icon: check
	},
	ease: {
		kind: "warn",
		icon: caution
	},
	stop: {
		kind: "stop",
		icon: urgent
	}
};
var DAYS = ["usual", "worse"];
/** What to do about pain of this score: at once, or once the session is over. */
function renderAdvice(score, isOver) {
	const band = bandOf(score);
	const { title, items } = duringAdvice[band];
	if (band === "stop") return html`${renderNote(band, title, renderList(items))} ${renderNote(band, redFlagAdvice.title, renderList(redFlagAdvice.items))}`;
	return renderNote(band, title, isOver ? renderNextDay(score) : renderList(items));
}
/** The same, to be said. */
function adviceWords(score, isOver) {
	const { band, title, items } = duringAdvice[bandOf(score)];
	const after = DAYS.flatMap((day) => [nextDay[day], adviceFor(score, day).title]);
	return [title, ...isOver && band !== "stop" ? [nextDay.title, ...after] : items].map(({ text }) => text);
}
/** A box with a word and a shape beside its colour. */
function renderNote(band, title, content) {
	const { kind, icon } = LOOKS[band];
	return html`<div class="note ${kind}" part="advice">${icon()}<div>${renderStatement(title, "label")} ${content}</div></div>`;
}
var renderList = (items) => html`<ul>${renderItems(items)}</ul>`;
/** What to do next time: the day after decides. */
var renderNextDay = (score) => html`${renderStatement(nextDay.title)}<dl class="next-day">${DAYS.map((day) => {
	const { title, items } = adviceFor(score, day);
	return html`<div><dt data-claims=${nextDay[day].claims}>${nextDay[day].text()}</dt><dd>${renderStatement(title, "label")} ${items.map((item) => renderStatement(item))}</dd></div>`;
})}</dl>`;
export { adviceWords, renderAdvice, renderList, renderNote };

//# sourceMappingURL=advice.js.map