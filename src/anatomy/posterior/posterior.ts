import type { Anchor, Item, Plate } from '../plate.js';
import { bones } from './bones.js';
import { deepMuscles, gluteus, gluteusEdge, hamstrings } from './muscles.js';
import { hiddenNerve, nerve } from './nerve.js';
import { body, silhouette, skin, soreSpot } from './skin.js';

const ANCHORS: readonly Anchor[] = [
  { id: 'sit-bone', x: -11, y: 4, side: 'left' },
  { id: 'conjoint-tendon', x: 5, y: 24, side: 'left' },
  { id: 'semimembranosus-tendon', x: 22, y: -10, side: 'right' },
  { id: 'semitendinosus', x: -4, y: 170, side: 'left' },
  { id: 'semimembranosus', x: -27, y: 224, side: 'left' },
  { id: 'biceps-femoris-long', x: 52, y: 160, side: 'right' },
  { id: 'biceps-femoris-short', x: 67.5, y: 270, side: 'right' },
  { id: 'sciatic-nerve', x: 41, y: 8, side: 'right' },
  { id: 'gluteus-maximus', x: 78, y: -74, side: 'right' },
  { id: 'adductor-magnus', x: -29, y: 60, side: 'left' },
  { id: 'hip-bone', x: 62, y: -160, side: 'right' },
  { id: 'sacrum', x: -60, y: -130, side: 'left' },
  { id: 'femur', x: 84, y: -22, side: 'right' },
  { id: 'tibia', x: 10, y: 398, side: 'left' },
  { id: 'fibula', x: 63, y: 430, side: 'right' },
  { id: 'skin', x: 104, y: 110, side: 'right' },
];

const items = (): Item[] => [
  ...skin(),
  ...bones(),
  gluteus(),
  soreSpot(),
  ...deepMuscles(),
  nerve(),
  ...hamstrings(),
  ...hiddenNerve(),
  gluteusEdge(),
  silhouette(),
];

let plate: Plate | undefined;

/** The right hip and thigh from behind; drawn when first asked for. */
export const posteriorPlate = (): Plate =>
  (plate ??= {
    box: [-240, -212, 546, 680],
    body: [body()],
    columns: [0.33, 0.672],
    columnEnds: [1, 1],
    items: items(),
    anchors: ANCHORS,
  });
