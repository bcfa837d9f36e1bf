/*! pht-widgets 0.1.1 | MIT, content CC BY 4.0 | with Lit, BSD-3-Clause, Google LLC */
import { curve } from "./geometry/curve.js";
import { between, distance, pointsOf, turnedAbout } from "./geometry/points.js";
import { taperedStroke } from "./geometry/strokes.js";
import { mark } from "./plate.js";
// src/anatomy/leg.ts
var LEG_BOX = [
	-60,
	-56,
	132,
	156
];
var HIP = {
	x: 0,
	y: 0
};
var THIGH_LENGTH = 44;
var SHANK_LENGTH = 42;
var TRUNK = "-8,-62! -9,-42 -18,-15 -17,1 -12,8 3,10 9,4 14,-18 13,-62!";
var THIGH = "-13,-9 -15,1 -13,22 -9,41 -8,47 0,53 8,46 9,40 13,16 13,2 0,-16";
var SHANK = "-6,-7 -9,2 -10,12 -5,31 -4,41 0,46 3,44 4,30 8,1 0,-9";
var FOOT = "-4,-4 -6,3 -5,8! 15,8! 17,6 15,3 7,0 4,-5";
var PELVIS = "-12,-33 -4,-39 5,-35 10,-25 7,-13 8,-3 -3,7 -8,11 -11,7 -6,-2 -7,-13";
var SIT_BONE = "-10,3 -6,2 -4,8 -8,11 -11,7";
var FEMUR = "-4,-4 0,-6 5,-2 4,26 7,41 4,47 -4,47 -6,41 -2,34 -1,8 -5,1";
var TIBIA = "-6,2 5,2 5,9 2,34 3,42 -2,42 -1,20";
/** Where the hamstrings start, on the sit bone. */
var ORIGIN = {
	x: -7.4,
	y: 7
};
/** What holds them behind the thigh bone, in the thigh. */
var BEHIND_KNEE = {
	x: -7,
	y: 40
};
/** Where they end, below the knee, in the shank. */
var INSERTION = {
	x: -4.6,
	y: 7
};
/** Tendon above and below the belly. */
var TENDONS = [4, 8];
/** Half as thick as it is when the leg is straight. */
var BELLY = {
	half: 4,
	length: 34
};
/** Where points of thigh, shank and foot are in a pose. */
function jointsOf({ hip, knee }) {
	const thigh = (point) => turnedAbout(point, hip, HIP);
	const kneeJoint = thigh({
		x: 0,
		y: THIGH_LENGTH
	});
	const shank = (point) => turnedAbout(point, hip - knee, HIP, kneeJoint);
	const ankle = shank({
		x: 0,
		y: SHANK_LENGTH
	});
	const foot = (point) => turnedAbout(point, hip - knee * 1.15, HIP, ankle);
	return {
		thigh,
		shank,
		foot
	};
}
var asCorner = (point) => ({
	...point,
	isCorner: true
});
var drawn = (text, place) => curve(pointsOf(text).map(place), true);
var inPlace = (point) => point;
/** A leg from the side, with its bones, and the hamstrings that move it, 0 to 1, how hard. */
function legMarks(pose, effort) {
	const { thigh, shank, foot } = jointsOf(pose);
	const skin = [
		drawn(FOOT, foot),
		drawn(SHANK, shank),
		drawn(TRUNK, inPlace),
		drawn(THIGH, thigh)
	];
	const bones = [
		drawn(TIBIA, shank),
		drawn(FEMUR, thigh),
		drawn(PELVIS, inPlace)
	];
	return [
		...standingLeg(),
		mark("body-edge", ...skin),
		...skin.map((outline) => mark("skin", outline)),
		...bones.flatMap((outline) => [mark("bone", outline), mark("bone-edge", outline)]),
		mark("sit-bone", drawn(SIT_BONE, inPlace)),
		...hamstring(pose, effort)
	];
}
/** The other leg carries the body, and shows from where this one moves. */
var standingLeg = () => {
	const { thigh, shank, foot } = jointsOf({
		hip: 0,
		knee: 0
	});
	const skin = [
		drawn(FOOT, foot),
		drawn(SHANK, shank),
		drawn(THIGH, thigh)
	];
	return [
		mark("ground", "M-50 94H66"),
		mark("body-edge", ...skin),
		mark("far", ...skin)
	];
};
/** How long the hamstrings are. */
var hamstringLength = (pose) => {
	const { thigh, shank } = jointsOf(pose);
	const [behind, end] = [thigh(BEHIND_KNEE), shank(INSERTION)];
	return distance(ORIGIN, behind) + distance(behind, end);
};
/** The belly keeps its volume: it is thick when it is short. */
function hamstring(pose, effort) {
	const { thigh, shank } = jointsOf(pose);
	const [behind, end] = [thigh(BEHIND_KNEE), shank(INSERTION)];
	const length = hamstringLength(pose);
	const [top, bottom] = [TENDONS[0] / length, 1 - TENDONS[1] / length];
	const half = BELLY.half * Math.sqrt(BELLY.length / (length * (bottom - top)));
	/** A place along the hamstring, and away from its middle. */
	const place = (share, across = 0) => {
		const [before, after] = [between(ORIGIN, behind, share), between(behind, end, share)];
		const aside = across / distance(before, after);
		const { x, y } = between(before, after, share);
		return {
			x: x - (after.y - before.y) * aside,
			y: y + (after.x - before.x) * aside
		};
	};
	const inBelly = (share, across = 0) => place(top + (bottom - top) * share, across);
	const belly = (grown = 0) => {
		const side = (sign) => [
			.15,
			.4,
			.6,
			.85
		].map((share) => inBelly(share, sign * (half * Math.sqrt(Math.sin(Math.PI * share)) + grown)));
		return curve([
			asCorner(inBelly(0)),
			...side(1),
			asCorner(inBelly(1)),
			...side(-1).reverse()
		], true);
	};
	const cord = curve([
		place(0, 1),
		place(.5, 1),
		place(1, 1),
		place(1, -1),
		place(.5, -1),
		place(0, -1)
	].map(asCorner), true);
	const fibre = (across) => taperedStroke((share) => inBelly(.1 + share * .8, across * half * (1 - Math.abs(share - .5))), .5);
	return [
		mark("glow", belly(2.4 * effort)),
		mark("tendon", cord),
		mark("strand", cord),
		mark("muscle", belly()),
		mark("fibre", ...[
			-.55,
			-.2,
			.15,
			.5
		].map(fibre)),
		mark("edge", belly())
	];
}
export { LEG_BOX, hamstringLength, legMarks };

//# sourceMappingURL=leg.js.map