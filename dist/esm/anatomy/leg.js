/*! pht-widgets 0.1.0 | MIT, content CC BY 4.0 | with Lit, BSD-3-Clause, Google LLC */
import { curve } from "./geometry/curve.js";
import { between, distance } from "./geometry/points.js";
import { mark } from "./plate.js";
// src/anatomy/leg.ts
var LEG_BOX = [
	-62,
	-58,
	124,
	160
];
var THIGH = 44;
var SHANK = 42;
var HIP = {
	x: 0,
	y: 0
};
var SIT_BONE = {
	x: -7,
	y: 4
};
/** The muscle keeps its bulk: it is thick when it is short. */
var BULK = 640;
/** A point at a length from another, straight down at 0°, forwards above that. */
var along = ({ x, y }, length, angle) => ({
	x: x + length * Math.sin(angle * Math.PI / 180),
	y: y + length * Math.cos(angle * Math.PI / 180)
});
/** A simple leg from the side, and the hamstrings from the sit bone to below the knee. */
function legMarks({ hip, knee }) {
	const [trunk, thigh, shank, foot] = limbs({
		hip,
		knee
	});
	const { muscle, tendon } = hamstring({
		hip,
		knee
	});
	return [
		...[
			foot,
			shank,
			trunk,
			thigh
		].flatMap((limb) => [mark("body-edge", limb), mark("skin", limb)]),
		mark("muscle", muscle),
		mark("edge", muscle),
		mark("leg-tendon", tendon),
		mark("sit-bone", circle(SIT_BONE, 3.4)),
		mark("bone-edge", circle(SIT_BONE, 3.4))
	];
}
/** Where the leg was: only its outline. */
var legGhost = (pose) => mark("leg-ghost", ...limbs(pose).slice(1));
function limbs({ hip, knee }) {
	const kneeJoint = along(HIP, THIGH, hip);
	const ankle = along(kneeJoint, SHANK, hip - knee);
	const toes = along(ankle, 15, hip - knee + 80);
	return [
		capsule({
			x: 3,
			y: -52
		}, {
			x: 0,
			y: -2
		}, 11, 14),
		capsule(HIP, kneeJoint, 12.5, 8),
		capsule(kneeJoint, ankle, 8, 4.6),
		capsule(ankle, toes, 4.6, 3)
	];
}
var insertionOf = ({ hip, knee }) => {
	return along(along(along(HIP, THIGH, hip), 7, hip - knee), 5, hip - knee - 90);
};
function hamstring(pose) {
	const end = insertionOf(pose);
	const half = BULK / distance(SIT_BONE, end) / 2;
	const behindKnee = along(along(HIP, 36, pose.hip), 7, pose.hip - 90);
	const outline = (sign) => BELLY.map(([share, width]) => along(between(SIT_BONE, behindKnee, share), half * width, pose.hip - 90 * sign));
	return {
		muscle: curve([
			{
				...between(SIT_BONE, behindKnee, .08),
				isCorner: true
			},
			...outline(1),
			{
				...behindKnee,
				isCorner: true
			},
			...outline(-1).reverse()
		], true),
		tendon: [curve([SIT_BONE, between(SIT_BONE, behindKnee, .3)]), curve([
			between(SIT_BONE, behindKnee, .85),
			behindKnee,
			end
		])].join("")
	};
}
/** How wide the muscle is along its way. */
var BELLY = [
	[.25, .75],
	[.5, 1],
	[.78, .7]
];
var circle = ({ x, y }, radius) => capsule({
	x,
	y: y - .01
}, {
	x,
	y
}, radius, radius);
/** Two rounded ends and what is between them. */
function capsule(from, to, fromRadius, toRadius) {
	const angle = Math.atan2(to.x - from.x, to.y - from.y) * 180 / Math.PI;
	const [a, b] = [along(from, fromRadius, angle + 90), along(to, toRadius, angle + 90)];
	const [c, d] = [along(to, toRadius, angle - 90), along(from, fromRadius, angle - 90)];
	const at = ({ x, y }) => `${x.toFixed(1)} ${y.toFixed(1)}`;
	const arc = (radius, end) => `A${radius} ${radius} 0 0 1 ${at(end)}`;
	return `M${at(a)}L${at(b)}${arc(toRadius, c)}L${at(d)}${arc(fromRadius, a)}z`;
}
export { LEG_BOX, legGhost, legMarks };

//# sourceMappingURL=leg.js.map