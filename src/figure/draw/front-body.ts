import { smoothRing } from '../body/curves.js';
import { frontHalves, pointsOf, type FrontHalf } from '../body/outlines.js';
import type { Point } from '../body/measures.js';
import type { LimbPart } from '../skeleton.js';
import type { Side } from '../types.js';
import { onSegment, outline, oval, type Item, type Layer } from './layers.js';

/** The body from the front, back to front. What bends away from the viewer is behind. */
export const frontBody = (): Item[] => [
  ...leg('Far'),
  ...leg('Near'),
  onSegment('neck', 'middle', ['skin-far', mirrored('neck')]),
  onSegment('pelvis', 'middle', ['shorts', mirrored('pelvis')]),
  onSegment('abdomen', 'middle', ['shirt', mirrored('abdomen')]),
  onSegment('ribs', 'middle', ['shirt', mirrored('ribs')]),
  onSegment('head', 'middle', ...head()),
  ...arm('Far'),
  ...arm('Near'),
];

/** The other half is the same, from bottom to top. */
function mirrored(name: FrontHalf): string {
  const half = pointsOf(frontHalves[name]);
  const other = half.slice(1, -1).map(([x, y]): Point => [-x, y]);
  return smoothRing([...half, ...other.reverse()]);
}

function head(): Layer[] {
  const ears = oval(-7.8, -8.4, 1.2, 2.2) + oval(7.8, -8.4, 1.2, 2.2);
  return [
    ['bun', oval(0, -23.4, 4.6, 4.2)],
    ['ear', ears],
    ['skin', mirrored('head')],
    ['hair', mirrored('hair')],
  ];
}

/** A shoe that points to the viewer stands on it. */
const SOLE = 'M-5.3 6.6C-3 7.2 3 7.2 5.3 6.6V8.2C3 9 -3 9 -5.3 8.2Z';

function leg(side: Side): Item[] {
  const tone = side === 'Near' ? '' : '-far';
  const on = onLimb(side, side === 'Near' ? 'nearLeg' : 'farLeg');
  return [
    on('foot', [`shoe${tone}`, mirrored('shoe')], [`sole${tone}`, SOLE]),
    on('shank', [`skin${tone}`, mirrored('shank')]),
    on('thigh', [`skin${tone}`, outline('thigh')], [`shorts${tone}`, outline('shorts')]),
  ];
}

/** The upper arm of the near side carries the body; its forearm comes toward the viewer. */
function arm(side: Side): Item[] {
  const on = onLimb(side, 'middle');
  return [
    on('upperArm', ['skin', outline('upperArm')], ['shirt-near', outline('sleeve')]),
    on('hand', ['skin-near', outline('handFist')]),
    on('forearm', ['skin-near', outline('forearm')]),
  ];
}

const onLimb =
  (side: Side, depth: 'nearLeg' | 'farLeg' | 'middle') =>
  (part: LimbPart, ...layers: Layer[]): Item =>
    onSegment(`${part}${side}`, depth, ...layers);
