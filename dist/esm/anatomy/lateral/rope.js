/*! pht-widgets 0.1.1 | MIT, content CC BY 4.0 | with Lit, BSD-3-Clause, Google LLC */
import { curve } from "../geometry/curve.js";
import { numbersOf, turnedAbout } from "../geometry/points.js";
import { taperedStroke } from "../geometry/strokes.js";
import { numbersUpTo } from "../../kit/numbers.js";
// src/anatomy/lateral/rope.ts
/** The centre of the hip joint. */
var HIP = {
	x: 40,
	y: -52
};
/** The lower end of the sit bone, as a pulley. */
var PULLEY = {
	x: 9,
	y: -9,
	radius: 18
};
/** Half the thickness of the tendon. */
var HALF = 5.6;
/** How far the tendon is grown to the back of the bone before it can lift off. */
var FOOTPRINT = 20;
/** Where the muscles are heading, while standing. */
var KNEE = {
	x: -6,
	y: 300
};
/** How far the bellies are pulled away from the bone at 90°. */
var PULL = 30;
/** The first part of the tendon does not move with the belly. */
var TENDON_END = 34;
/** Turns a point of the thigh about the hip, in degrees of bending. */
var turned = (point, angle) => turnedAbout(point, angle, HIP);
/** How hard the tendon is pressed on the bone, 0 to 1. */
var pressureAt = (angle) => Math.max(0, Math.min(1, (angle - 10) / 80));
/**
* The hamstrings as a rope over a pulley: grown to the back of the sit bone, wrapped around its
* end as far as the hip is bent, and straight from there to the knee.
*/
function ropeAt(angle) {
	const pull = pressureAt(angle);
	const wrap = wrapAt(angle);
	/** `way` along the rope from its upper end; `depth` from its middle towards the bone. */
	const place = (way, depth = 0) => {
		const radius = PULLEY.radius + HALF - depth;
		if (way < FOOTPRINT) return {
			x: PULLEY.x - radius,
			y: PULLEY.y - FOOTPRINT + way
		};
		const around = Math.min(wrap, (way - FOOTPRINT) / (PULLEY.radius + HALF));
		const on = Math.max(0, way - FOOTPRINT - (PULLEY.radius + HALF) * wrap);
		return {
			x: PULLEY.x - radius * Math.cos(around) + on * Math.sin(around),
			y: PULLEY.y + radius * Math.sin(around) + on * Math.cos(around)
		};
	};
	const slide = (way, from = TENDON_END) => way < from ? way : way + PULL * pull;
	/** A closed band, `"way surface depth, …"`; a squeeze thins it where it is pressed. */
	const band = (text, squeeze = 0, slidesFrom = TENDON_END) => {
		const rows = numbersOf(text).map(([way = 0, surface = 0, depth = 0]) => ({
			way: slide(way, slidesFrom),
			surface: surface - (way > 18 && way < 54 ? squeeze * pull : 0),
			depth
		}));
		const isCorner = (index) => index === 0 || index === rows.length - 1;
		const surface = rows.map((row, index) => ({
			...place(row.way, -row.surface),
			isCorner: isCorner(index)
		}));
		const depth = rows.map((row, index) => ({
			...place(row.way, row.depth),
			isCorner: isCorner(index)
		}));
		return curve([...surface, ...depth.toReversed()], true);
	};
	/** Fibres from place to place, `"way depth way depth, …"`. */
	const fibres = (text, width = 1) => numbersOf(text).map(([way0 = 0, depth0 = 0, way1 = 0, depth1 = 0]) => taperedStroke((share) => place(slide(way0) + (slide(way1) - slide(way0)) * share, depth0 + (depth1 - depth0) * share), width)).join("");
	/** Strands that follow the tendon around the bone. */
	const strands = (text) => numbersOf(text).map(([way0 = 0, depth0 = 0, way1 = 0, depth1 = 0]) => curve(steps(9).map((share) => place(slide(way0) + (slide(way1) - slide(way0)) * share, depth0 + (depth1 - depth0) * Math.min(1, share * 3))))).join("");
	/** Where the tendon is pressed on the bone. */
	const contact = () => curve(steps(4).map((share) => onPulley(PULLEY.radius + .4, .1 + Math.max(.02, wrap - .14) * share)));
	/** Arrows that press, longer with the pressure. */
	const arrows = () => [
		.28,
		.54,
		.8
	].map((share) => arrow(Math.max(.25, wrap) * share, pull)).join("");
	return {
		place,
		slide,
		band,
		fibres,
		strands,
		contact,
		arrows
	};
}
/** How far around the pulley the rope lies, in radians. */
function wrapAt(angle) {
	const knee = turned(KNEE, angle);
	const [right, down] = [knee.x - PULLEY.x, knee.y - PULLEY.y];
	const open = Math.acos((PULLEY.radius + HALF) / Math.hypot(right, down));
	return Math.max(0, Math.atan2(down, -right) - open);
}
var onPulley = (radius, around) => ({
	x: PULLEY.x - radius * Math.cos(around),
	y: PULLEY.y + radius * Math.sin(around)
});
function arrow(around, length) {
	const at = (radius, aside) => ({
		...onPulley(radius, around + aside),
		isCorner: true
	});
	const [tip, neck, end] = [
		23.5,
		23.5 + 4.5 * length,
		23.5 + 11.5 * length
	];
	const half = .062 * length;
	const shaft = .014 * length;
	return curve([
		at(end, -shaft),
		at(neck, -shaft),
		at(neck, -half),
		at(tip, 0),
		at(neck, half),
		at(neck, shaft),
		at(end, shaft)
	], true);
}
var steps = (count) => numbersUpTo(count + 1).map((index) => index / count);
export { HIP, PULLEY, pressureAt, ropeAt, turned };

//# sourceMappingURL=rope.js.map