import { msg } from '../kit/language/msg.js';
import { says, type Statement } from './statement.js';

export type AnswerId = 'fits' | 'check' | 'help';

/** What a place can mean; never a diagnosis. */
export const answers = {
  fits: { id: 'fits', name: says('S11', () => msg('Fits hamstring tendon pain')) },
  check: {
    id: 'check',
    name: says('D', () => msg('Can be something else: get it checked')),
  },
  help: { id: 'help', name: says('E', () => msg('Get help today')) },
} as const satisfies Readonly<Record<AnswerId, { id: AnswerId; name: Statement }>>;

export const placeIds = [
  'sit-bone',
  'upper-thigh',
  'both-sit-bones',
  'deep-buttock',
  'down-the-leg',
  'low-back',
  'beside-sit-bone',
  'outer-hip',
  'groin',
  'teen-sit-bone',
  'mid-thigh',
  'tailbone',
  'between-legs',
  'calf',
] as const;

export type PlaceId = (typeof placeIds)[number];

export interface Place {
  readonly id: PlaceId;
  readonly name: Statement;
  readonly answer: AnswerId;
  /** Where it is, and how people tell it. */
  readonly feels: Statement;
  readonly means: readonly Statement[];
  /** When it cannot wait. */
  readonly urgent?: Statement;
}

/** In the order in which they fit; their numbers are those of the pins. */
export const places: readonly Place[] = [
  {
    id: 'sit-bone',
    name: says('S11', () => msg('Sit bone, one side')),
    answer: 'fits',
    feels: says('S11 F3', () => msg('One spot, low in the buttock. One finger can find it.')),
    means: [
      says('S11 F32', () => msg('This is the usual place. A tennis ball would cover it.')),
      says('M', () =>
        msg('Only when you sit on it? That can also be a sore cushion on the bone (bursitis).'),
      ),
    ],
  },
  {
    id: 'upper-thigh',
    name: says('F54', () => msg('Sit bone and upper thigh')),
    answer: 'fits',
    feels: says('F54', () => msg('Dull or tight. It starts at the sit bone and goes down.')),
    means: [says('F54', () => msg('It often spreads this way, about as far as a hand is wide.'))],
  },
  {
    id: 'both-sit-bones',
    name: says('F53', () => msg('Both sit bones')),
    answer: 'check',
    feels: says('F53', () => msg('Hamstring tendon pain can be on both sides.')),
    means: [
      says('M', () =>
        msg('Stiff for more than 30 minutes? It can be the spine, or joints that are inflamed.'),
      ),
    ],
  },
  {
    id: 'deep-buttock',
    name: says('F72', () => msg('Deep in the buttock')),
    answer: 'check',
    feels: says('F72', () =>
      msg('It burns or tingles down the leg, more so after you sit for 20–30 minutes.'),
    ),
    means: [
      says('F72', () =>
        msg('A nerve may be squeezed there (sciatic nerve). You can have both problems.'),
      ),
    ],
  },
  {
    id: 'down-the-leg',
    name: says('M', () => msg('Low back to below the knee')),
    answer: 'check',
    feels: says('M', () => msg('It shoots down, or the leg is numb. A cough makes it worse.')),
    means: [says('M', () => msg('It can come from a nerve in the low back.'))],
    urgent: says('E', () => msg('A weak foot, or one that drops? See a doctor today.')),
  },
  {
    id: 'low-back',
    name: says('F86', () => msg('Below the belt, one side')),
    answer: 'check',
    feels: says('F86 M', () => msg('Over the dimple. It hurts to get up or to turn in bed.')),
    means: [says('F86 M', () => msg('It can be the joint between spine and pelvis.'))],
  },
  {
    id: 'beside-sit-bone',
    name: says('F73', () => msg('Outer edge of the sit bone')),
    answer: 'check',
    feels: says('F73 F87', () =>
      msg('A pinch or a click when you take long steps. Short ones do not hurt.'),
    ),
    means: [says('F73', () => msg('Something may be pinched between two bones.'))],
  },
  {
    id: 'outer-hip',
    name: says('F41', () => msg('Outer side of the hip')),
    answer: 'check',
    feels: says('F41', () => msg('It is worse when you lie on that side.')),
    means: [says('F41', () => msg('It can be the tendons of the buttock muscles.'))],
  },
  {
    id: 'groin',
    name: says('F74', () => msg('Front of the hip, or groin')),
    answer: 'help',
    feels: says('F74', () => msg('A deep ache that comes when you hop, walk, or run.')),
    means: [
      says('F74 F75', () => msg('It can be a bone with a small crack, from too much load.')),
      says('F74 F75', () =>
        msg('Think of it when you run a lot more than before, eat little, or miss periods.'),
      ),
    ],
  },
  {
    id: 'teen-sit-bone',
    name: says('F71', () => msg('Sit bone, in a teenager')),
    answer: 'help',
    feels: says('F71', () => msg('It began with a pop, in a sprint or in the splits.')),
    means: [
      says('F71', () =>
        msg('Bone still grows there, and a piece can come off. An X-ray can show it.'),
      ),
      says('F71', () => msg('Did it come on little by little? Then see a doctor soon.')),
    ],
  },
  {
    id: 'mid-thigh',
    name: says('M', () => msg('Mid-thigh, all of a sudden')),
    answer: 'check',
    feels: says('M', () => msg('It hit you at the back, halfway down the thigh.')),
    means: [says('M', () => msg('It can be a pulled muscle (strain).'))],
    urgent: says('E', () => msg('A pop, a large bruise, or a weak leg? See a doctor today.')),
  },
  {
    id: 'tailbone',
    name: says('M', () => msg('Tailbone')),
    answer: 'check',
    feels: says('M', () => msg('In the middle, where the spine ends.')),
    means: [says('M', () => msg('It can be the tailbone itself.'))],
  },
  {
    id: 'between-legs',
    name: says('M', () => msg('Sit bone to genitals')),
    answer: 'check',
    feels: says('M', () => msg('It burns when you sit.')),
    means: [says('M', () => msg('It can be a nerve of the pelvis (pudendal nerve).'))],
    urgent: says('E F66', () => msg('Is it numb there? Get emergency help now.')),
  },
  {
    id: 'calf',
    name: says('F67', () => msg('Calf, swollen and warm')),
    answer: 'help',
    feels: says('F67', () => msg('One calf is sore, and it is bigger than the other.')),
    means: [says('F67', () => msg('It can be a blood clot.'))],
    urgent: says('E F67', () => msg('Chest pain, or short of breath? Get emergency help now.')),
  },
];

export const placeNamed = (id: string | undefined): Place | undefined =>
  places.find((place) => place.id === id);
