/*! pht-widgets 0.1.1 | MIT, content CC BY 4.0 | with Lit, BSD-3-Clause, Google LLC */
import { lateralPlate, lensPlate } from "../../anatomy/lateral/lateral.js";
import { layers, structureIds } from "../../anatomy/plate.js";
import { plateStyles } from "../../anatomy/plate.styles.js";
import { posteriorPlate } from "../../anatomy/posterior/posterior.js";
import { credit, lead, movements, parts, sources, title } from "../../content/anatomy-diagram.js";
import { review } from "../../content/review.js";
import { textOf, warn } from "../../kit/attributes.js";
import { PhtElement } from "../../kit/element.js";
import { matStyles } from "../../kit/mat.styles.js";
import { msg, str } from "../../kit/msg.js";
import { styles } from "./anatomy-diagram.styles.js";
import { VIEWS, renderControls } from "./controls.js";
import { Drawing } from "./drawing.js";
import { listenToGestures } from "./gestures.js";
import { LabelColumns, inSight, renderLabels } from "./labels.js";
import { Movement } from "./movement.js";
import { renderList } from "./part-list.js";
import { followPointers } from "./pointing.js";
import { remembered } from "./remember.js";
import { anchorsOf, isPart, layerWith, partOf, shownItems, shownParts } from "./shown-parts.js";
import { Hip, pressureText, renderSitting } from "./sitting.js";
import { ZoomControl } from "./zoom-control.js";
import { html, nothing } from "lit";
// src/widgets/anatomy-diagram/anatomy-diagram.ts
var SIDES = ["right", "left"];
var LABELS = [
	"auto",
	"numbers",
	"hide"
];
/**
* The back of the hip and thigh, and the hip from the side: the hamstrings, the sit bone that they
* start from, and how sitting presses their tendon on it. A list of buttons names every part and
* tells what it is; the drawing, its labels and the list always show the same part.
*
* A page can point at a part from its own text, by a link to the diagram's `id`:
* `<a href="#diagram" data-pht-part="sit-bone">`.
*
* @summary Shows the hamstrings, the sit bone, and why sitting and bending hurt.
* @slot drawing - Replaces the drawing, its labels and its zoom by a picture of your own.
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
* @csspart zoom - The buttons that enlarge the drawing and move it.
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
		this.about = {
			title: title.text,
			lead: lead.text,
			sources: [...sources, credit],
			review
		};
		this.#drawing = new Drawing();
		this.#lens = new Drawing();
		this.#zoom = new ZoomControl(() => this.requestUpdate());
		this.#hip = new Hip(() => this.requestUpdate());
		this.#movement = new Movement(() => this.requestUpdate());
		this.#fromSide = remembered(lateralPlate);
		this.#closeUp = remembered((angle, layer) => {
			const plate = lensPlate(angle);
			return {
				plate,
				items: shownItems(plate, layer, true),
				window: plate.box
			};
		});
		this.#itemsOf = remembered(shownItems);
		this.#idsOf = remembered(shownParts);
		this.#resize = new ResizeObserver(([entry]) => {
			if (entry) this.#columns?.resize(entry.contentRect.width);
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
		this.#sayWhatIsInSight = () => {
			const ids = inSight(this.#layout);
			this.announce(() => {
				const names = ids.map((id) => parts[id].name.text());
				const list = new Intl.ListFormat(this.formatLocale).format(names);
				return list ? msg(str`In sight: ${list}`) : this.#description;
			});
		};
		this.#showNerve = (hasNerve) => {
			this.hasNerve = hasNerve;
			if (!hasNerve && this.#selected === "sciatic-nerve") this.chosen = null;
		};
		this.#sayPressure = () => {
			const { text } = pressureText(this.#hip.angle);
			this.announce(text);
		};
		this.#play = (move) => {
			this.announce(movements.moves[move].text.text);
			this.#movement.play(move);
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
			hasNerve: { state: true }
		};
	}
	#part;
	#layer;
	#view;
	#side;
	#labels;
	#drawing;
	#lens;
	#zoom;
	#hip;
	#movement;
	#fromSide;
	#closeUp;
	#itemsOf;
	#idsOf;
	#canvas;
	#columns;
	#stopPointers;
	#resize;
	connectedCallback() {
		super.connectedCallback();
		this.#stopPointers = followPointers(this, (part) => this.#pointTo(part));
	}
	disconnectedCallback() {
		super.disconnectedCallback();
		this.#stopPointers?.();
		this.#hip.stop();
		this.#movement.stop();
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
		if (changed.has("view") || changed.has("shownView")) this.#zoom.reset();
		this.#zoom.fit(this.#plate.box);
	}
	renderBody() {
		return html`<div class="diagram"><div class="look">${this.#renderControls()}<div class="stage mat" part="stage"><slot name="drawing"> ${this.#renderCanvas()} ${this.#renderBar()} </slot></div>${this.#isFromSide ? this.#renderSitting() : nothing}</div>${this.#renderList()}</div>${this.#movement.render(this.#heading, this.#play)}`;
	}
	updated() {
		const canvas = this.renderRoot.querySelector(".canvas");
		const isNew = canvas !== this.#canvas;
		if (canvas && isNew) this.#follow(canvas);
		this.#columns?.update(this.#layout);
		if (canvas && isNew) this.#columns?.resize(canvas.getBoundingClientRect().width);
	}
	/** A canvas is new at first, and when a language has come. */
	#follow(canvas) {
		const columns = new LabelColumns(canvas);
		this.#canvas = canvas;
		this.#columns = columns;
		this.#resize.disconnect();
		this.#resize.observe(canvas);
		listenToGestures(canvas, this.#zoom);
	}
	#renderControls() {
		return renderControls({
			view: this.#shownView,
			layer: this.#shownLayer,
			hasNerve: this.hasNerve,
			onView: (view) => {
				this.shownView = view;
			},
			onLayer: (layer) => {
				this.shownLayer = layer;
			},
			onNerve: this.#showNerve
		});
	}
	#renderCanvas() {
		return html`<div class="canvas ${this.#shownView} ${this.#side}-leg ${this.#zoom.scale > 1 ? "zoomed" : ""}" @click=${this.#press} @pointerover=${this.#hover} @pointerleave=${this.#leave}>${this.#drawing.render(this.#drawn)} ${this.#isFromSide ? this.#renderLens() : nothing} ${this.#labels === "hide" ? nothing : this.#renderLabels()}</div>`;
	}
	#renderLens() {
		return html`<div class="lens">${this.#lens.render({
			...this.#drawn,
			...this.#closeUp(this.#hip.angle, this.#shownLayer),
			text: msg("Drawing: the tendon on the sit bone, close up")
		})}</div>`;
	}
	#renderLabels() {
		return renderLabels({
			anchors: this.#layout.anchors,
			selected: this.#selected,
			pointedAt: this.pointedAt,
			locale: this.formatLocale
		});
	}
	#renderBar() {
		const [left, right] = this.#captions;
		return html`<div class="bar"><p class="small">${left}</p>${this.#zoom.render(this.#focus, this.#sayWhatIsInSight)}<p class="small">${right}</p></div>`;
	}
	#renderSitting() {
		return renderSitting({
			hip: this.#hip,
			locale: this.formatLocale,
			heading: this.#heading,
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
	get #drawn() {
		return {
			plate: this.#plate,
			items: this.#items,
			ids: this.#ids,
			isMirrored: this.#isMirrored,
			window: this.#zoom.window,
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
		return this.#isMirrored ? captions.reverse() : captions;
	}
	/** What the attribute names; `::part()` allows several names. */
	get #namedPart() {
		const part = this.selectedPart;
		const given = part === null ? null : textOf(part);
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
	get #plate() {
		return this.#isFromSide ? this.#fromSide(this.#hip.angle) : posteriorPlate();
	}
	get #items() {
		const hasNerve = this.hasNerve || this.#selected === "sciatic-nerve";
		return this.#itemsOf(this.#plate, this.#shownLayer, hasNerve);
	}
	/** The parts that can be chosen, in the order of the list. */
	get #ids() {
		return this.#idsOf(this.#items, this.#shownLayer, this.#isFromSide);
	}
	get #layout() {
		return {
			plate: this.#plate,
			anchors: anchorsOf(this.#plate, this.#ids),
			window: this.#zoom.window,
			isMirrored: this.#isMirrored,
			labels: this.#labels,
			locale: this.formatLocale
		};
	}
	/** What the zoom buttons enlarge: the chosen part. */
	get #focus() {
		const [left, , width] = this.#plate.box;
		const anchor = this.#plate.anchors.find(({ id }) => id === this.#selected);
		if (!anchor || !this.#ids.includes(anchor.id)) return void 0;
		return {
			x: this.#isMirrored ? 2 * left + width - anchor.x : anchor.x,
			y: anchor.y
		};
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
		this.shownLayer = layerWith(this.#plate, part, this.#shownLayer);
		this.#select(part, true);
		this.#sayPart(part);
	}
	#sayPart(part) {
		this.announce(() => {
			const { name, texts } = parts[part];
			return msg(str`${name.text()}: ${texts[0].text()}`);
		});
	}
	#sayWhatIsInSight;
	#showNerve;
	#sayPressure;
	#play;
	#heading;
};
export { AnatomyDiagram };

//# sourceMappingURL=anatomy-diagram.js.map