/*! pht-widgets 0.1.1 | MIT, content CC BY 4.0 | with Lit, BSD-3-Clause, Google LLC */
import { JOINT, MARK } from "./body/measures.js";
// src/figure/skeleton.ts
var sides = ["Near", "Far"];
/** Joints whose angles make a pose; those of the trunk have the same value on both sides. */
var joints = [
	"hip",
	"knee",
	"ankle",
	"spine",
	"neck",
	"shoulder",
	"elbow",
	"wrist",
	"armOut"
];
var RADIAN = Math.PI / 180;
var cosine = (degrees) => Math.cos(degrees * RADIAN);
var sine = (degrees) => Math.sin(degrees * RADIAN);
var degrees = (radians) => radians / RADIAN;
/** From a point in a segment's frame to a point of the picture. */
function pointOn({ x, y, turn, length }, [px, py]) {
	const along = py * length;
	return [x + px * cosine(turn) - along * sine(turn), y + px * sine(turn) + along * cosine(turn)];
}
function segmentAfter(parent, joint, turn, length = 1) {
	const [x, y] = pointOn(parent, joint);
	return {
		x,
		y,
		turn,
		length
	};
}
/** Forward kinematics of the side view, from the pelvis outwards. */
function sideSkeleton(pose, pelvis) {
	const [spine] = pose.spine;
	const [bend] = pose.neck;
	const upright = pelvis.turn + spine;
	const abdomen = segmentAfter(pelvis, JOINT.abdomen, pelvis.turn + spine / 2);
	const ribs = segmentAfter(abdomen, JOINT.ribs, upright);
	const neck = segmentAfter(ribs, JOINT.neck, upright + bend / 2);
	const skeleton = {
		pelvis,
		abdomen,
		ribs,
		neck,
		head: segmentAfter(neck, JOINT.head, upright + bend)
	};
	sides.forEach((side, index) => {
		const angle = (joint) => pose[joint][index] ?? 0;
		addLeg(skeleton, side, angle);
		addArm(skeleton, side, angle);
	});
	return skeleton;
}
function addLeg(skeleton, side, angle) {
	const thigh = segmentAfter(skeleton.pelvis, [0, 0], skeleton.pelvis.turn - angle("hip"));
	const shank = segmentAfter(thigh, JOINT.shank, thigh.turn + angle("knee"));
	const foot = segmentAfter(shank, JOINT.foot, shank.turn - angle("ankle"));
	skeleton[`thigh${side}`] = thigh;
	skeleton[`shank${side}`] = shank;
	skeleton[`foot${side}`] = foot;
	skeleton[`toes${side}`] = segmentAfter(foot, JOINT.toes, foot.turn);
}
function addArm(skeleton, side, angle) {
	const { ribs } = skeleton;
	const rise = Math.max(0, angle("shoulder") - 60) / 120;
	const [shoulderX, shoulderY] = JOINT.shoulder;
	const length = cosine(angle("armOut"));
	const upperArm = segmentAfter(ribs, [shoulderX + rise, shoulderY - 3 * rise], ribs.turn - angle("shoulder"), length);
	const forearm = segmentAfter(upperArm, JOINT.forearm, upperArm.turn - angle("elbow"), length);
	const turn = forearm.turn - angle("wrist");
	skeleton[`upperArm${side}`] = upperArm;
	skeleton[`forearm${side}`] = forearm;
	skeleton[`hand${side}`] = segmentAfter(forearm, JOINT.hand, turn, length);
}
/** The segment a landmark is on, its place there, and the radius of its pad. */
function placeOf(landmark) {
	const side = landmark.endsWith("Far") ? "Far" : "Near";
	const [part, x, y, pad = 0] = MARK[landmark.replace("Far", "")];
	return [
		[
			"pelvis",
			"ribs",
			"head"
		].includes(part) ? part : part + side,
		[x, y],
		pad
	];
}
/** A landmark in the picture; of a pad, the lowest point. */
function markOn(skeleton, landmark) {
	const [segment, place, pad] = placeOf(landmark);
	const [x, y] = pointOn(skeleton[segment], place);
	return [x, y + pad];
}
export { cosine, degrees, joints, markOn, placeOf, pointOn, segmentAfter, sideSkeleton, sides, sine };

//# sourceMappingURL=skeleton.js.map