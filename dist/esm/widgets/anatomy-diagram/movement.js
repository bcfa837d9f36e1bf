/*! pht-widgets 0.1.1 | MIT, content CC BY 4.0 | with Lit, BSD-3-Clause, Google LLC */
import { drawMarks, group } from "../../anatomy/draw.js";
import { LEG_BOX, legMarks } from "../../anatomy/leg.js";
import { movements } from "../../content/anatomy-diagram.js";
import { play } from "../../kit/icons.js";
import { msg } from "../../kit/msg.js";
import { remembered } from "./remember.js";
import { isMotionReduced, tween } from "./tween.js";
import { html } from "lit";
// src/widgets/anatomy-diagram/movement.ts
/** From where to where each movement goes. */
var POSES = {
	"bend-knee": [{
		hip: 0,
		knee: 0
	}, {
		hip: 0,
		knee: 100
	}],
	"extend-hip": [{
		hip: 20,
		knee: 5
	}, {
		hip: -12,
		knee: 5
	}],
	"slow-leg": [{
		hip: 15,
		knee: 65
	}, {
		hip: 35,
		knee: 5
	}]
};
var AT_REST = {
	hip: 0,
	knee: 0
};
var MOVE_MS = 1600;
var REST_MS = 1200;
var RETURN_MS = 420;
/** A leg from the side that shows what the hamstrings do. */
var Movement = class {
	#onChange;
	#draw = remembered(drawLeg);
	#move;
	/** How much of the movement is done, 0 to 1. */
	#share = 0;
	#stop;
	constructor(onChange) {
		this.#onChange = onChange;
	}
	/** There and, after a rest, back; without motion it stays there until it is pressed again. */
	play(move) {
		this.stop();
		const isBack = isMotionReduced() && this.#move === move && this.#share === 1;
		this.#move = move;
		this.#show(0);
		if (!isBack) this.#stop = tween(MOVE_MS, this.#show, this.#rest);
	}
	stop() {
		this.#stop?.();
	}
	#rest = () => {
		if (isMotionReduced()) return;
		const timer = setTimeout(() => {
			this.#stop = tween(RETURN_MS, (share) => this.#show(1 - share));
		}, REST_MS);
		this.#stop = () => clearTimeout(timer);
	};
	#show = (share) => {
		this.#share = share;
		this.#onChange();
	};
	render(heading, onMove) {
		const { title, hint, moves } = movements;
		const entries = Object.entries(moves);
		return html`<div class="actions mat" part="actions"><svg class="plate leg" role="img" aria-label=${msg("Drawing: a leg from the side, with the hamstrings")} viewBox=${LEG_BOX.join(" ")}>${this.#draw(this.#move, this.#share)}</svg><div class="moves"><div data-claims=${title.claims}>${heading(title.text())}</div><p class="small muted" data-claims=${hint.claims}>${hint.text()}</p><ul>${entries.map(([id, { name, text }]) => html`<li class=${id === this.#move ? "chosen" : ""}><button class="button compact" type="button" @click=${() => onMove(id)}>${play()}<span data-claims=${name.claims}>${name.text()}</span></button><p class="small" data-claims=${text.claims}>${text.text()}</p></li>`)}</ul></div></div>`;
	}
};
function drawLeg(move, share) {
	const pose = move ? onTheWay(...POSES[move], share) : AT_REST;
	return group(...drawMarks(legMarks(pose, share)));
}
var onTheWay = (from, to, share) => ({
	hip: from.hip + (to.hip - from.hip) * share,
	knee: from.knee + (to.knee - from.knee) * share
});
export { Movement };

//# sourceMappingURL=movement.js.map