/*! pht-widgets 0.1.1 | MIT, content CC BY 4.0 | with Lit, BSD-3-Clause, Google LLC */
import { disc, shape } from "../geometry/curve.js";
import { strokes } from "../geometry/strokes.js";
import { context, layers, mark, structure } from "../plate.js";
import { pelvis } from "./pelvis.js";
import { PULLEY, pressureAt, ropeAt, turned } from "./rope.js";
import { body, femur, gluteus, skin } from "./thigh.js";
// src/anatomy/lateral/lateral.ts
var MUSCLES = ["muscles"];
var TENDON = "-3 -7.5 8.4, 4 -1 9.2, 11 3.6 8.4, 19 5.4 6.6, 27 5.4 5.6, 35 5.2 5.6, 43 5.2 5.6, 51 5.3 5.6, 60 5.6 5.8, 74 5.6 7, 92 3.5 8, 112 0 8, 132 -3.5 7.5, 156 -6.5 7";
var BICEPS = "36 4.5 4.5, 48 5.5 7, 60 6 12, 74 6 20, 92 7 28, 116 9 34, 146 12 36, 180 14 34, 220 14 30, 270 11 22, 320 8 13, 380 6 8, 430 5 5";
var SEMITENDINOSUS = "42 4.8 3, 60 7 4, 85 9.5 5, 115 13.5 6, 145 18 8, 180 20 8, 220 19 8, 270 15 6, 320 10 4, 380 6 4, 430 5 4";
var hamstrings = (rope) => [
	structure("semitendinosus", MUSCLES, rope.band(SEMITENDINOSUS), ["muscle-light", "edge"], mark("fibre", rope.fibres("70 -6.5 150 -14; 100 -9.5 190 -17; 130 -12 230 -16; 160 -14 270 -13"))),
	structure("biceps-femoris-long", MUSCLES, rope.band(BICEPS), ["muscle", "edge"], mark("fibre", rope.fibres("80 3 150 16; 86 12 150 24; 92 20 156 30; 110 4 190 20; 116 14 200 27; 130 -2 225 16; 140 24 220 29; 160 0 262 14; 172 12 262 22; 190 -8 290 8", 1.2)), mark("fibre-lit", rope.fibres("96 8 160 22; 136 6 214 22; 150 -6 240 6; 180 16 250 24"))),
	structure("conjoint-tendon", MUSCLES, rope.band(TENDON, 1.2, 64), ["tendon", "edge"], mark("strand", rope.strands("5 2.5 76 -2.5; 4 5 92 .8; 6 7 104 3.6")), mark("tendon", rope.fibres("76 5 140 12; 92 6 166 15; 108 5 186 9; 116 1 196 0; 60 6 112 14", 1.7)))
];
/** Rings that grow with the pressure. */
var soreSpot = (angle, radii) => context(["muscles", "skin"], ...radii.map((radius) => mark("sore", disc(PULLEY.x, PULLEY.y + 5, radius * Math.sqrt(pressureAt(angle))))));
var pressed = (rope, angle) => pressureAt(angle) > 0 ? [context(MUSCLES, mark("press", rope.contact()))] : [];
/** What one sits on, once one sits. */
var seat = (angle) => angle > 85 ? [context(layers, mark("seat", shape("-99,43! 400,43! 400,51! -99,51!")))] : [];
var anchorsOf = (rope, angle) => {
	const anchor = (id, side, { x, y }) => ({
		id,
		side,
		x,
		y
	});
	return [
		anchor("gluteus-maximus", "left", {
			x: -48,
			y: -44
		}),
		anchor("conjoint-tendon", "left", rope.place(18, -1)),
		anchor("sit-bone", "left", {
			x: 6,
			y: -1
		}),
		anchor("semitendinosus", "left", rope.place(rope.slide(112), -11)),
		anchor("hip-bone", "left", {
			x: 18,
			y: -150
		}),
		anchor("femur", "right", turned({
			x: 36,
			y: 20
		}, angle)),
		anchor("biceps-femoris-long", "right", rope.place(rope.slide(140), 20))
	];
};
/** The hip from the right side; 0° is standing, 90° is sitting. */
function lateralPlate(angle) {
	const rope = ropeAt(angle);
	const buttock = gluteus(angle);
	return {
		box: [
			-230,
			-225,
			560,
			430
		],
		body: body(angle),
		columns: [.22, .68],
		columnEnds: [1, .6 - angle / 240],
		items: [
			...skin(angle),
			...seat(angle),
			...pelvis(),
			femur(angle),
			buttock,
			context(MUSCLES, mark("gluteus-edge", buttock.outline)),
			soreSpot(angle, [
				32,
				24,
				16
			]),
			...hamstrings(rope),
			...pressed(rope, angle)
		],
		anchors: anchorsOf(rope, angle)
	};
}
/** The sit bone and the tendon on it, close up. */
function lensPlate(angle) {
	const rope = ropeAt(angle);
	const bone = shape("-7,-50! -9,-36 -10.8,-22 -9,-9 -3.5,3.8 9,9 20,8 32,4.8 48,0! 48,-50!");
	return {
		box: [
			-21,
			-26.5,
			50,
			50
		],
		body: [],
		columns: [0, 1],
		columnEnds: [1, 1],
		items: [
			context(layers, mark("skin", "M-60-60H60V60H-60z")),
			context(layers, mark("bone", bone), mark("sit-bone", shape("-10.8,-24 -9,-9 -3.5,3.8 9,9 20,8 32,4.8 36,-1 22,-1 11,-4.5 4,-13 1,-24 -3,-34")), mark("bone-line", strokes("-6.5,-32 -7,-16 -4,-5; -4,-5 2,4.5 14,5", .6)), mark("bone-edge", bone)),
			soreSpot(angle, [
				22,
				16,
				10
			]),
			...lensHamstrings(rope),
			...pressed(rope, angle),
			...pressureAt(angle) > 0 ? [context(MUSCLES, mark("arrow", rope.arrows()))] : []
		],
		anchors: []
	};
}
var lensHamstrings = (rope) => {
	const [semitendinosus, biceps, tendon] = [
		rope.band(firstRows(SEMITENDINOSUS, 5)),
		rope.band(firstRows(BICEPS, 6)),
		rope.band(TENDON, 1.2, 64)
	];
	return [
		context(MUSCLES, mark("muscle-light", semitendinosus), mark("edge", semitendinosus)),
		context(MUSCLES, mark("muscle", biceps), mark("edge", biceps)),
		context(MUSCLES, mark("tendon", tendon), mark("strand", rope.strands("-2 3.5 66 -2.4; -2 5 66 -.8; -2 6.5 66 .9; 2 8 66 2.6; 14 6.8 66 4.2")), mark("edge", tendon))
	];
};
var firstRows = (text, count) => text.split(", ").slice(0, count).join(", ");
export { lateralPlate, lensPlate };

//# sourceMappingURL=lateral.js.map