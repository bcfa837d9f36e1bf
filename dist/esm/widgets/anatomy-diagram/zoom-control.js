/*! pht-widgets 0.1.1 | MIT, content CC BY 4.0 | with Lit, BSD-3-Clause, Google LLC */
import { down, minus, plus, reset } from "../../kit/icons.js";
import { msg } from "../../kit/msg.js";
import { STEP, wholeOf, windowOf, within, zoomedAt } from "./zoom.js";
import { html, nothing } from "lit";
// src/widgets/anatomy-diagram/zoom-control.ts
/** How far a button moves an enlarged drawing, as a share of what is in sight. */
var STRIDE = .3;
/** What part of the drawing is looked at, and the buttons that change it. */
var ZoomControl = class {
	#onChange;
	#box = [
		0,
		0,
		1,
		1
	];
	#zoom;
	constructor(onChange) {
		this.#onChange = onChange;
	}
	get scale() {
		return this.#current.scale;
	}
	/** What is in sight, in millimetres of the plate. */
	get window() {
		return windowOf(this.#box, this.#current);
	}
	get #current() {
		return this.#zoom ?? wholeOf(this.#box);
	}
	/** Another drawing is seen as a whole at first. */
	reset() {
		this.#zoom = void 0;
	}
	fit(box) {
		this.#box = box;
	}
	/** Enlarges around a place of the plate. */
	zoomBy(factor, { x, y } = this.#current) {
		this.#set(zoomedAt(this.#box, this.#current, factor, {
			x,
			y
		}));
	}
	/** Enlarges around a place in sight, in shares. */
	zoomAt(factor, x, y) {
		const [left, top, width, height] = this.window;
		this.zoomBy(factor, {
			x: left + x * width,
			y: top + y * height
		});
	}
	/** Moves what is in sight by shares of it. */
	moveBy(x, y) {
		this.#set(this.#movedBy(x, y));
	}
	#movedBy(x, y) {
		const [, , width, height] = this.window;
		const { scale, x: left, y: top } = this.#current;
		return within(this.#box, {
			scale,
			x: left + x * width,
			y: top + y * height
		});
	}
	#set(zoom) {
		this.#zoom = zoom;
		this.#onChange();
	}
	/** The buttons; `focus` is what they enlarge, and `onPress` follows what they do. */
	render(focus, onPress) {
		const isWhole = this.scale <= 1;
		const button = (name, icon, act, isOff) => html`<button type="button" aria-label=${name} aria-disabled=${isOff} @click=${() => {
			if (isOff) return;
			act();
			onPress();
		}}>${icon}</button>`;
		const way = (name, x, y) => {
			const moved = this.#movedBy(x, y);
			const isAtEdge = moved.x === this.#current.x && moved.y === this.#current.y;
			return button(name, down(), () => this.#set(moved), isAtEdge);
		};
		return html`<div class="zoom" part="zoom" role="group" aria-label=${msg("Size of the drawing")}>${button(msg("Enlarge"), plus(), () => this.zoomBy(STEP, focus), this.scale >= 4)} ${button(msg("Make smaller"), minus(), () => this.zoomBy(1 / STEP, focus), isWhole)} ${button(msg("Show all of the drawing"), reset(), () => this.#set(void 0), isWhole)} ${isWhole ? nothing : [
			way(msg("Look left"), -.3, 0),
			way(msg("Look up"), 0, -.3),
			way(msg("Look down"), 0, STRIDE),
			way(msg("Look right"), STRIDE, 0)
		]}</div>`;
	}
};
export { ZoomControl };

//# sourceMappingURL=zoom-control.js.map