/*! pht-widgets 0.1.0 | MIT, content CC BY 4.0 | with Lit, BSD-3-Clause, Google LLC */
import { painQuestion } from "../../content/exercise-program.js";
import { isOfStage, kit } from "../../content/exercises.js";
import { stageNames } from "../../content/stage-names.js";
import { formatNumber } from "../../kit/format.js";
import { msg, str } from "../../kit/msg.js";
import { html, nothing } from "lit";
// src/widgets/exercise-program/filters.ts
/** `Stage 2: Build strength`, as the recovery stages are called everywhere. */
function stageName(stage, locale) {
	const number = formatNumber(locale, stage);
	return msg(str`Stage ${number}: ${stageNames[stage].text()}`);
}
var BANDS = [
	"fine",
	"ease",
	"stop"
];
/** Pain first, because it decides; then stage and kit where there is a choice. */
var renderFilters = (filters) => html`<div class="filters" part="filters">${renderPain(filters)} ${renderStage(filters)} ${renderKit(filters)}</div>`;
var renderPain = ({ pain, onPain }) => html`<fieldset class="pain"><legend class="label" data-claims=${painQuestion.ask.claims}>${painQuestion.ask.text()}</legend><div class="segmented">${BANDS.map((band) => html`<label data-claims=${painQuestion.choices[band].claims}><input class="visually-hidden" type="radio" name="pain" .value=${band} .checked=${band === pain} @change=${() => onPain(band)}/>${painQuestion.choices[band].text()}</label>`)}</div></fieldset>`;
function renderStage({ all, stage, onStage, locale }) {
	const present = [
		1,
		2,
		3,
		4
	].filter((one) => all.some((exercise) => isOfStage(exercise, one)));
	const isChoice = present.some((one) => !all.every((exercise) => isOfStage(exercise, one)));
	if (stage === void 0 || !isChoice) return nothing;
	return html`<label class="stage"><span class="label">${msg("Stage")}</span><select .value=${stage} @change=${(event) => onStage(event.target.value)}><option value="all" ?selected=${stage === "all"}>${msg("All stages")}</option>${present.map((one) => html`<option value=${one} ?selected=${stage === String(one)}>${stageName(one, locale)}</option>`)}</select></label>`;
}
function renderKit({ kit: kit$1, missing, onKit }) {
	if (!kit$1.length) return nothing;
	return html`<fieldset class="kit"><legend class="label">${msg("What do you have?")}</legend><div class="choices">${kit$1.map((one) => html`<label class="button compact choice"><input type="checkbox" .checked=${!missing.has(one)} @change=${() => onKit(one)} />${kit[one].text()}</label>`)}</div></fieldset>`;
}
export { renderFilters, stageName };

//# sourceMappingURL=filters.js.map