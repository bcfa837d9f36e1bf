/*! pht-widgets 0.1.0 | MIT, content CC BY 4.0 | with Lit, BSD-3-Clause, Google LLC */
import { LEG_BOX, legGhost, legMarks } from "../../anatomy/leg.js";
import { renderMarks } from "../../anatomy/plate.js";
import { movements } from "../../content/anatomy-diagram.js";
import { play } from "../../kit/icons.js";
import { msg } from "../../kit/msg.js";
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
/** A leg from the side that shows what the hamstrings do. */
function renderMovement({ move, share, heading, onMove }) {
	const { title, hint, moves } = movements;
	const entries = Object.entries(moves);
	return html`<div class="actions mat" part="actions">${renderLeg(move, share)}<div class="moves"><div data-claims=${title.claims}>${heading(title.text())}</div><p class="small muted" data-claims=${hint.claims}>${hint.text()}</p><ul>${entries.map(([id, { name, text }]) => html`<li class=${id === move ? "chosen" : ""}><button class="button compact" type="button" @click=${() => onMove(id)}>${play()}<span data-claims=${name.claims}>${name.text()}</span></button><p class="small" data-claims=${text.claims}>${text.text()}</p></li>`)}</ul></div></div>`;
}
function renderLeg(move, share) {
	const [from, to] = move ? POSES[move] : [AT_REST, AT_REST];
	return html`<svg class="plate leg" role="img" aria-label=${msg("Drawing: a leg from the side, with the hamstrings")} viewBox=${LEG_BOX.join(" ")}>${renderMarks([legGhost(from), ...legMarks(onTheWay(from, to, share))])}</svg>`;
}
var onTheWay = (from, to, share) => ({
	hip: from.hip + (to.hip - from.hip) * share,
	knee: from.knee + (to.knee - from.knee) * share
});
export { renderMovement };

//# sourceMappingURL=movement.js.map