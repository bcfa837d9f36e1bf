import { disc, shape } from '../geometry/curve.js';
import type { Point } from '../geometry/points.js';
import { strokes } from '../geometry/strokes.js';
import {
  context,
  layers,
  mark,
  structure,
  type Anchor,
  type Item,
  type Plate,
} from '../plate.js';
import { pelvis } from './pelvis.js';
import { pressureAt, PULLEY, ropeAt, turned } from './rope.js';
import { body, femur, gluteus, skin } from './thigh.js';

const MUSCLES = ['muscles'] as const;

const TENDON =
  '-3 -7.5 8.4, 4 -1 9.2, 11 3.6 8.4, 19 5.4 6.6, 27 5.4 5.6, 35 5.2 5.6, 43 5.2 5.6, ' +
  '51 5.3 5.6, 60 5.6 5.8, 74 5.6 7, 92 3.5 8, 112 0 8, 132 -3.5 7.5, 156 -6.5 7';
const BICEPS =
  '36 4.5 4.5, 48 5.5 7, 60 6 12, 74 6 20, 92 7 28, 116 9 34, 146 12 36, 180 14 34, ' +
  '220 14 30, 270 11 22, 320 8 13, 380 6 8, 430 5 5';
const SEMITENDINOSUS =
  '42 4.8 3, 60 7 4, 85 9.5 5, 115 13.5 6, 145 18 8, 180 20 8, 220 19 8, 270 15 6, 320 10 4, ' +
  '380 6 4, 430 5 4';

type Rope = ReturnType<typeof ropeAt>;

const hamstrings = (rope: Rope): Item[] => [
  structure(
    'semitendinosus',
    MUSCLES,
    rope.band(SEMITENDINOSUS),
    ['muscle-light', 'edge'],
    mark(
      'fibre',
      rope.fibres('70 -6.5 150 -14; 100 -9.5 190 -17; 130 -12 230 -16; 160 -14 270 -13'),
    ),
  ),
  structure(
    'biceps-femoris-long',
    MUSCLES,
    rope.band(BICEPS),
    ['muscle', 'edge'],
    mark(
      'fibre',
      rope.fibres(
        '80 3 150 16; 86 12 150 24; 92 20 156 30; 110 4 190 20; 116 14 200 27; 130 -2 225 16; ' +
          '140 24 220 29; 160 0 262 14; 172 12 262 22; 190 -8 290 8',
        1.2,
      ),
    ),
    mark('fibre-lit', rope.fibres('96 8 160 22; 136 6 214 22; 150 -6 240 6; 180 16 250 24')),
  ),
  structure(
    'conjoint-tendon',
    MUSCLES,
    rope.band(TENDON, 1.2, 64),
    ['tendon', 'edge'],
    mark('strand', rope.strands('5 2.5 76 -2.5; 4 5 92 .8; 6 7 104 3.6')),
    mark(
      'tendon',
      rope.fibres('76 5 140 12; 92 6 166 15; 108 5 186 9; 116 1 196 0; 60 6 112 14', 1.7),
    ),
  ),
];

/** Rings that grow with the pressure. */
const soreSpot = (angle: number, radii: readonly number[]): Item =>
  context(
    ['muscles', 'skin'],
    ...radii.map((radius) =>
      mark('sore', disc(PULLEY.x, PULLEY.y + 5, radius * Math.sqrt(pressureAt(angle)))),
    ),
  );

const pressed = (rope: Rope, angle: number): Item[] =>
  pressureAt(angle) > 0 ? [context(MUSCLES, mark('press', rope.contact()))] : [];

/** What one sits on, once one sits. */
const seat = (angle: number): Item[] =>
  angle > 85 ? [context(layers, mark('seat', shape('-99,43! 400,43! 400,51! -99,51!')))] : [];

const anchorsOf = (rope: Rope, angle: number): Anchor[] => {
  const anchor = (id: Anchor['id'], side: Anchor['side'], { x, y }: Point): Anchor => ({
    id,
    side,
    x,
    y,
  });
  return [
    anchor('gluteus-maximus', 'left', { x: -48, y: -44 }),
    anchor('conjoint-tendon', 'left', rope.place(18, -1)),
    anchor('sit-bone', 'left', { x: 6, y: -1 }),
    anchor('semitendinosus', 'left', rope.place(rope.slide(112), -11)),
    anchor('hip-bone', 'left', { x: 18, y: -150 }),
    anchor('femur', 'right', turned({ x: 36, y: 20 }, angle)),
    anchor('biceps-femoris-long', 'right', rope.place(rope.slide(140), 20)),
  ];
};

/** The hip from the right side; 0° is standing, 90° is sitting. */
export function lateralPlate(angle: number): Plate {
  const rope = ropeAt(angle);
  const buttock = gluteus(angle);
  return {
    box: [-270, -225, 600, 430],
    body: body(angle),
    columns: [0.265, 0.7],
    // The lens is below at the left, and the thigh at the right as it comes up.
    columnEnds: [0.56, 0.6 - angle / 240],
    items: [
      ...skin(angle),
      ...seat(angle),
      ...pelvis(),
      femur(angle),
      buttock,
      context(MUSCLES, mark('gluteus-edge', buttock.outline)),
      soreSpot(angle, [32, 24, 16]),
      ...hamstrings(rope),
      ...pressed(rope, angle),
    ],
    anchors: anchorsOf(rope, angle),
  };
}

/** What the lens enlarges. */
export const LENS_AT: Point = { x: 4, y: -1.5 };
export const LENS_RADIUS = 25;

/** The sit bone and the tendon on it, close up. */
export function lensPlate(angle: number): Plate {
  const rope = ropeAt(angle);
  const bone = shape('-7,-50! -9,-36 -10.8,-22 -9,-9 -3.5,3.8 9,9 20,8 32,4.8 48,0! 48,-50!');
  return {
    box: [LENS_AT.x - LENS_RADIUS, LENS_AT.y - LENS_RADIUS, 2 * LENS_RADIUS, 2 * LENS_RADIUS],
    body: [],
    columns: [0, 1],
    columnEnds: [1, 1],
    items: [
      context(layers, mark('skin', 'M-60-60H60V60H-60z')),
      context(
        layers,
        mark('bone', bone),
        mark(
          'sit-bone',
          shape(
            '-10.8,-24 -9,-9 -3.5,3.8 9,9 20,8 32,4.8 36,-1 22,-1 11,-4.5 4,-13 1,-24 -3,-34',
          ),
        ),
        mark('bone-line', strokes('-6.5,-32 -7,-16 -4,-5; -4,-5 2,4.5 14,5', 0.6)),
        mark('bone-edge', bone),
      ),
      soreSpot(angle, [22, 16, 10]),
      ...lensHamstrings(rope),
      ...pressed(rope, angle),
      ...(pressureAt(angle) > 0 ? [context(MUSCLES, mark('arrow', rope.arrows()))] : []),
    ],
    anchors: [],
  };
}

const lensHamstrings = (rope: Rope): Item[] => {
  const [semitendinosus, biceps, tendon] = [
    rope.band(firstRows(SEMITENDINOSUS, 5)),
    rope.band(firstRows(BICEPS, 6)),
    rope.band(TENDON, 1.2, 64),
  ];
  return [
    context(MUSCLES, mark('muscle-light', semitendinosus), mark('edge', semitendinosus)),
    context(MUSCLES, mark('muscle', biceps), mark('edge', biceps)),
    context(
      MUSCLES,
      mark('tendon', tendon),
      mark(
        'strand',
        rope.strands('-2 3.5 66 -2.4; -2 5 66 -.8; -2 6.5 66 .9; 2 8 66 2.6; 14 6.8 66 4.2'),
      ),
      mark('edge', tendon),
    ),
  ];
};

const firstRows = (text: string, count: number): string =>
  text.split(', ').slice(0, count).join(', ');
