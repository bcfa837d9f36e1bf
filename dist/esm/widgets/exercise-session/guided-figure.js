/*! pht-widgets 0.1.1 | MIT, content CC BY 4.0 | with Lit, BSD-3-Clause, Google LLC */
import { FigurePlayer } from "../../figure/player.js";
import { renderFigure } from "../../figure/render.js";
import "../../figure/index.js";
import { SECOND } from "../../exercise/plan.js";
import { html } from "lit";
import { keyed } from "lit/directives/keyed.js";
// src/widgets/exercise-session/guided-figure.ts
var PHASES = {
	ready: "start",
	switch: "start",
	rest: "start",
	up: "up",
	hold: "hold",
	down: "down"
};
/** The figure that does what the patient does. */
var GuidedFigure = class {
	#drawing;
	#player;
	#isMoving = false;
	render(exercise, side) {
		const shown = side === "left" ? "left" : "right";
		const drawing = html`<div class="figure-place">${renderFigure(exercise.id, { side: shown })}</div>`;
		return html`${keyed(exercise.id + shown, drawing)}`;
	}
	/** Takes up what was rendered. Call it after each update. */
	attach(root, exercise) {
		const drawing = root.querySelector(".figure-place svg") ?? void 0;
		if (drawing === this.#drawing) return;
		this.leave();
		this.#drawing = drawing;
		this.#player = drawing && exercise && new FigurePlayer(drawing, exercise.id);
	}
	/** Does a step that takes `left` ms; to a hold, and to rest, it is there at once. */
	move(kind, left) {
		const seconds = kind === "up" || kind === "down" ? left / SECOND : Math.min(left / SECOND, 1);
		this.#player?.toPhase(PHASES[kind], seconds);
		this.#isMoving = true;
	}
	pause() {
		if (this.#isMoving) this.#player?.pause();
		this.#isMoving = false;
	}
	/** The page would hold on to a player that still looks whether it is seen. */
	leave() {
		this.#player?.stop();
		this.#player = void 0;
		this.#drawing = void 0;
		this.#isMoving = false;
	}
};
export { GuidedFigure };

//# sourceMappingURL=guided-figure.js.map