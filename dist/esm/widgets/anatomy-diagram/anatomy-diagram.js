/*! pht-widgets 0.1.0 | MIT, content CC BY 4.0 | with Lit, BSD-3-Clause, Google LLC */
import { lateralPlate, lensPlate } from "../../anatomy/lateral/lateral.js";
import { layers, structureIds } from "../../anatomy/plate.js";
import { plateStyles } from "../../anatomy/plate.styles.js";
import { posteriorPlate } from "../../anatomy/posterior/posterior.js";
import { credit, lead, movements, parts, sources, title } from "../../content/anatomy-diagram.js";
import { review } from "../../content/review.js";
import { warn } from "../../kit/attributes.js";
import { PhtElement } from "../../kit/element.js";
import { minus, plus, reset } from "../../kit/icons.js";
import { matStyles } from "../../kit/mat.styles.js";
import { msg, str } from "../../kit/msg.js";
import { styles } from "./anatomy-diagram.styles.js";
import { renderDrawing, shownItems } from "./drawing.js";
import { listenToGestures } from "./gestures.js";
import { layOut, renderLabels } from "./labels.js";
import { renderMovement } from "./movement.js";
import { renderList } from "./part-list.js";
import { followPointers } from "./pointing.js";
import { pressureText, renderSitting } from "./sitting.js";
import { isMotionReduced, tween } from "./tween.js";
import { STEP, wholeOf, windowOf, within, zoomedAt } from "./zoom.js";
import { html, nothing } from "lit";
// src/widgets/anatomy-diagram/anatomy-diagram.ts
var VIEWS = ["back", "side"];
var SIDES = ["right", "left"];
var LABELS = [
	"auto",
	"numbers",
	"hide"
];
var TURN_MS = 420;
var MOVE_MS = 1600;
var REST_MS = 1200;
/**
* The back of the hip and thigh, and the hip from the side: the hamstrings, the sit bone that they
* start from, and how sitting presses their tendon on it. A list of buttons names every part and
* tells what it is; the drawing, its labels and the list always show the same part.
*
* A page can point at a part from its own text, by a link to the diagram's `id`:
* `<a href="#diagram" data-pht-part="sit-bone">`.
*
* @summary Shows the hamstrings, the sit bone, and why sitting and bending hurt.
* @slot detail-conjoint-tendon - Replaces the text about the conjoint tendon.
* @slot detail-sit-bone - Replaces the text about the sit bone.
* @slot detail-semimembranosus-tendon - Replaces the text about the semimembranosus tendon.
* @slot detail-semitendinosus - Replaces the text about the semitendinosus.
* @slot detail-semimembranosus - Replaces the text about the semimembranosus.
* @slot detail-biceps-femoris-long - Replaces the text about the biceps femoris.
* @slot detail-biceps-femoris-short - Replaces the text about the short head of the biceps.
* @slot detail-sciatic-nerve - Replaces the text about the sciatic nerve.
* @slot detail-gluteus-maximus - Replaces the text about the buttock muscle.
* @slot detail-adductor-magnus - Replaces the text about the inner thigh muscle.
* @slot detail-hip-bone - Replaces the text about the hip bone.
* @slot detail-sacrum - Replaces the text about the base of the spine.
* @slot detail-femur - Replaces the text about the thigh bone.
* @slot detail-tibia - Replaces the text about the shin bone.
* @slot detail-fibula - Replaces the text about the calf bone.
* @slot detail-skin - Replaces the text about the skin.
* @csspart layers - The choice of skin, muscles or bones.
* @csspart views - The choice of the view, from behind or from the side.
* @csspart nerve-toggle - Shows and hides the nerve.
* @csspart stage - The ground under the drawing and its labels.
* @csspart illustration - The drawing.
* @csspart label - A name beside the drawing.
* @csspart pin - A number beside the drawing.
* @csspart zoom - The buttons that enlarge the drawing.
* @csspart actions - The leg that moves, and its buttons.
* @csspart list - The list of parts.
* @csspart detail - What there is to know about a part.
* @fires {CustomEvent<{ part: string, open: boolean }>} pht-part-select - The patient chose a
*   part or closed its text: in the list, on the drawing, or by a link that points at it.
*/
var AnatomyDiagram = class extends PhtElement {
	constructor(..._args) {
		super(..._args);
		this.selectedPart = structureIds[0];
		this.layer = layers[0];
		this.view = VIEWS[0];
		this.side = SIDES[0];
		this.labels = LABELS[0];
		this.hasNerve = true;
		this.angle = 0;
		this.moveShare = 0;
		this.about = {
			title: title.text,
			lead: lead.text,
			sources: [...sources, credit],
			review
		};
		this.#part = structureIds[0];
		this.#layer = layers[0];
		this.#view = VIEWS[0];
		this.#side = SIDES[0];
		this.#labels = LABELS[0];
		this.#plate = posteriorPlate();
		this.#laidOutWidth = 0;
		this.#resize = new ResizeObserver(([entry]) => {
			if (entry?.contentRect.width !== this.#laidOutWidth) this.#layOut();
		});
		this.#toggle = (part) => this.#select(part, part !== this.#selected);
		this.#press = (event) => {
			const part = partOf(event);
			if (!part) return;
			this.#select(part, true);
			this.#sayPart(part);
		};
		this.#hover = (event) => {
			this.pointedAt = partOf(event);
		};
		this.#leave = () => {
			this.pointedAt = void 0;
		};
		this.#choose = ({ target }) => {
			const { name, value } = target;
			if (name === "views") this.shownView = value;
			else this.shownLayer = value;
		};
		this.#toggleNerve = ({ target }) => {
			this.hasNerve = target.checked;
			if (!this.hasNerve && this.#selected === "sciatic-nerve") this.chosen = null;
		};
		this.#showAll = () => {
			this.zoom = void 0;
		};
		this.#bend = (angle) => {
			this.#stopTurning?.();
			this.angle = angle;
		};
		this.#turn = (goal) => {
			this.#stopTurning?.();
			const start = this.angle;
			const show = (share) => this.angle = start + (goal - start) * share;
			this.#stopTurning = tween(TURN_MS, show, this.#sayPressure);
		};
		this.#sayPressure = () => {
			const { text } = pressureText(this.angle);
			this.announce(text);
		};
		this.#play = (move) => {
			this.#stopMoving?.();
			const isBack = isMotionReduced() && this.move === move && this.moveShare === 1;
			this.move = move;
			this.moveShare = 0;
			this.announce(movements.moves[move].text.text);
			if (isBack) return;
			this.#stopMoving = tween(MOVE_MS, this.#showMove, this.#rest);
		};
		this.#rest = () => {
			if (isMotionReduced()) return;
			const timer = setTimeout(() => {
				this.#stopMoving = tween(TURN_MS, (share) => this.#showMove(1 - share));
			}, REST_MS);
			this.#stopMoving = () => clearTimeout(timer);
		};
		this.#showMove = (share) => {
			this.moveShare = share;
		};
		this.#heading = (text) => this.renderHeading(text, 1, "label");
	}
	static {
		this.styles = [
			PhtElement.styles,
			matStyles,
			plateStyles,
			styles
		];
	}
	static {
		this.properties = {
			selectedPart: { attribute: "part" },
			layer: {},
			view: {},
			side: {},
			labels: {},
			chosen: { state: true },
			pointedAt: { state: true },
			shownLayer: { state: true },
			shownView: { state: true },
			hasNerve: { state: true },
			angle: { state: true },
			zoom: { state: true },
			move: { state: true },
			moveShare: { state: true }
		};
	}
	#part;
	#layer;
	#view;
	#side;
	#labels;
	#plate;
	#stopPointers;
	#stopTurning;
	#stopMoving;
	#laidOutWidth;
	#resize;
	connected() {
		super.connected();
		this.#stopPointers = followPointers(this, (part) => this.#pointTo(part));
	}
	disconnectedCallback() {
		super.disconnectedCallback();
		this.#stopPointers?.();
		this.#stopTurning?.();
		this.#stopMoving?.();
	}
	willUpdate(changed) {
		super.willUpdate(changed);
		this.#part = this.choiceAttribute("part", this.#namedPart, structureIds);
		this.#layer = this.choiceAttribute("layer", this.layer, layers);
		this.#view = this.choiceAttribute("view", this.view, VIEWS);
		this.#side = this.choiceAttribute("side", this.side, SIDES);
		this.#labels = this.choiceAttribute("labels", this.labels, LABELS);
		if (changed.has("selectedPart")) this.chosen = void 0;
		if (changed.has("layer") || changed.has("selectedPart")) this.shownLayer = void 0;
		if (changed.has("view")) this.shownView = void 0;
		if (changed.has("view") || changed.has("shownView")) this.zoom = void 0;
		this.#plate = this.#isFromSide ? lateralPlate(this.angle) : posteriorPlate();
	}
	renderBody() {
		const drawing = this.#drawing;
		return html`<div class="diagram"><div class="look">${this.#renderControls()}<div class="stage mat" part="stage">${this.#renderCanvas(drawing)} ${this.#renderBar()}</div>${this.#isFromSide ? this.#renderSitting() : nothing}</div>${this.#renderList()}</div>${this.#renderMovement()}`;
	}
	firstUpdated() {
		const canvas = this.renderRoot.querySelector(".canvas");
		if (!canvas) return;
		this.#resize.observe(canvas);
		listenToGestures(canvas, {
			zoomBy: (factor, x, y) => this.#zoomBy(factor, this.#pointAt(x, y)),
			moveBy: (x, y) => this.#moveBy(x, y),
			isZoomed: () => this.#zoom.scale > 1
		});
		if (document.fonts.status === "loading") document.fonts.ready.then(() => this.#layOut());
	}
	updated() {
		this.#layOut();
	}
	#renderControls() {
		return html`<div class="controls">${this.#renderChoice("views", msg("View"), {
			back: msg("Behind", { desc: "View: the leg from behind" }),
			side: msg("Side", { desc: "View: the leg from the side" })
		})} ${this.#renderChoice("layers", msg("What to show"), {
			skin: msg("Skin"),
			muscles: msg("Muscles"),
			bones: msg("Bones")
		})} ${this.#isFromSide ? nothing : this.#renderNerveToggle()}</div>`;
	}
	#renderChoice(name, legend, choices) {
		const shown = name === "views" ? this.#shownView : this.#shownLayer;
		return html`<fieldset class="segmented" part=${name} @change=${this.#choose}><legend class="visually-hidden">${legend}</legend>${Object.entries(choices).map(([value, text]) => html`<label><input class="visually-hidden" type="radio" name=${name} .value=${value} .checked=${value === shown}/>${text}</label>`)}</fieldset>`;
	}
	#renderNerveToggle() {
		return html`<label class="button compact nerve-toggle" part="nerve-toggle"><input type="checkbox" .checked=${this.hasNerve} ?disabled=${this.#shownLayer === "skin"} @change=${this.#toggleNerve}/>${msg("Nerve")}</label>`;
	}
	#renderCanvas(drawing) {
		return html`<div class="canvas ${this.#shownView} ${this.#side}-leg ${this.#zoom.scale > 1 ? "zoomed" : ""}" @click=${this.#press} @pointerover=${this.#hover} @pointerleave=${this.#leave}>${renderDrawing(drawing)} ${this.#isFromSide ? this.#renderLens() : nothing} ${this.#labels === "hide" ? nothing : renderLabels({
			anchors: this.#anchors,
			selected: this.#selected,
			pointedAt: this.pointedAt,
			locale: this.formatLocale
		})}</div>`;
	}
	#renderBar() {
		const [left, right] = this.#captions;
		return html`<div class="bar"><p class="small">${left}</p>${this.#renderZoom()}<p class="small">${right}</p></div>`;
	}
	#renderLens() {
		const plate = lensPlate(this.angle);
		return html`<div class="lens">${renderDrawing({
			...this.#drawing,
			plate,
			ids: [],
			window: plate.box,
			selected: void 0,
			pointedAt: void 0,
			text: msg("Drawing: the tendon on the sit bone, close up")
		})}</div>`;
	}
	#renderZoom() {
		const { scale } = this.#zoom;
		return html`<div class="zoom" part="zoom" role="group" aria-label=${msg("Size of the drawing")}><button type="button" aria-label=${msg("Enlarge")} ?disabled=${scale >= 4} @click=${() => this.#zoomBy(STEP, this.#focus)}>${plus()}</button><button type="button" aria-label=${msg("Make smaller")} ?disabled=${scale <= 1} @click=${() => this.#zoomBy(1 / STEP, this.#focus)}>${minus()}</button><button type="button" aria-label=${msg("Show all of the drawing")} ?disabled=${scale <= 1} @click=${this.#showAll}>${reset()}</button></div>`;
	}
	#renderSitting() {
		return renderSitting({
			angle: this.angle,
			locale: this.formatLocale,
			heading: this.#heading,
			onAngle: this.#bend,
			onTurn: this.#turn,
			onSettled: this.#sayPressure
		});
	}
	#renderList() {
		return html`<div class="parts" @focusin=${this.#hover} @pointerover=${this.#hover} @focusout=${this.#leave} @pointerleave=${this.#leave}>${renderList({
			ids: this.#ids,
			selected: this.#selected,
			pointedAt: this.pointedAt,
			locale: this.formatLocale,
			onSelect: this.#toggle
		})}</div>`;
	}
	#renderMovement() {
		return renderMovement({
			move: this.move,
			share: this.moveShare,
			heading: this.#heading,
			onMove: this.#play
		});
	}
	get #drawing() {
		return {
			plate: this.#plate,
			layer: this.#shownLayer,
			hasNerve: this.#isNerveShown,
			ids: this.#ids,
			isMirrored: this.#isMirrored,
			window: windowOf(this.#plate.box, this.#zoom),
			selected: this.#selected,
			isVeiled: this.chosen !== void 0 || this.hasAttribute("part"),
			pointedAt: this.pointedAt,
			text: this.#description
		};
	}
	get #description() {
		if (this.#isFromSide) return this.#side === "left" ? msg("Drawing: the left hip from the side") : msg("Drawing: the right hip from the side");
		return this.#side === "left" ? msg("Drawing: the left hip and thigh from behind") : msg("Drawing: the right hip and thigh from behind");
	}
	/** What is at the left and at the right of the drawing. */
	get #captions() {
		const captions = this.#isFromSide ? [msg("Back"), msg("Front")] : [msg("Inner side"), msg("Outer side")];
		return this.#isMirrored ? [captions[1], captions[0]] : captions;
	}
	/** What the attribute names; `::part()` allows several names. */
	get #namedPart() {
		const given = this.selectedPart;
		return given?.split(/\s+/).find(isPart) ?? (this.getRootNode() instanceof ShadowRoot ? null : given);
	}
	get #selected() {
		return (this.chosen === void 0 ? this.#part : this.chosen) ?? void 0;
	}
	/** A part that the layer does not show brings the layer that does. */
	get #shownLayer() {
		const layer = this.shownLayer ?? this.#layer;
		if (this.shownLayer || this.chosen !== void 0 || !this.hasAttribute("part")) return layer;
		return layerWith(this.#plate, this.#part, layer);
	}
	get #shownView() {
		return this.shownView ?? this.#view;
	}
	get #isFromSide() {
		return this.#shownView === "side";
	}
	get #isMirrored() {
		return this.#side === "left";
	}
	get #isNerveShown() {
		return this.hasNerve || this.#selected === "sciatic-nerve";
	}
	get #zoom() {
		return this.zoom ?? wholeOf(this.#plate.box);
	}
	/** The parts that can be chosen, in the order of the list. */
	get #ids() {
		const view = {
			plate: this.#plate,
			layer: this.#shownLayer,
			hasNerve: this.#isNerveShown
		};
		const shown = shownItems(view).map(({ id }) => id);
		const isContext = (id) => this.#shownLayer === "muscles" && CONTEXT.includes(id) && !this.#isFromSide;
		return structureIds.filter((id) => shown.includes(id) && !isContext(id));
	}
	get #anchors() {
		return this.#ids.flatMap((id) => this.#plate.anchors.find((anchor) => anchor.id === id) ?? []);
	}
	/** What the zoom buttons enlarge: the chosen part. */
	get #focus() {
		const anchor = this.#anchors.find(({ id }) => id === this.#selected);
		return anchor ? this.#mirrored(anchor) : this.#zoom;
	}
	#mirrored({ x, y }) {
		const [left, , width] = this.#plate.box;
		return {
			x: this.#isMirrored ? 2 * left + width - x : x,
			y
		};
	}
	#pointAt(x, y) {
		const [left, top, width, height] = windowOf(this.#plate.box, this.#zoom);
		return {
			x: left + x * width,
			y: top + y * height
		};
	}
	#zoomBy(factor, point) {
		this.zoom = zoomedAt(this.#plate.box, this.#zoom, factor, point);
	}
	#moveBy(x, y) {
		const [, , width, height] = windowOf(this.#plate.box, this.#zoom);
		const { scale, x: left, y: top } = this.#zoom;
		const moved = {
			scale,
			x: left + x * width,
			y: top + y * height
		};
		this.zoom = within(this.#plate.box, moved);
	}
	#layOut() {
		const canvas = this.renderRoot.querySelector(".canvas");
		const diagram = this.renderRoot.querySelector(".diagram");
		if (!canvas?.clientWidth || !diagram) return;
		this.#laidOutWidth = canvas.getBoundingClientRect().width;
		const layout = {
			plate: this.#plate,
			anchors: this.#anchors,
			window: windowOf(this.#plate.box, this.#zoom),
			isMirrored: this.#isMirrored
		};
		diagram.classList.toggle("numbered", this.#labels === "numbers");
		if (layOut(canvas, layout) || this.#labels === "numbers") return;
		diagram.classList.add("numbered");
		layOut(canvas, layout);
	}
	#select(part, open) {
		this.shownLayer = this.#shownLayer;
		this.chosen = open ? part : null;
		this.emit("pht-part-select", {
			part,
			open
		});
	}
	#toggle;
	/** A tap on the drawing or on a label. */
	#press;
	#hover;
	#leave;
	#pointTo(part) {
		if (!isPart(part)) {
			const allowed = structureIds.join(", ");
			warn("a", {
				attribute: "data-pht-part",
				value: part,
				allowed,
				used: "none of them"
			});
			return;
		}
		if (!this.#plate.anchors.some(({ id }) => id === part)) this.shownView = "back";
		const plate = this.shownView === "back" ? posteriorPlate() : this.#plate;
		this.shownLayer = layerWith(plate, part, this.#shownLayer);
		this.#select(part, true);
		this.#sayPart(part);
	}
	#sayPart(part) {
		this.announce(() => {
			const { name, texts } = parts[part];
			return msg(str`${name.text()}: ${texts[0].text()}`);
		});
	}
	#choose;
	#toggleNerve;
	#showAll;
	#bend;
	#turn;
	#sayPressure;
	/** There and, after a rest, back; without motion it stays there until it is pressed again. */
	#play;
	#rest;
	#showMove;
	#heading;
};
/** Drawn among the muscles for a sense of place; they have their names among the bones. */
var CONTEXT = [
	"hip-bone",
	"sacrum",
	"femur",
	"tibia",
	"fibula",
	"skin"
];
var isPart = (name) => structureIds.some((structure) => structure === name);
/** The wanted layer if it names the part, else the first that does. */
function layerWith(plate, part, wanted) {
	const isNamed = (layer) => !(layer === "muscles" && CONTEXT.includes(part)) && plate.items.some(({ id, layers: inLayers }) => id === part && inLayers.includes(layer));
	return isNamed(wanted) ? wanted : layers.find(isNamed) ?? wanted;
}
/** The part that an event happened on. */
function partOf({ target }) {
	const name = target.closest("[data-part]")?.dataset.part ?? "";
	return isPart(name) ? name : void 0;
}
export { AnatomyDiagram };

//# sourceMappingURL=anatomy-diagram.js.map