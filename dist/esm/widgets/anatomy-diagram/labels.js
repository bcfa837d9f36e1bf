/*! pht-widgets 0.1.1 | MIT, content CC BY 4.0 | with Lit, BSD-3-Clause, Google LLC */
import { parts } from "../../content/anatomy-diagram.js";
import { formatNumber } from "../../kit/format.js";
import { sum } from "../../kit/numbers.js";
import { placeLabels } from "./label-places.js";
import { real } from "../../kit/unclobbered.js";
import { html, svg } from "lit";
// src/widgets/anatomy-diagram/labels.ts
/** Names or numbers beside the drawing; `LabelColumns` gives them their places. */
var renderLabels = ({ anchors, selected, pointedAt, locale }) => {
	const look = (id) => `${id === selected ? "chosen" : ""} ${id === pointedAt ? "pointed" : ""}`;
	return html`<svg class="leaders" aria-hidden="true">${anchors.map(({ id }) => svg`<g class="leader ${look(id)}"><line /><circle r="4.5" /></g>`)}</svg>${anchors.map(({ id }, index) => renderLabel(id, index, look(id), locale))}`;
};
var renderLabel = (id, index, look, locale) => html`<button class="tag ${look}" part="label" type="button" tabindex="-1" aria-hidden="true" data-part=${id}><span class="number" part="pin">${formatNumber(locale, index + 1)}</span><span class="name">${parts[id].name.text()}</span></button>`;
/** A finger's room for each label, in px. */
var TARGET = 44;
/** Between two names, in px. */
var GAP = 4;
/** From a dot to a label that begins beside it, and room that each label has, in shares. */
var [DOT, ROOM] = [.02, .14];
/**
* Gives labels and leader lines their places, in shares of the drawing, so that they stay where
* they are when it is printed. It measures only when something has changed that moves them.
*/
var LabelColumns = class {
	#canvas;
	#last = {};
	#wantsNumbers = false;
	#width = 0;
	#columns = [];
	constructor(canvas) {
		this.#canvas = canvas;
	}
	/** Before the page is laid out: what needs no measuring. */
	update(layout) {
		const { plate, anchors, labels, locale, window, isMirrored } = layout;
		const names = [
			labels,
			locale,
			window.join() === plate.box.join(),
			...anchors.map(({ id }) => id)
		].join();
		const places = [isMirrored, ...window].join();
		const last = this.#last;
		if (last.names === names && last.places === places && last.plate === plate) return;
		this.#last = {
			names,
			places,
			plate
		};
		this.#wantsNumbers = labels === "numbers";
		this.#columns = columnsOf(this.#canvas, layout);
		this.#columns.forEach(setApart);
		if (this.#width) this.#place(last.names !== names);
	}
	/** After the page is laid out: the drawing has its width. */
	resize(width) {
		if (width === this.#width) return;
		if (!this.#width) real(document).fonts.ready.then(() => this.remeasure());
		this.#width = width;
		this.remeasure();
	}
	/** A web font that comes late is wider or narrower. */
	remeasure() {
		if (this.#width) this.#place(true);
	}
	/** By names if they all fit, else by numbers; which of them stays until names are others. */
	#place(isUndecided) {
		const diagram = this.#canvas.closest(".diagram");
		if (isUndecided) diagram?.classList.toggle("numbered", this.#wantsNumbers);
		if (this.#columns.map((column) => place(this.#canvas, column)).every(Boolean) || diagram?.classList.contains("numbered")) return;
		diagram?.classList.add("numbered");
		this.#columns.forEach((column) => place(this.#canvas, column));
	}
};
function columnsOf(canvas, layout) {
	const tags = [...canvas.querySelectorAll(".tag")];
	const leaders = [...canvas.querySelectorAll(".leader")];
	const labels = layout.anchors.flatMap((anchor, index) => {
		const [tag, leader] = [tags[index], leaders[index]];
		return tag && leader ? [{
			tag,
			leader,
			...placeOf(anchor, layout)
		}] : [];
	});
	const { columns, columnEnds } = layout.plate;
	return [0, 1].map((side) => {
		const drawn = layout.isMirrored ? 1 - side : side;
		const edge = columns[drawn] ?? 0;
		return {
			labels: labels.filter((label) => Number(label.isRight) === side).map((label) => besideIts(label, side, layout.isMirrored ? 1 - edge : edge)),
			end: columnEnds[drawn] ?? 1
		};
	});
}
/**
* Labels begin at the edge of their column, but for those whose dot would lie under them: they
* begin beside it. One that has no room left there is not shown.
*/
function besideIts(label, side, edge) {
	const { x, isInSight } = label;
	const start = side === 0 ? Math.min(edge, x - DOT) : Math.max(edge, x + DOT);
	const hasRoom = (side === 0 ? start : 1 - start) >= ROOM;
	return {
		...label,
		start,
		isInSight: isInSight && hasRoom
	};
}
function placeOf(anchor, { window: [left, top, wide, high], isMirrored, plate: { box } }) {
	const [x, y] = [((isMirrored ? 2 * box[0] + box[2] - anchor.x : anchor.x) - left) / wide, (anchor.y - top) / high];
	return {
		x,
		y,
		isRight: anchor.side === "right" !== isMirrored,
		isInSight: [x, y].every((share) => share > 0 && share < 1)
	};
}
/** The names of what can be seen in the window. */
var inSight = (layout) => layout.anchors.filter((anchor) => placeOf(anchor, layout).isInSight).map(({ id }) => id);
/** How wide a column's labels may be, and which of them show. */
function setApart({ labels }, index) {
	for (const { tag, leader, start, isInSight } of labels) {
		const room = percent(index === 0 ? start : 1 - start);
		tag.hidden = !isInSight;
		leader.toggleAttribute("hidden", !isInSight);
		tag.toggleAttribute("data-at-left", index === 0);
		tag.style.left = percent(start);
		tag.style.maxInlineSize = `calc(${room} - ${GAP}px)`;
	}
}
/** Answers whether the labels fit. */
function place(canvas, { labels, end }) {
	const { clientWidth: width, clientHeight } = canvas;
	const height = clientHeight * end;
	const shown = labels.filter(({ isInSight }) => isInSight);
	const slot = Math.min(TARGET, height / Math.max(1, shown.length));
	const sizes = shown.map(({ tag, start, x, y }) => ({
		startX: start * width,
		anchorX: x * width,
		anchorY: y * clientHeight,
		height: Math.max(slot, tag.offsetHeight + GAP)
	}));
	const isTall = sum(sizes.map((size) => size.height)) > height + 1;
	const isWide = shown.some(({ tag }) => tag.scrollWidth > tag.clientWidth + 1);
	placeLabels(sizes, height).forEach((middle, index) => {
		const label = shown[index];
		if (label) put(label, percent(middle / clientHeight));
	});
	return !isTall && !isWide;
}
function put({ tag, leader, start, x, y }, top) {
	tag.style.top = top;
	const [line, dot] = [leader.firstElementChild, leader.lastElementChild];
	const ends = {
		x1: percent(start),
		y1: top,
		x2: percent(x),
		y2: percent(y)
	};
	for (const [name, value] of Object.entries(ends)) line?.setAttribute(name, value);
	dot?.setAttribute("cx", ends.x2);
	dot?.setAttribute("cy", ends.y2);
}
var percent = (share) => `${100 * share}%`;
export { LabelColumns, inSight, renderLabels };

//# sourceMappingURL=labels.js.map