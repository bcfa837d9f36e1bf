/*! pht-widgets 0.1.1 | MIT, content CC BY 4.0 | with Lit, BSD-3-Clause, Google LLC */
import { exercises } from "../content/exercises.js";
import { warn } from "../kit/attributes.js";
import { msg, str } from "../kit/msg.js";
import { numbersUpTo } from "../kit/numbers.js";
import { html, nothing } from "lit";
// src/exercise/unknown.ts
/** Fewer letters than this are in many names by chance. */
var SHORTEST_WORD = 3;
var names = () => exercises.map(({ id }) => id).join(", ");
/** The name that was probably meant, where there is one: a near one, or one with a word of it. */
function nearestName(value) {
	const wanted = value.trim().toLowerCase();
	const [nearest] = exercises.map(({ id }) => ({
		id,
		changes: changesBetween(wanted, id)
	})).filter(({ id, changes }) => changes <= id.length / 3 || sharesWord(wanted, id)).sort((one, other) => one.changes - other.changes);
	return nearest?.id;
}
var sharesWord = (wanted, id) => wanted.split(/[^a-z]+/).some((word) => word.length >= SHORTEST_WORD && id.split("-").includes(word));
/** Tells the webmaster. */
function reportUnknown(tag, { attribute, value }) {
	const nearest = nearestName(value);
	const allowed = nearest ? `an exercise, did you mean "${nearest}"` : `one of ${names()}`;
	warn(tag, {
		attribute,
		value,
		allowed,
		used: "none"
	});
}
/** The patient reads one calm sentence, the page's editor the rest. */
var renderUnknown = (tag, unknown, debug) => html`<div part="error"><p>${msg("An exercise of this page cannot be shown. Please ask your clinic.")}</p>${debug ? html`<div class="debug"><p class="label">${msg("For the editor of this page")}</p>${unknown.map((one) => renderSuggestion(tag, one))}</div>` : nothing}</div>`;
var renderSuggestion = (tag, { attribute, value }) => html`<p><code dir="ltr">&lt;${tag} ${attribute}="<mark>${value}</mark>"&gt;</code></p><p class="small">${suggestionFor(value)}</p>`;
function suggestionFor(value) {
	const nearest = nearestName(value);
	return nearest ? msg(str`Did you mean ${nearest}?`) : msg(str`No exercise has a name like this. The names are: ${names()}.`);
}
/** How many letters to add, drop or change: Levenshtein's distance. */
function changesBetween(one, other) {
	let row = numbersUpTo(other.length + 1);
	for (const index of numbersUpTo(one.length)) {
		const above = row;
		row = [index + 1];
		for (const column of numbersUpTo(other.length)) {
			const replace = (above[column] ?? 0) + (one[index] === other[column] ? 0 : 1);
			const drop = (above[column + 1] ?? 0) + 1;
			row.push(Math.min(replace, drop, (row[column] ?? 0) + 1));
		}
	}
	return row[other.length] ?? 0;
}
export { nearestName, renderUnknown, reportUnknown };

//# sourceMappingURL=unknown.js.map