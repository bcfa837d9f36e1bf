/*! pht-widgets 0.1.1 | MIT, content CC BY 4.0 | with Lit, BSD-3-Clause, Google LLC */
import { JOINT, LENGTH, MARK } from "./body/measures.js";
import { degrees, markOn, placeOf, pointOn, segmentAfter, sides } from "./skeleton.js";
// src/figure/contacts.ts
/** Turns the body until the root's segment lies as it should, and moves its landmark home. */
function hang(build, { angles, root }) {
	const [landmark, x, y, rotation] = root;
	const pelvis = {
		x: 0,
		y: 0,
		turn: 0,
		length: 1
	};
	const [segment] = placeOf(landmark);
	const turn = rotation - build(angles, pelvis)[segment].turn;
	const [markX, markY] = markOn(build(angles, {
		...pelvis,
		turn
	}), landmark);
	return build(angles, {
		x: x - markX,
		y: -y - markY,
		turn,
		length: 1
	});
}
var LEG = {
	parts: [
		"thigh",
		"shank",
		"foot"
	],
	lengths: [LENGTH.thigh, LENGTH.shank],
	joints: [JOINT.shank, JOINT.foot],
	bend: 1
};
var ARM = {
	parts: [
		"upperArm",
		"forearm",
		"hand"
	],
	lengths: [LENGTH.upperArm, LENGTH.forearm],
	joints: [JOINT.forearm, JOINT.hand],
	bend: -1
};
/** The skeleton of a state; hands and feet that are pinned are where they are pinned. */
function solve(build, state) {
	const skeleton = hang(build, state);
	sides.forEach((side, index) => {
		const [leg, arm] = [state.legs[index], state.arms[index]];
		if (leg) {
			reach(skeleton, LEG, side, leg);
			const foot = skeleton[`foot${side}`];
			const turn = leg[0] === "ball" ? 0 : foot.turn;
			skeleton[`toes${side}`] = segmentAfter(foot, JOINT.toes, turn);
		}
		if (arm) reach(skeleton, ARM, side, arm);
	});
	return skeleton;
}
function reach(skeleton, chain, side, pin) {
	const [mark, x, y, turn] = pin;
	const [, markX, markY, pad = 0] = MARK[mark];
	const [upper, lower, end] = chain.parts;
	const { length } = skeleton[`${upper}${side}`];
	const [offsetX, offsetY] = pointOn({
		x: 0,
		y: 0,
		turn,
		length
	}, [markX, markY]);
	bendTo(skeleton, chain, side, [x - offsetX, -y - offsetY - pad]);
	const last = segmentAfter(skeleton[`${lower}${side}`], chain.joints[1], turn, length);
	skeleton[`${end}${side}`] = last;
}
/** Two-bone inverse kinematics: the end of the lower bone comes to the target. */
function bendTo(skeleton, chain, side, [x, y]) {
	const [upper, lower] = chain.parts;
	const start = skeleton[`${upper}${side}`];
	const [long, short] = chain.lengths.map((length) => length * start.length);
	const [dx, dy] = [x - start.x, y - start.y];
	const distance = Math.min(Math.max(Math.hypot(dx, dy), Math.abs(long - short) + .01), long + short - .01);
	const direction = Math.atan2(-dx, dy);
	const angle = (near, other) => chain.bend * Math.acos((near * near + distance * distance - other * other) / (2 * near * distance));
	const turn = degrees(direction - angle(long, short));
	const upperNow = {
		...start,
		turn
	};
	skeleton[`${upper}${side}`] = upperNow;
	skeleton[`${lower}${side}`] = segmentAfter(upperNow, chain.joints[0], degrees(direction + angle(short, long)), start.length);
}
export { hang, solve };

//# sourceMappingURL=contacts.js.map