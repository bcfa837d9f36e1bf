import { smoothRing } from '../body/curves.js';
import { frontHalfOf, type Shape } from '../body/breadth.js';
import type { Point } from '../body/measures.js';
import type { FrontHalf } from '../body/outlines.js';
import type { Person } from '../cast.js';
import type { LimbPart } from '../skeleton.js';
import type { Side } from '../types.js';
import { ANKLE, drape, forearm, neckRole, thigh, upperArm } from './clothes.js';
import { onSegment, outline, oval, upTo, type Item, type Layer } from './layers.js';

/** The body from the front, back to front. What bends away from the viewer is behind. */
export const frontBody = (person: Person): Item[] => [
  ...leg('Far', person),
  ...leg('Near', person),
  onSegment('neck', 'middle', [neckRole(person, 'skin-far'), mirrored('neck', person)]),
  onSegment('pelvis', 'middle', ['shorts', mirrored('pelvis', person)]),
  onSegment('abdomen', 'middle', ['shirt', mirrored('abdomen', person)]),
  onSegment(
    'ribs',
    'middle',
    ['shirt', mirrored('ribs', person)],
    ...drape(person, oval(0, -23.5, 11, 5)),
  ),
  onSegment('head', 'middle', ...head(person)),
  ...arm('Far', person),
  ...arm('Near', person),
];

/** The other half is the same, from bottom to top. */
function mirrored(name: FrontHalf, shape: Shape, end = Infinity): string {
  const half = upTo(end, frontHalfOf(name, shape));
  const other = half.slice(1, -1).map(([x, y]): Point => [-x, y]);
  return smoothRing([...half, ...other.reverse()]);
}

function head(person: Person): Layer[] {
  const { hair, hasBeard } = person;
  if (hair === 'scarf') {
    return [
      ['hair', mirrored('scarf', person)],
      ['skin', oval(0, -8.8, 6, 8.8)],
    ];
  }
  const behind: Partial<Record<Person['hair'], string>> = {
    bun: oval(0, -23.4, 4.6, 4.2),
    bob: oval(0, -9.6, 9.8, 10.6),
    fringe: oval(0, -9, 8.8, 5),
  };
  return [
    ['hair', behind[hair] ?? ''],
    ['ear', oval(-7.8, -8.4, 1.2, 2.2) + oval(7.8, -8.4, 1.2, 2.2)],
    ['skin', mirrored('head', person)],
    ...(hasBeard ? [['hair', mirrored('beard', person)] as const] : []),
    ...(hair === 'fringe' ? [] : [['hair', mirrored('hair', person)] as const]),
  ];
}

/** A shoe that points to the viewer stands on it. */
const SOLE = 'M-5.3 6.6C-3 7.2 3 7.2 5.3 6.6V8.2C3 9 -3 9 -5.3 8.2Z';

function leg(side: Side, person: Person): Item[] {
  const tone = side === 'Near' ? '' : '-far';
  const on = onLimb(side, side === 'Near' ? 'nearLeg' : 'farLeg');
  const [skin, shorts] = [`skin${tone}`, `shorts${tone}`];
  return [
    on('foot', [`shoe${tone}`, mirrored('shoe', person)], [`sole${tone}`, SOLE]),
    on(
      'shank',
      [skin, mirrored('shank', person)],
      ...(person.hasLeggings ? [[shorts, mirrored('shank', person, ANKLE)] as const] : []),
    ),
    on('thigh', ...thigh(person, skin, shorts)),
  ];
}

/** The upper arm of the near side carries the body; its forearm comes toward the viewer. */
function arm(side: Side, person: Person): Item[] {
  const on = onLimb(side, 'middle');
  return [
    on('upperArm', ...upperArm(person, 'skin', 'shirt-near')),
    on('hand', ['skin-near', outline('handFist', person)]),
    on('forearm', ...forearm(person, 'skin-near', 'shirt-near')),
  ];
}

const onLimb =
  (side: Side, depth: 'nearLeg' | 'farLeg' | 'middle') =>
  (part: LimbPart, ...layers: Layer[]): Item =>
    onSegment(`${part}${side}`, depth, ...layers);
