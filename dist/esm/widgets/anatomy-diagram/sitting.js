/*! pht-widgets 0.1.1 | MIT, content CC BY 4.0 | with Lit, BSD-3-Clause, Google LLC */
import { pressureAt } from "../../anatomy/lateral/rope.js";
import { sitting } from "../../content/anatomy-diagram.js";
import { formatNumber } from "../../kit/format.js";
import { msg, str } from "../../kit/msg.js";
import { renderSentence } from "./part-list.js";
import { tween } from "./tween.js";
import { html, svg } from "lit";
// src/widgets/anatomy-diagram/sitting.ts
/** The hip, bent by the patient. */
var Hip = class {
	#onChange;
	#angle;
	#stop;
	constructor(onChange) {
		this.#angle = STANDING;
		this.bend = (angle) => {
			this.stop();
			this.#angle = angle;
			this.#onChange();
		};
		this.#onChange = onChange;
	}
	get angle() {
		return this.#angle;
	}
	/** Bends it by and by. */
	turn(goal, onSettled) {
		const start = this.#angle;
		const show = (share) => {
			this.#angle = start + (goal - start) * share;
			this.#onChange();
		};
		this.stop();
		this.#stop = tween(TURN_MS, show, onSettled);
	}
	stop() {
		this.#stop?.();
	}
};
var STANDING = 0;
var SITTING = 90;
var TURN_MS = 420;
/** What the tendon feels at an angle of the hip, in words. */
var pressureText = (angle) => sitting.pressures[levelAt(angle)];
function levelAt(angle) {
	const pressure = pressureAt(angle);
	return pressure < .25 ? 0 : pressure < .7 ? 1 : 2;
}
/** Bends the hip, by two buttons or a slider, and says what that does to the tendon. */
function renderSitting(view) {
	const { hip, heading, onSettled } = view;
	const { title, why, more } = sitting;
	return html`<div class="sitting"><div data-claims=${title.claims}>${heading(title.text())}</div><div class="row"><button class="button compact" type="button" @click=${() => hip.turn(STANDING, onSettled)}>${msg("Stand", { desc: "Button: shows the hip of somebody who stands" })}</button>${renderSlider(view)}<button class="button compact" type="button" @click=${() => hip.turn(SITTING, onSettled)}>${msg("Sit", { desc: "Button: shows the hip of somebody who sits" })}</button></div>${renderPressure(hip.angle)}<p>${[why, more].map(renderSentence)}</p></div>`;
}
function renderSlider({ hip, locale, onSettled }) {
	const angle = Math.round(hip.angle);
	const degrees = formatNumber(locale, angle);
	const text = msg(str`Hip bent by ${degrees}\u00b0`);
	return html`<label class="bend"><span class="small muted">${text}</span><input type="range" min=${STANDING} max=${SITTING} step="1" aria-valuetext=${text} .value=${String(angle)} @input=${({ target }) => hip.bend(Number(target.value))} @change=${onSettled}/></label>`;
}
function renderPressure(angle) {
	const { claims, text } = pressureText(angle);
	const level = levelAt(angle);
	return html`<p class="pressure label" data-claims=${claims}><svg viewBox="0 0 46 20" aria-hidden="true">${[
		"M2 12h11v6H2z",
		"M17 7h11v11H17z",
		"M32 2h11v16H32z"
	].map((bar, index) => svg`<path class=${index <= level ? "full" : ""} d=${bar} />`)}</svg>${text()}</p>`;
}
export { Hip, pressureText, renderSitting };

//# sourceMappingURL=sitting.js.map