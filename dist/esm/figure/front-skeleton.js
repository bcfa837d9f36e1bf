/*! pht-widgets 0.1.1 | MIT, content CC BY 4.0 | with Lit, BSD-3-Clause, Google LLC */
import { LENGTH } from "./body/measures.js";
import { cosine, degrees, pointOn, segmentAfter, sides, sine } from "./skeleton.js";
var ABDOMEN = [0, -13.5];
var RIBS = [0, -11.5];
var NECK = [0, -27];
var HEAD = [0, -7];
var SHOULDER_HEIGHT = 25 - LENGTH.trunk;
/** One cm away from the viewer, seen from slightly above. */
var AWAY = [.34, -.34];
/** One cm toward the viewer and toward the head of somebody who lies on the side. */
var TOWARD = [-.62, .04];
/** Forward kinematics of the front view. */
function frontSkeleton(pose, pelvis) {
	const [spine] = pose.spine;
	const [bend] = pose.neck;
	const abdomen = segmentAfter(pelvis, ABDOMEN, pelvis.turn + spine / 2);
	const ribs = segmentAfter(abdomen, RIBS, pelvis.turn + spine);
	const neck = segmentAfter(ribs, NECK, ribs.turn + bend / 2);
	const skeleton = {
		pelvis,
		abdomen,
		ribs,
		neck,
		head: segmentAfter(neck, HEAD, ribs.turn + bend)
	};
	sides.forEach((side, index) => {
		const angle = (joint) => pose[joint][index] ?? 0;
		addLimbs(skeleton, side, angle);
	});
	return skeleton;
}
function addLimbs(skeleton, side, angle) {
	const { pelvis, ribs } = skeleton;
	const outwards = side === "Near" ? 1 : -1;
	const thigh = segmentAfter(pelvis, [-outwards * 9, 0], pelvis.turn + outwards * angle("hip"));
	const shank = bent(thigh, LENGTH.thigh, LENGTH.shank, angle("knee"), AWAY);
	const foot = segmentAfter(shank, [0, LENGTH.shank], shank.turn);
	const upperArm = segmentAfter(ribs, [-outwards * 17, SHOULDER_HEIGHT], ribs.turn + outwards * angle("shoulder"), cosine(angle("armOut")));
	const forearm = bent(upperArm, LENGTH.upperArm, LENGTH.forearm, angle("elbow"), TOWARD);
	const hand = segmentAfter(forearm, [0, LENGTH.forearm], forearm.turn, forearm.length);
	skeleton[`thigh${side}`] = thigh;
	skeleton[`shank${side}`] = shank;
	skeleton[`foot${side}`] = foot;
	skeleton[`toes${side}`] = foot;
	skeleton[`upperArm${side}`] = upperArm;
	skeleton[`forearm${side}`] = forearm;
	skeleton[`hand${side}`] = hand;
}
/** The next segment of a limb that bends out of the picture's plane, in that direction. */
function bent(parent, parentLength, length, angle, [depthX, depthY]) {
	const [x, y] = pointOn(parent, [0, parentLength]);
	const [along, depth] = [length * cosine(angle), length * sine(angle)];
	const dx = -sine(parent.turn) * along + depthX * depth;
	const dy = cosine(parent.turn) * along + depthY * depth;
	return {
		x,
		y,
		turn: degrees(Math.atan2(-dx, dy)),
		length: Math.hypot(dx, dy) / length
	};
}
export { AWAY, TOWARD, frontSkeleton };

//# sourceMappingURL=front-skeleton.js.map