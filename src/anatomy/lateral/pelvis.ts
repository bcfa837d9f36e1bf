import { disc, shape } from '../geometry/curve.js';
import { strokes } from '../geometry/strokes.js';
import { context, mark, structure, type Item } from '../plate.js';

const LAYERS = ['muscles', 'bones'] as const;

const SACRUM =
  '4,-166 -6,-150 -22,-144 -34,-126 -44,-106 -49,-84 -46,-64 -42,-48 -37,-31 -30,-21 ' +
  '-22.5,-24 -26,-40 -28,-58 -21,-72 -22,-86 -12,-99 8,-106 26,-116 36,-128 41,-136 16,-152';
export const HIP_BONE =
  '-39.5,-147 -31,-161 -12,-180 8,-193.5 27,-199 49,-190.5 75,-170 94,-150.5 101,-137 ' +
  '97.5,-123 85,-115 76,-106 73.5,-94 73.5,-84 67,-75 70,-64 78,-54.5 88,-48 97.5,-44 ' +
  '100,-36 93,-28 77,-16 60,-6.5 46,.5 32,5 20,8 9,9 -3.5,3.8 -9,-8 -10.8,-22 -8,-37 ' +
  '-3,-46 -2,-52.5 -9,-59! 0,-66 7,-80 13,-95 10,-102.5 0,-102 -11,-106 -22,-118 -32,-131 ' +
  '-38.5,-139';
const FORAMEN = '22,-17 25,-27 34,-35 46,-41 58,-41.5 63,-37 58,-27 49,-18.5 38,-14.5 28,-13.5';
export const SIT_BONE =
  '-10.8,-24 -9,-8 -3.5,3.8 9,9 20,8 30,5 27,0 18,-2 10,-7 6,-16 3,-26 -4,-32';

const sacrum = (): Item =>
  context(
    LAYERS,
    mark('bone', shape(SACRUM)),
    mark(
      'bone-line',
      strokes('-20,-140 -36,-110 -42,-80; -42,-58 -38,-56 -30,-58; -39,-42 -34,-40 -27,-43'),
    ),
    mark('bone-edge', shape(SACRUM)),
  );

const hipBone = (): Item[] => {
  const outline = shape(HIP_BONE) + shape(FORAMEN);
  return [
    structure(
      'hip-bone',
      LAYERS,
      outline,
      ['bone', ''],
      mark(
        'bone-shade',
        shape(
          '49,-190.5 75,-170 94,-150.5 100,-137 96.5,-124 85,-115 76,-107 72,-95 62,-104 ' +
            '66,-124 70,-146 62,-170',
        ),
        shape(
          '70,-64 78,-54.5 88,-48 97,-43.5 98,-36 88,-27 70,-14 50,-3.5 30,4 26,1 44,-9.5 ' +
            '56,-19.5 64,-32 66,-42 62,-52',
        ),
        shape('12,-62 16,-78 38,-83 60,-80 69,-64 64,-30 40,-24 16,-36'),
      ),
      mark(
        'bone-lit',
        shape('-35,-149 -10,-178 10,-191 27,-196 45,-189 24,-190.5 6,-184 -10,-172'),
      ),
      mark(
        'bone-line',
        strokes(
          '-34,-146 -4,-178 27,-191; 27,-191 58,-180 93,-147; -14,-172 -10,-142 6,-112; ' +
            '80,-160 30,-146 4,-100; 86,-128 60,-110 34,-100; 12,-60 14,-82 40,-84; ' +
            '40,-84 66,-84 69,-62; -9,-59 4,-50 4,-38',
        ),
      ),
    ),
    structure('sit-bone', [...LAYERS, 'skin'], shape(SIT_BONE), ['sit-bone', '']),
    context(
      LAYERS,
      mark('bone-edge', outline),
      mark('bone-line', strokes('-4,-32 6,-14 28,2', 1.1)),
    ),
    context(['skin'], mark('under-skin', shape(SIT_BONE))),
  ];
};

/** The head of the femur in its socket does not seem to move. */
const femoralHead = (): Item =>
  context(
    LAYERS,
    mark('bone', disc(40, -52, 23)),
    mark('bone-lit', shape('28,-68 38,-72 46,-66 36,-63')),
    mark('bone-edge', disc(40, -52, 23)),
  );

let drawn: Item[] | undefined;

/** What stays where it is while the thigh turns. */
export const pelvis = (): Item[] => (drawn ??= [sacrum(), ...hipBone(), femoralHead()]);
