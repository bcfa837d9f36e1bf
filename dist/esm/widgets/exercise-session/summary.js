/*! pht-widgets 0.1.0 | MIT, content CC BY 4.0 | with Lit, BSD-3-Clause, Google LLC */
import { formatNumber } from "../../kit/format.js";
import { check } from "../../kit/icons.js";
import { msg, str } from "../../kit/msg.js";
import { setsDone } from "./session.js";
import { html } from "lit";
// src/widgets/exercise-session/summary.ts
/** What was done, exercise by exercise. */
var renderSummary = (session, { works, locale }) => html`<ul class="done-list">${works.map(({ exercise, prescription }, index) => {
	const done = setsDone(session, index);
	const [number, all] = [done, prescription.sets].map((count) => formatNumber(locale, count));
	return html`<li class=${done < prescription.sets ? "" : "is-done"}>${check()}<span>${exercise.name.text()}</span><span class="muted">${msg(str`Sets: ${number} of ${all}`)}</span></li>`;
})}</ul>`;
export { renderSummary };

//# sourceMappingURL=summary.js.map