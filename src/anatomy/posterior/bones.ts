import { curve, disc, shape } from '../geometry/curve.js';
import { pointsOf } from '../geometry/points.js';
import { strokes } from '../geometry/strokes.js';
import { context, mark, structure, type Item } from '../plate.js';

const LAYERS = ['muscles', 'bones'] as const;
const BONE = ['bone', 'bone-edge'] as const;
/** The sacrum is the same on both sides of this line. */
const MIDDLE = -49;

const HIP_OUTLINE =
  '-15,-137 -12,-151 -1,-169 16,-186 37,-197 57,-198 73,-189 83,-174 84,-161 ' +
  '78,-148 74,-134 69,-120 60,-106 54,-93 52,-83 51,-76 43,-66 37,-54 30,-42 ' +
  '26,-34 25,-22 23,-9 15,1.5 4,8.8 -8,11 -21,7.5 -34,-4 -44,-17 -48,-31 -47,-44 ' +
  '-36,-49 -22,-50 -15,-54 -14,-63! -5,-67 4,-79 10,-92 7,-102 -2,-105 -8,-109 ' +
  '-8.5,-117 -6,-125 -12,-130';
const FORAMEN = '-1.5,-35 -5,-40 -13,-38 -22,-30 -26,-21 -21,-14 -13,-12 -6,-17 -2.5,-26';
const SACRUM_HALF =
  '-31,-152 -29,-160 -25,-164 -21,-159 -16,-153 -4,-158 6,-154 10,-142 9,-124 3,-109 ' +
  '-7,-98 -13,-84 -21,-71 -33,-63 -39,-56 -34,-48 -37,-41 -42,-35 -44,-27';
const FEMUR =
  '8.5,-51 13,-65 22,-74 34,-77 45,-73 53,-64 57,-55 62,-48 68,-53 76,-55 ' +
  '85,-52 93,-42 97,-27 94,-13 87,-.5 81,14 76,42 69,87 63,140 59,190 56,240 ' +
  '55,283 59,309 66,324 68,338 63,353 51,363 40,359 31,351 21,359 6.5,368 ' +
  '-8,363 -16,350 -17,337 -18,325 -10,317 1.5,307 13,283 23,240 32,185 37,135 ' +
  '41,85 44,45 44,32 39,24 34,16 34,7 38,0 38,-8 33,-21 25,-31 14,-40';
const TIBIA =
  '-13,376 -7,369 5,366 15,362 21,366 25,366 30,361 38,366 50,364 62,367 ' +
  '68,376 63,386 53,400 48,417 46,445 45,490! 20,490! 18,455 11,423 -1,399 ' +
  '-11,387';
const FIBULA =
  '58,490! 57,450 55,422 51,404 52,390 57,381 65,375 74,381 79,393 74,406 70,420 ' +
  '69,450 69,490!';
const SIT_BONE =
  '24,-29 25,-20 23,-9 15,1.5 4,8.8 -8,11 -17,8.8 -19,3 -13,-5 -3,-14 6,-24 16,-31';

const inMirror = (text: string): string => {
  const half = pointsOf(text);
  const other = half.toReversed().map((point) => ({ ...point, x: 2 * MIDDLE - point.x }));
  return curve([...half, ...other], true);
};

/** The hip bone of the other side, faint: it tells where the middle of the body is. */
const otherHipBone = (): Item => {
  const outline = curve(
    pointsOf(HIP_OUTLINE).map((point) => ({ ...point, x: 2 * MIDDLE - point.x })),
    true,
  );
  return context(LAYERS, mark('bone-ghost', outline), mark('bone-ghost-edge', outline));
};

const sacrum = (): Item => {
  const holes: [number, number, number, number][] = [
    [-24, -133, 4, 3.2],
    [-29, -115, 4.4, 3.6],
    [-30, -96, 3.8, 3.8],
    [-32.5, -78, 2.6, 2.8],
  ];
  return structure(
    'sacrum',
    LAYERS,
    inMirror(SACRUM_HALF),
    BONE,
    mark(
      'bone-shade',
      shape(
        '-18,-152 -4,-157 6,-153 10,-142 9,-124 3,-109 -7,-98 -13,-84 -21,-71 -33,-63 -30,-72 ' +
          '-24,-85 -19,-100 -14,-118 -12,-138',
      ),
    ),
    mark(
      'bone-deep',
      ...holes.map(([x, ...rest]) => disc(x, ...rest) + disc(2 * MIDDLE - x, ...rest)),
    ),
    mark(
      'bone-line',
      strokes(
        '-53,-141 -49,-137 -45,-141; -54,-124 -49,-120 -45,-124; -53,-107 -49,-103 -45,-107; ' +
          '-53,-91 -49,-87 -46,-91; -53,-78 -54,-68 -51,-60; -45,-78 -45,-68 -48,-60',
        1.2,
      ),
      strokes(
        '-16,-148 -14,-128 -20,-104 -29,-72; -82,-148 -84,-128 -78,-104 -69,-72; ' +
          '-37,-146 -40,-115 -39,-76; -61,-146 -59,-115 -60,-76',
      ),
    ),
  );
};

const cartilage = (): Item => {
  const path = shape('-9,367 6,368 21,363 30,352 39,360 62,359 64,367 40,369 20,370 -5,373');
  return context(LAYERS, mark('bone', path), mark('bone-edge', path));
};

const tibia = (): Item =>
  structure(
    'tibia',
    LAYERS,
    shape(TIBIA),
    BONE,
    mark(
      'bone-shade',
      shape('66,375 62,386 52,400 48,416 45,445 44,490! 35,490! 37,450 39,424 43,404 54,387'),
      shape(
        '-10,376 -6,370 6,366 15,363 22,365 30,362 38,365 50,364 61,367 65,372 ' +
          '52,370 38,371 30,376 22,371 6,372',
      ),
    ),
    mark(
      'bone-line',
      strokes(
        '-9.5,380 4,377 20,377; 38,377 50,378 64,378; 23,368 27,378 28,391; ' +
          '34,368 32,378 28,391; 51,400 38,414 21,442',
      ),
    ),
  );

const fibula = (): Item =>
  structure(
    'fibula',
    LAYERS,
    shape(FIBULA),
    BONE,
    mark(
      'bone-shade',
      shape('78,393 74,405 70,420 69,450 69,490! 64,490! 65,450 65,422 69,405 72,392'),
    ),
    mark('bone-line', strokes('55,388 62,384 71,386')),
  );

const femur = (): Item =>
  structure(
    'femur',
    LAYERS,
    shape(FEMUR),
    BONE,
    mark(
      'bone-shade',
      shape(
        '81,13 76,40 69,85 63,140 59,190 56,240 55,283 59,311 53,303 50,275 ' +
          '50,235 53,180 58,125 65,72 71,36',
      ),
      shape('63,-47 67,-46 66,-32 60,-15 50,2 43,5 38,0 38,-6 45,-12 54,-28'),
      shape('44,-72 51,-64 45,-53 36,-39 27,-27 20,-33 30,-48'),
      shape('96,-26 93,-13 86,-1.5 79,9 80,-8 86,-24 87,-42 93,-40'),
      shape('20,355 19,344 22,335 30,331 38,334 41,343 40,355 31,352'),
    ),
    mark('bone-deep', shape('21,350! 20,342 23,337 30,334 37,337 39,343 39,350! 31,345')),
    mark(
      'bone-lit',
      shape('-9,334 -3,328 4,330 7,340 2,350 -5,349'),
      shape('46,337 52,330 58,334 57,345 51,350'),
    ),
    mark(
      'bone-line',
      strokes(
        '68,-49 67,-30 58,-8 45,7; 42,1 48,8 48,16 42,24; 74,22 62,90 51,160 46,222; ' +
          '48,34 52,92 50,160 45,222; 45,228 31,272 1,311; 47,228 51,272 59,314; ' +
          '55,-54 47,-44 37,-30; -13,325 -3,322 10,324 19,337; 19,337 21,349 15,361; ' +
          '41,354 39,337 46,325 60,324',
        1.1,
      ),
    ),
  );

const hipBone = (): Item[] => {
  const outline = shape(HIP_OUTLINE) + shape(FORAMEN);
  return [
    structure(
      'hip-bone',
      LAYERS,
      outline,
      ['bone', ''],
      mark(
        'bone-shade',
        shape(
          '52,-192 68,-185 78,-172 80,-160 73,-146 69,-121 58,-106 51,-90 46,-94 50,-114 ' +
            '60,-140 62,-168',
        ),
        shape('15,-176 24,-172 26,-152 16,-128 2,-112 -3,-122 8,-142'),
        shape(
          '-13,-56 -22,-50 -36,-48 -46,-44 -48,-31 -43,-17 -35,-6 -28,-9.5 -27,-21 ' +
            '-22,-31 -14,-39 -5,-41 0,-37 1,-47 -5,-54',
        ),
        shape('51,-76 43,-67 37,-54 30,-42 26,-32 23,-36 29,-52 36,-66 45,-77'),
      ),
      mark(
        'bone-lit',
        shape('-12,-140 -7,-154 8,-175 27,-191 48,-196 34,-189 17,-174 4,-157 -4,-141'),
        shape('-9.5,-60 -4,-62 3,-72 9,-84 11,-80 6,-66 0,-58'),
      ),
      mark(
        'bone-line',
        strokes(
          '-8,-138 8,-168 28,-187; 28,-187 52,-193 77,-170; 14,-179 13,-152 -1,-124; ' +
            '74,-164 46,-142 16,-106; 47,-72 39,-57 26,-37; -12,-60 0,-51 2,-39; ' +
            '-41,-20 -31,-9 -18,.5',
          1,
        ),
      ),
    ),
    structure('sit-bone', [...LAYERS, 'skin'], shape(SIT_BONE), ['sit-bone', '']),
    context(
      LAYERS,
      mark('bone-edge', outline),
      mark('bone-line', strokes('-19,4 -9,-9.5 6,-24 20,-31', 1.1)),
    ),
    context(['skin'], mark('under-skin', shape(SIT_BONE))),
  ];
};

/** From the deepest to the one nearest to the eye. */
export const bones = (): Item[] => [
  otherHipBone(),
  sacrum(),
  cartilage(),
  tibia(),
  fibula(),
  femur(),
  ...hipBone(),
];
