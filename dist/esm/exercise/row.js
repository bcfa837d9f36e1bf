/*! pht-widgets 0.1.1 | MIT, content CC BY 4.0 | with Lit, BSD-3-Clause, Google LLC */
import "../figure/index.js";
import { formatNumber } from "../kit/format.js";
import { check, down } from "../kit/icons.js";
import { msg, str } from "../kit/msg.js";
import { renderStill } from "../figure/render.js";
import { summaryOf } from "./prescription.js";
import { stageText } from "./stage.js";
import { html, nothing } from "lit";
// src/exercise/row.ts
/** A line of a list: ticks and a button that opens the rest, so that no tick is a slip. */
function renderRow(view) {
	const { exercise, prescription, locale, isOpen, showsStage, panel, ticks, onToggle } = view;
	const side = prescription.side === "left" ? "left" : "right";
	return html`<div class="row" part="row"><div class="ticks">${ticks.map((_, index) => renderTick(view, index))}</div><button class="opener" type="button" aria-expanded=${isOpen} aria-controls=${panel} @click=${onToggle}><span class="thumb">${renderStill(exercise.id, {
		side,
		kind: "still"
	})}</span><span><span class="label">${exercise.name.text()}</span><span class="small muted">${summaryOf(locale, prescription)}</span>${showsStage ? html`<span class="of-stage small muted">${stageText(exercise, locale)}</span>` : nothing}</span>${down()}</button></div>`;
}
function renderTick({ exercise, locale, ticks, onTick }, index) {
	return html`<label class="tick"><input class="visually-hidden" type="checkbox" .checked=${ticks[index] ?? false} @change=${() => onTick(index)}/><span class="mark">${check()}</span><span class="visually-hidden">${tickLabel(exercise, locale, index, ticks.length)}</span></label>`;
}
function tickLabel({ name }, locale, index, count) {
	if (count === 1) return msg(str`${name.text()}: done today`);
	const [time, all] = [formatNumber(locale, index + 1), formatNumber(locale, count)];
	return msg(str`${name.text()}: done today, ${time} of ${all}`);
}
export { renderRow };

//# sourceMappingURL=row.js.map