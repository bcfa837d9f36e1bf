/*! pht-widgets 0.1.1 | MIT, content CC BY 4.0 | with Lit, BSD-3-Clause, Google LLC */
import { painQuestion } from "../../content/exercise-program.js";
import { kit } from "../../content/exercises.js";
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
/** Asked first, because it decides. */
var renderPain = ({ pain, onPain }) => html`<fieldset class="pain"><legend class="label" data-claims=${painQuestion.ask.claims}>${painQuestion.ask.text()}</legend><div class="segmented">${BANDS.map((band) => html`<label data-claims=${painQuestion.choices[band].claims}><input class="visually-hidden" type="radio" name="pain" .value=${band} .checked=${band === pain} @change=${() => onPain(band)}/>${painQuestion.choices[band].text()}</label>`)}</div></fieldset>`;
var renderStage = ({ stages, stage, locale, onStage }) => html`<label class="stage"><span class="label">${msg("Stage")}</span><select .value=${stage ?? "all"} @change=${(event) => onStage(event.target.value)}><option value="all" ?selected=${stage === void 0}>${msg("All stages")}</option>${stages.map((one) => html`<option value=${one} ?selected=${stage === one}>${stageName(one, locale)}</option>`)}</select></label>`;
function renderKit({ kit: kit$1, missing, onKit }) {
	if (!kit$1.length) return nothing;
	return html`<fieldset class="kit" part="filters"><legend class="label">${msg("What do you have?")}</legend><div class="choices">${kit$1.map((one) => html`<label class="button compact choice"><input type="checkbox" .checked=${!missing.has(one)} @change=${() => onKit(one)} />${kit[one].text()}</label>`)}</div></fieldset>`;
}
export { renderKit, renderPain, renderStage, stageName };

//# sourceMappingURL=filters.js.map