/*! pht-widgets 0.1.1 | MIT, content CC BY 4.0 | with Lit, BSD-3-Clause, Google LLC */
import { headings, stages } from "../../content/recovery-stages.js";
import { formatNumber } from "../../kit/format.js";
import { check, down } from "../../kit/icons.js";
import { msg, str } from "../../kit/msg.js";
import { renderFacts } from "./statements.js";
import { html, nothing } from "lit";
// src/widgets/recovery-stages/stage.ts
/** A node of the path and the panel it opens. */
function renderStage(view) {
	const { stage, here, isOpen, locale, onToggle } = view;
	const { number, name } = stage;
	const isPast = number < here;
	const isHere = number === here;
	return html`<li class="stage ${isPast ? "past" : isHere ? "here" : ""}"><button id="stage-${number}" part="stage" type="button" aria-expanded=${isOpen} aria-controls="panel-${number}" @click=${onToggle}><span class="visually-hidden">${nameOf(view)}</span><span class="node" aria-hidden="true">${isPast ? check() : formatNumber(locale, number)}</span><span aria-hidden="true"><span class="label" data-claims=${name.claims}>${name.text()}</span>${isHere ? html`<span class="small mark">${msg("You are here")}</span>` : nothing}</span>${down()}</button><div id="panel-${number}" class="panel" part="panel" ?hidden=${!isOpen}><slot name="stage-${number}">${renderText(view)}</slot></div></li>`;
}
function renderText({ stage, heading }) {
	const { hereIf, whatToDo, notes, moveOnWhen, stepBackWhen } = stage;
	return [
		{
			title: hereIf.heading,
			items: hereIf.items
		},
		{
			title: headings.whatToDo,
			items: [...whatToDo, ...notes]
		},
		{
			title: headings.moveOnWhen,
			items: moveOnWhen
		},
		{
			title: headings.stepBackWhen,
			items: stepBackWhen
		}
	].map((facts) => renderFacts(facts, heading, "label"));
}
/** What a screen reader says; the number and the mark are seen beside the name. */
function nameOf({ stage, here, locale }) {
	const number = formatNumber(locale, stage.number);
	const count = formatNumber(locale, stages.length);
	const name = stage.name.text();
	if (stage.number < here) return msg(str`Stage ${number} of ${count}, ${name}, done`);
	return stage.number === here ? msg(str`Stage ${number} of ${count}, ${name}, you are here`) : msg(str`Stage ${number} of ${count}, ${name}`);
}
export { renderStage };

//# sourceMappingURL=stage.js.map