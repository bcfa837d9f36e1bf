/*! pht-widgets 0.1.1 | MIT, content CC BY 4.0 | with Lit, BSD-3-Clause, Google LLC */
import { nextDay } from "../../content/exercise-session.js";
import { adviceFor, adviceNow, caution, emergencyAdvice, redFlagAdvice, spokenRedFlag, stretchCaution, tooMuch } from "../../content/pain.js";
import { renderStatement, renderStatements } from "../../kit/statements.js";
import { caution as caution$1, check, urgent } from "../../kit/icons.js";
import { html, nothing } from "lit";
// src/widgets/exercise-session/advice.ts
var LOOKS = {
	fine: {
		kind: "ok",
		icon: check
	},
	ease: {
		kind: "warn",
		icon: caution$1
	},
	stop: {
		kind: "stop",
		icon: urgent
	}
};
var DAYS = ["usual", "worse"];
/** The rule of what is on; of a whole session, that of the stretches when there is nothing else. */
function ruleOf({ session, script }) {
	const step = session.ending ? void 0 : script.steps[session.index];
	return (step ? script.works.slice(step.exercise, step.exercise + 1) : script.works).every(({ exercise }) => exercise.caution === stretchCaution) ? stretchCaution : caution;
}
/** What to do about pain: at once, or once the session is over. */
function renderAdvice(answer, rule, isOver) {
	const advice = adviceOf(answer, rule, isOver);
	if (!advice) return nothing;
	const { band, title } = advice;
	if (isForNextDay(advice, isOver)) return renderNote(band, title, renderNextDay(answer));
	return html`${[advice, ...band === "stop" ? [emergencyAdvice, redFlagAdvice] : []].map((one) => renderNote(one.band, one.title, renderStatements(one.items)))}`;
}
/** The same, to be said. */
function adviceWords(answer, rule, isOver) {
	const advice = adviceOf(answer, rule, isOver);
	if (!advice) return [];
	const { band, title, items } = advice;
	const score = answer.score ?? 0;
	const days = DAYS.flatMap((day) => [nextDay[day], adviceFor(score, day).title]);
	const rest = isForNextDay(advice, isOver) ? [nextDay.title, ...days] : items;
	const signs = band === "stop" ? [spokenRedFlag] : [];
	return [
		title,
		...rest,
		...signs
	].map(({ text }) => text);
}
function adviceOf(answer, rule, isOver) {
	const advice = adviceNow(answer, rule);
	return isOver && advice?.band === "stop" ? tooMuch : advice;
}
/** The day after decides; but not about what was too much, nor about a stretch that hurt. */
var isForNextDay = (advice, isOver) => isOver && (advice === caution.ease || advice.band === "fine");
/** A box with a word and a shape beside its colour. */
function renderNote(band, title, content) {
	const { kind, icon } = LOOKS[band];
	return html`<div class="note ${kind}" part="advice">${icon()}<div>${renderStatement(title, "label")} ${content}</div></div>`;
}
/** What to do next time: the day after decides. */
var renderNextDay = ({ score = 0 }) => html`${renderStatement(nextDay.title)}<dl class="next-day">${DAYS.map((day) => {
	const { title, items } = adviceFor(score, day);
	return html`<div><dt data-claims=${nextDay[day].claims}>${nextDay[day].text()}</dt><dd>${renderStatement(title, "label")} ${items.map((item) => renderStatement(item))}</dd></div>`;
})}</dl>`;
export { adviceWords, renderAdvice, renderNote, ruleOf };

//# sourceMappingURL=advice.js.map