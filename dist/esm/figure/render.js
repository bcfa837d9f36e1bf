/*! pht-widgets 0.1.1 | MIT, content CC BY 4.0 | with Lit, BSD-3-Clause, Google LLC */
import { arrowOf } from "./draw/arrow.js";
import { box } from "./draw/layers.js";
import { sceneOf } from "./draw/scene.js";
import { stageOf } from "./draw/stage.js";
import { opacityOf, transformOf } from "./draw/transform.js";
import { exercises } from "./exercises/index.js";
import { motionOf } from "./motion.js";
import { nothing, svg } from "lit";
// src/figure/render.ts
/** The end pose with the start as a ghost and an arrow ('still'), or by itself ('thumbnail'). */
function renderStill(name, options) {
	const exercise = exercises[name];
	const motion = motionOf(exercise);
	const { under, body, over } = sceneOf(exercise);
	const end = motion.at(1);
	const isStill = options.kind === "still";
	return frame(stageOf(exercise, motion), options.side, [
		renderItems(under, end),
		isStill ? renderGhost(body, motion.at(0), end) : nothing,
		renderItems([...body, ...over], end),
		isStill ? arrowOf(exercise, motion).map((layer) => renderLayer(layer)) : nothing
	]);
}
/** The start pose; a FigurePlayer moves it. */
var renderFigure = (name, options) => renderMoment(exercises[name], options);
/** From the start pose (0) to the end pose (1): also for the pose editor and filmstrips. */
function renderMoment(exercise, options, progress = 0) {
	const motion = motionOf(exercise);
	const { under, body, over } = sceneOf(exercise);
	return frame(stageOf(exercise, motion), options.side, [renderItems([
		...under,
		...body,
		...over
	], motion.at(progress))]);
}
function frame(stage, side, content) {
	const [x, y, width, height] = stage;
	const isMirrored = side === "left";
	const viewBox = [
		isMirrored ? -x - width : x,
		y,
		width,
		height
	].map(Math.round).join(" ");
	return svg`<svg class="figure" viewBox=${viewBox} aria-hidden="true"><g transform=${isMirrored ? "scale(-1 1)" : nothing}>${renderLayer(["floor", box(x + 4, -9, width - 8, 20, 6)])} ${content}</g></svg>`;
}
var renderItems = (items, moment) => items.map(({ place, layers }) => svg`<g class="fig-item" transform=${transformOf(place(moment))}>${layers.map((layer) => renderLayer(layer, moment.effort))}</g>`);
var renderLayer = ([role, path], effort = 1) => svg`<path class="fig-${role}" d=${path} opacity=${role === "glow" ? opacityOf(effort) : nothing}></path>`;
var INNER = /shade|glow|muscle|tendon|fiber|sit-bone|ear|wall|metal|iron/;
/** The outline of a pose: dotted lines round every part, then the parts over their inner half. */
function renderGhost(body, start, end) {
	const parts = body.flatMap(({ place, layers }) => {
		if (!movesFar(place(start), place(end))) return [];
		const outer = layers.filter(([role]) => !INNER.test(role));
		return outer.length ? [{
			place: transformOf(place(start)),
			outer
		}] : [];
	});
	return ["ghost-line", "ghost"].map((role) => svg`<g class="fig-${role}">${parts.map(({ place, outer }) => svg`<g transform=${place}>${outer.map(renderOutline)}</g>`)}</g>`);
}
var renderOutline = ([role, path]) => svg`<path class=${role === "bun" ? "fig-bun" : nothing} d=${path}></path>`;
/** Else the ghost is hidden by the body, but for a fringe. */
var movesFar = (from, to) => Math.hypot(from.x - to.x, from.y - to.y) + Math.abs((from.turn ?? 0) - (to.turn ?? 0)) > 4;
export { renderFigure, renderMoment, renderStill };

//# sourceMappingURL=render.js.map