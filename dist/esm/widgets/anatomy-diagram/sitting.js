/*! pht-widgets 0.1.0 | MIT, content CC BY 4.0 | with Lit, BSD-3-Clause, Google LLC */
import { pressureAt } from "../../anatomy/lateral/rope.js";
import { sitting } from "../../content/anatomy-diagram.js";
import { formatNumber } from "../../kit/format.js";
import { msg, str } from "../../kit/msg.js";
import { html, svg } from "lit";
/** What the tendon feels at an angle of the hip, in words. */
var pressureText = (angle) => sitting.pressures[levelAt(angle)];
function levelAt(angle) {
	const pressure = pressureAt(angle);
	return pressure < .25 ? 0 : pressure < .7 ? 1 : 2;
}
/** Bends the hip, by two buttons or a slider, and says what that does to the tendon. */
function renderSitting(view) {
	const { angle, heading, onTurn } = view;
	const { title, why, more } = sitting;
	return html`<div class="sitting"><div data-claims=${title.claims}>${heading(title.text())}</div><div class="row"><button class="button compact" type="button" @click=${() => onTurn(0)}>${msg("Stand", { desc: "Button: shows the hip of somebody who stands" })}</button>${renderSlider(view)}<button class="button compact" type="button" @click=${() => onTurn(90)}>${msg("Sit", { desc: "Button: shows the hip of somebody who sits" })}</button></div>${renderPressure(angle)}<p><span data-claims=${why.claims}>${why.text()}</span><span data-claims=${more.claims}>${more.text()}</span></p></div>`;
}
function renderSlider({ angle, locale, onAngle, onSettled }) {
	const degrees = formatNumber(locale, Math.round(angle));
	const text = msg(str`Hip bent by ${degrees}°`);
	return html`<label class="bend"><span class="small muted">${text}</span><input type="range" min=${0} max=${90} step="1" aria-valuetext=${text} .value=${String(Math.round(angle))} @input=${({ target }) => onAngle(Number(target.value))} @change=${onSettled}/></label>`;
}
function renderPressure(angle) {
	const { claims, text } = pressureText(angle);
	const level = levelAt(angle);
	return html`<p class="pressure label" data-claims=${claims}><svg viewBox="0 0 46 20" aria-hidden="true">${[
		0,
		1,
		2
	].map((bar) => svg`<rect class=${bar <= level ? "full" : ""} x=${2 + bar * 15} y=${12 - bar * 5} width="11" height=${6 + bar * 5} rx="2"/>`)}</svg>${text()}</p>`;
}
export { pressureText, renderSitting };

//# sourceMappingURL=sitting.js.map