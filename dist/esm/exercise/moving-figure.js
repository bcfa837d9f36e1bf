/*! pht-widgets 0.1.1 | MIT, content CC BY 4.0 | with Lit, BSD-3-Clause, Google LLC */
import "../figure/index.js";
import { pause, play } from "../kit/icons.js";
import { FigurePlayer } from "../figure/player.js";
import { renderFigure, renderStill } from "../figure/render.js";
import { msg, str } from "../kit/msg.js";
import { html, nothing } from "lit";
// src/exercise/moving-figure.ts
/** A hold is shown for no longer than this: the drawing teaches, the session counts. */
var LONGEST_HOLD = 5;
/** The drawing of one exercise with its button. It stands still until the patient plays it. */
var MovingFigure = class {
	#shown;
	#prescription;
	#player;
	#state = "still";
	constructor(host) {
		this.host = host;
		host.addController(this);
	}
	render(exercise, prescription) {
		if (exercise !== this.#shown) this.#stop();
		this.#shown = exercise;
		this.#prescription = prescription;
		const options = { side: prescription.side === "left" ? "left" : "right" };
		const isStill = this.#state === "still";
		return html`<div class="picture mat" part="figure"><div role="img" aria-label=${msg(str`Drawing: ${exercise.name.text()}`)} part="illustration"><div class="still" ?hidden=${!isStill}>${renderStill(exercise.id, {
			...options,
			kind: "still"
		})}</div>${isStill ? nothing : html`<div class="moving">${renderFigure(exercise.id, options)}</div>`}</div>${this.#renderButton()}</div>`;
	}
	hostUpdated() {
		if (this.#player || this.#state !== "playing" || !this.#shown || !this.#prescription) return;
		const drawing = this.host.renderRoot.querySelector(".moving svg");
		if (!drawing) return;
		const { tempo, hold } = this.#prescription;
		this.#player = new FigurePlayer(drawing, this.#shown.id);
		const held = Math.min(hold, LONGEST_HOLD);
		this.#player.play({
			up: tempo,
			hold: held,
			down: tempo,
			rest: 1
		});
	}
	hostDisconnected() {
		this.#stop();
	}
	/** Plays from the start, or goes on. */
	play() {
		this.#state = "playing";
		this.#player?.resume();
		this.host.requestUpdate();
	}
	#renderButton() {
		const isPlaying = this.#state === "playing";
		return html`<button class="play" type="button" aria-label=${isPlaying ? msg("Pause the movement") : msg("Play the movement")} @click=${isPlaying ? this.#pause : () => this.play()}>${isPlaying ? pause() : play()}</button>`;
	}
	#pause = () => {
		this.#state = "paused";
		this.#player?.pause();
		this.host.requestUpdate();
	};
	#stop() {
		this.#player?.stop();
		this.#player = void 0;
		this.#state = "still";
	}
};
export { MovingFigure };

//# sourceMappingURL=moving-figure.js.map