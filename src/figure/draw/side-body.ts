import { markOn, type Skeleton } from '../skeleton.js';
import type { Exercise, Side } from '../types.js';
import type { Outline } from '../body/outlines.js';
import type { Person } from '../cast.js';
import { drape, forearm, neckRole, shank, thigh, upperArm } from './clothes.js';
import {
  atDepth,
  between,
  onSegment,
  outline,
  oval,
  rounded,
  type Item,
  type Layer,
} from './layers.js';
import { propItems } from './props.js';

/** Everything of the body that is behind what is in the middle. */
export const farSide = (exercise: Exercise, person: Person): Item[] => [
  ...propItems(exercise, 'farHand'),
  ...arm(exercise, person, 'Far', '-far'),
  ...leg(exercise, person, 'Far', '-far'),
];

export const nearSide = (exercise: Exercise, person: Person): Item[] => [
  onSegment('pelvis', 'middle', ...rounded('shorts', 'pelvis', person)),
  ...leg(exercise, person, 'Near', ''),
  onSegment('pelvis', 'middle', ['shirt', outline('hem', person)]),
  onSegment('abdomen', 'middle', ['shirt', outline('abdomen', person)]),
  onSegment('neck', 'middle', [neckRole(person), outline('neck', person)]),
  onSegment(
    'ribs',
    'middle',
    ...rounded('shirt', 'ribs', person),
    ...drape(person, outline('drape', person)),
  ),
  onSegment('head', 'middle', ...head(person)),
  ...propItems(exercise, 'nearHand'),
  ...arm(exercise, person, 'Near', '-near'),
  hamstring(),
];

function head(person: Person): Layer[] {
  const { hair, hasBeard } = person;
  const on = (role: string, name: Outline): Layer => [role, outline(name, person)];
  return [
    ...(hair === 'bun' ? [on('hair', 'bun')] : []),
    on('skin', 'head'),
    ...(hasBeard ? [on('hair', 'beard')] : []),
    on('ear', 'ear'),
    on('hair', hair === 'bun' || hair === 'short' ? 'hair' : hair),
  ];
}

const HANDS = { open: 'handOpen', fist: 'handFist', flat: 'handFlat' } as const;

/** The thumb over the fingers of a closed hand. */
const THUMB: Layer = [
  'skin-shade',
  'M-3 5.4C-1.4 4.2 1.2 4.6 3.2 6.6C2 7.6 .4 7 -2.6 7.4ZM-1.6 9.2H2.6L2.4 9.8H-1.4Z',
];

function arm({ hands = 'open' }: Exercise, person: Person, side: Side, tone: string): Item[] {
  const depth = side === 'Near' ? 'nearArm' : 'farArm';
  const [skin, shirt] = [`skin${tone}`, `shirt${tone}`];
  const hand = typeof hands === 'string' ? hands : hands[side === 'Near' ? 0 : 1];
  const thumb = hand === 'fist' ? [THUMB] : [];
  return [
    onSegment(`hand${side}`, depth, ...rounded(skin, HANDS[hand], person), ...thumb),
    onSegment(`forearm${side}`, depth, ...forearm(person, skin, shirt)),
    onSegment(`upperArm${side}`, depth, ...upperArm(person, skin, shirt)),
  ];
}

/** What of a sock is over the ankle. */
const SOCK = 'M-4.4 33.4Q0 34.6 3.9 33.4L3.8 42.6C3.8 45.4 2 46.6 0 46.6S-4 45.4-4 42.6Z';

function leg({ feet = 'shoe' }: Exercise, person: Person, side: Side, tone: string): Item[] {
  const depth = side === 'Near' ? 'nearLeg' : 'farLeg';
  const skin = `skin${tone}`;
  const on = (part: 'thigh' | 'shank' | 'foot' | 'toes', ...layers: Layer[]) =>
    onSegment(`${part}${side}`, depth, ...layers);
  const unshod = feet === 'sock' ? `sock${tone}` : skin;
  const sock: Layer[] = feet === 'sock' ? [[unshod, SOCK]] : [];
  const bare = (part: 'toes' | 'foot') => on(part, [unshod, outline(part, person)]);
  const shod = (part: 'shoe' | 'shoeToe', sole: 'sole' | 'soleToe'): Layer[] => [
    [`shoe${tone}`, outline(part, person)],
    [`sole${tone}`, outline(sole, person)],
  ];
  const lower = on('shank', ...shank(person, skin, `shorts${tone}`), ...sock);
  const foot =
    feet === 'shoe'
      ? [lower, on('toes', ...shod('shoeToe', 'soleToe')), on('foot', ...shod('shoe', 'sole'))]
      : [bare('toes'), bare('foot'), lower];
  return [...foot, on('thigh', ...thigh(person, skin, `shorts${tone}`))];
}

const sitBone = (skeleton: Skeleton) => atDepth(markOn(skeleton, 'sitBone'), 'nearLeg');
const kneeBack = (skeleton: Skeleton) => atDepth(markOn(skeleton, 'kneeBack'), 'nearLeg');

/** The working hamstring and the sit bone it comes from, as through a window in the thigh. */
const hamstring = (): Item =>
  between(
    sitBone,
    kneeBack,
    38,
    [
      'glow',
      'M-1 0C4 -5.4 14 -6.6 22 -4.8C29 -3.2 34 -1.8 38.4 0C34 2.2 28 3.2 20 3.4C12 3.6 3 3.6 -1 0Z',
    ],
    [
      'muscle',
      'M0 0C6 -1.6 9 -3.8 16 -3.8C24 -3.8 30 -1.4 38 -.6C32 1.4 26 2.8 18 2.8C10 2.8 6 1.6 0 0Z',
    ],
    ['tendon', 'M0 -1.2C4 -1.4 7 -2.2 10.5 -2.9C9.4 -1 9.4 .8 10.5 2.1C7 1.9 4 1.4 0 1.2Z'],
    ['fiber', 'M12.5 -1.6C20 -2.4 28 -1.4 34 -.5M12 .5C20 .9 27 .9 32 .3'],
    ['tendon', oval(0, 0, 2.8, 3)],
    ['muscle', oval(0, 0, 1.6, 1.7)],
  );
