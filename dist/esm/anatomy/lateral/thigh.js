/*! pht-widgets 0.1.1 | MIT, content CC BY 4.0 | with Lit, BSD-3-Clause, Google LLC */
import { curve, shape } from "../geometry/curve.js";
import { numbersOf, pointsOf } from "../geometry/points.js";
import { strokes } from "../geometry/strokes.js";
import { context, layers, mark, structure } from "../plate.js";
import { HIP, turned } from "./rope.js";
// src/anatomy/lateral/thigh.ts
var TORSO = "-50,-250! -48,-216 -53,-190 -65,-162 -78,-131 -87,-97 -91.5,-62 -89.5,-28 -82,4 -69,27 -52,38.5 -24,42 14,39 50,22 84,-8 105,-36 112,-68 118,-102 123,-140 124,-182 120,-250!";
var THIGH = "-22,-60 0,-100 40,-113 80,-102 101,-70 105.5,-34 110,20 115.5,80 118,150 116,220 108,300 104,420! -30,420! -36,300 -40,230 -44,170 -47.5,115 -46,70 -43,30 -36,-16";
var FEMUR = "7,-18 8,-34 12,-46 20,-53 29,-51 37,-43 44,-32 47.5,-17 47.5,6 49.5,32 53,64 56,100 57,140 56,180 55,240 52,300 48,420! 14,420! 18,300 24,240 27,190 28.5,140 27,95 23.5,60 19,32 13.5,14 9,-2";
var FRONT_SHADE = "47.5,-17 47.5,6 49.5,32 53,64 56,100 57,140 56,180 55,240 52,300 44,300 47,220 48,140 44,80 39,30 38,0 40,-30";
var BACK_SHADE = "9,-2 13.5,14 19,32 23.5,60 27,95 28.5,140 27,190 24,240 18,300 26,300 33,220 35.5,140 33,90 28,50 20,20 16,0 12,-20 8,-20";
/** x and y standing, then sitting. */
var GLUTEUS = "-14 -167 -14 -167,-30 -151 -30 -151,-47 -124 -49 -122,-59 -96 -63 -93,-66 -62 -71 -58,-66 -32 -72 -24,-59 -8 -66 4,-46 12 -52 20,-27 34 -24 27,-2 60 22 22,18 80 110 0,29 95 180 -29,32 84 186 -40,28 60 150 -46,21 30 96 -44,13 6 62 -50,5 -22 34 -58,4 -50 16 -66,7 -75 8 -78,0 -96 0 -96,-11 -125 -11 -125,-14 -148 -14 -148";
var LIT_FROM_ABOVE = 45;
var turnedShape = (text, angle) => curve(turnedPoints(text, angle), true);
var turnedPoints = (text, angle) => pointsOf(text).map((point) => turned(point, angle));
var body = (angle) => [shape(TORSO), turnedShape(THIGH, angle)];
var skin = (angle) => {
	const outlines = body(angle);
	return [
		context(layers, ...outlines.map((outline) => mark("body-edge", outline))),
		context(layers, ...outlines.map((outline) => mark("skin", outline))),
		...angle < 15 ? [context(layers, mark("crease", strokes("-50,39 -30,47 -6,46", 1.6)))] : []
	];
};
var femur = (angle) => structure("femur", ["muscles", "bones"], turnedShape(FEMUR, angle), ["bone", "bone-edge"], mark("bone-shade", turnedShape(angle < LIT_FROM_ABOVE ? FRONT_SHADE : BACK_SHADE, angle)));
var gluteus = (angle) => structure("gluteus-maximus", ["muscles"], curve(numbersOf(GLUTEUS).map(([x0 = 0, y0 = 0, x1 = 0, y1 = 0]) => blended({
	x: x0,
	y: y0
}, {
	x: x1,
	y: y1
}, angle / 90)), true), ["muscle-thin", ""]);
/** On the way from one place to another around the hip. */
function blended(from, to, share) {
	const [start, end] = [polar(from), polar(to)];
	const full = 2 * Math.PI;
	const turn = end.angle - start.angle;
	const shortest = turn - full * Math.round(turn / full);
	const angle = start.angle + shortest * share;
	const radius = start.radius + (end.radius - start.radius) * share;
	return {
		x: HIP.x + radius * Math.cos(angle),
		y: HIP.y + radius * Math.sin(angle)
	};
}
var polar = ({ x, y }) => ({
	angle: Math.atan2(y - HIP.y, x - HIP.x),
	radius: Math.hypot(x - HIP.x, y - HIP.y)
});
export { body, femur, gluteus, skin };

//# sourceMappingURL=thigh.js.map