import { JOINT, LENGTH, MARK, type Point } from './body/measures.js';
import {
  degrees,
  markOn,
  placeOf,
  pointOn,
  segmentAfter,
  sides,
  type Angles,
  type LimbPart,
  type Segment,
  type Skeleton,
} from './skeleton.js';
import type { Pin, Root, Side } from './types.js';

/** One instant of an exercise, before its limbs are put to their contacts. */
export interface State {
  readonly angles: Angles;
  readonly root: Root;
  readonly legs: readonly [near: Pin | 0, far: Pin | 0];
  readonly arms: readonly [near: Pin | 0, far: Pin | 0];
  readonly effort: number;
}

export type Build = (angles: Angles, pelvis: Segment) => Skeleton;

/** Turns the body until the root's segment lies as it should, and moves its landmark home. */
export function hang(build: Build, { angles, root }: State): Skeleton {
  const [landmark, x, y, rotation] = root;
  const pelvis = { x: 0, y: 0, turn: 0, length: 1 };
  const [segment] = placeOf(landmark);
  const turn = rotation - build(angles, pelvis)[segment].turn;
  const [markX, markY] = markOn(build(angles, { ...pelvis, turn }), landmark);
  return build(angles, { x: x - markX, y: -y - markY, turn, length: 1 });
}

interface Chain {
  readonly parts: readonly [LimbPart, LimbPart, LimbPart];
  readonly lengths: readonly [number, number];
  readonly joints: readonly [Point, Point];
  /** Knees bend one way, elbows the other. */
  readonly bend: 1 | -1;
}

const LEG: Chain = {
  parts: ['thigh', 'shank', 'foot'],
  lengths: [LENGTH.thigh, LENGTH.shank],
  joints: [JOINT.shank, JOINT.foot],
  bend: 1,
};
const ARM: Chain = {
  parts: ['upperArm', 'forearm', 'hand'],
  lengths: [LENGTH.upperArm, LENGTH.forearm],
  joints: [JOINT.forearm, JOINT.hand],
  bend: -1,
};

/** The skeleton of a state; hands and feet that are pinned are where they are pinned. */
export function solve(build: Build, state: State): Skeleton {
  const skeleton = hang(build, state);
  sides.forEach((side, index) => {
    const [leg, arm] = [state.legs[index], state.arms[index]];
    if (leg) {
      reach(skeleton, LEG, side, leg);
      const foot = skeleton[`foot${side}`];
      // With the weight on the ball of the foot the toes stay flat.
      const turn = leg[0] === 'ball' ? 0 : foot.turn;
      skeleton[`toes${side}`] = segmentAfter(foot, JOINT.toes, turn);
    }
    if (arm) reach(skeleton, ARM, side, arm);
  });
  return skeleton;
}

function reach(skeleton: Skeleton, chain: Chain, side: Side, pin: Pin): void {
  const [mark, x, y, turn] = pin;
  const [, markX, markY, pad = 0] = MARK[mark];
  const [upper, lower, end] = chain.parts;
  const { length } = skeleton[`${upper}${side}`];
  const [offsetX, offsetY] = pointOn({ x: 0, y: 0, turn, length }, [markX, markY]);
  bendTo(skeleton, chain, side, [x - offsetX, -y - offsetY - pad]);
  const last = segmentAfter(skeleton[`${lower}${side}`], chain.joints[1], turn, length);
  skeleton[`${end}${side}`] = last;
}

/** Two-bone inverse kinematics: the end of the lower bone comes to the target. */
function bendTo(skeleton: Skeleton, chain: Chain, side: Side, [x, y]: Point): void {
  const [upper, lower] = chain.parts;
  const start = skeleton[`${upper}${side}`];
  const [long, short] = chain.lengths.map((length) => length * start.length) as [number, number];
  const [dx, dy] = [x - start.x, y - start.y];
  const far = Math.hypot(dx, dy);
  const distance = Math.min(Math.max(far, Math.abs(long - short) + 0.01), long + short - 0.01);
  const direction = Math.atan2(-dx, dy);
  const angle = (near: number, other: number) =>
    chain.bend *
    Math.acos((near * near + distance * distance - other * other) / (2 * near * distance));
  const turn = degrees(direction - angle(long, short));
  const upperNow = { ...start, turn };
  skeleton[`${upper}${side}`] = upperNow;
  skeleton[`${lower}${side}`] = segmentAfter(
    upperNow,
    chain.joints[0],
    degrees(direction + angle(short, long)),
    start.length,
  );
}
