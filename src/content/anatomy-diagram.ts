import { msg } from '../kit/language/msg.js';
import { heading, list, paragraph, type Block } from './blocks.js';
import { F17, F19, F20, F21, F22 } from './references.js';
import { says, type Statement } from './statement.js';

export const title = says('S1 S11', () => msg('The hamstrings and the sit bone'));
export const lead = says('S2 S3', () =>
  msg(
    'The hamstrings bend the knee, extend the hip, and slow the leg down when you walk, run, or kick.',
  ),
);

/** What a structure of the drawing is called and what there is to know about it. */
export interface Structure {
  readonly name: Statement;
  /** What clinicians call it, where that is another name. */
  readonly clinicalName?: Statement;
  readonly texts: readonly [Statement, ...Statement[]];
}

const seeThrough = says('D', () => msg('It is drawn see-through, to show what is under it.'));

export const structures = {
  'sit-bone': {
    name: says('S11', () => msg('Sit bone')),
    clinicalName: says('B', () => msg('Ischial tuberosity')),
    texts: [
      says('S11 B', () => msg('The bone in the buttock that you sit on.')),
      says('B F22', () => msg('The three hamstring muscles start here.')),
      says('S11', () => msg('With this problem, the pain is felt here.')),
    ],
  },
  'conjoint-tendon': {
    name: says('B', () => msg('Shared tendon')),
    clinicalName: says('B', () => msg('Conjoint tendon')),
    texts: [
      says('B', () => msg('This strong cord ties two hamstring muscles to the sit bone.')),
      says('S16', () => msg('It can be tender at the bone and along its length.')),
      says('B S12', () => msg('When you bend at the hip, it is pressed on the bone.')),
    ],
  },
  'semimembranosus-tendon': {
    name: says('B', () => msg('Semimembranosus tendon')),
    texts: [
      says('B F22', () => msg('It starts deep on the outer part of the sit bone.')),
      says('B', () => msg('Then it runs inward, under the shared tendon.')),
      says('M', () => msg('Its upper part is flat.')),
    ],
  },
  semitendinosus: {
    name: says('S1', () => msg('Semitendinosus')),
    texts: [
      says('B F21', () => msg('A muscle like a long strap.')),
      says('F19', () => msg('In most people, a thin line of tendon crosses it.')),
      says('B F20', () => msg('It ends in a long, thin tendon.')),
      says('B', () =>
        msg('That tendon goes to the front of the shin, on the inner side, so we dash its end.'),
      ),
    ],
  },
  semimembranosus: {
    name: says('S1', () => msg('Semimembranosus')),
    texts: [
      says('B F21', () => msg('A long muscle. Its short strands lie like those of a feather.')),
      says('B F22', () => msg('It ends at the back of the shin bone, on the inner side.')),
    ],
  },
  'biceps-femoris-long': {
    name: says('S1', () => msg('Biceps femoris')),
    clinicalName: says('B', () => msg('Biceps femoris, long head')),
    texts: [
      says('B F22', () => msg('It runs from the sit bone to the outer side of the knee.')),
      says('B', () => msg('It ends on the head of the calf bone.')),
      says('B', () => msg('The sciatic nerve passes under it.')),
    ],
  },
  'biceps-femoris-short': {
    name: says('B', () => msg('Biceps, short head')),
    clinicalName: says('B', () => msg('Biceps femoris, short head')),
    texts: [
      says('B F22', () => msg('It starts on the thigh bone, not on the sit bone.')),
      says('S2', () => msg('So it bends the knee, but does not move the hip.')),
    ],
  },
  'sciatic-nerve': {
    name: says('B', () => msg('Sciatic nerve')),
    texts: [
      says('F17', () =>
        msg('It passes about 1 cm (half an inch) from the sit bone, on the outer side.'),
      ),
      says('B', () => msg('Then it runs down under the biceps femoris.')),
    ],
  },
  'gluteus-maximus': {
    name: says('M', () => msg('Buttock muscle')),
    clinicalName: says('B', () => msg('Gluteus maximus')),
    texts: [
      says('B F22 M', () =>
        msg('It ends on the upper thigh bone and in a band on the outer thigh.'),
      ),
      seeThrough,
    ],
  },
  'adductor-magnus': {
    name: says('M', () => msg('Inner thigh muscle')),
    clinicalName: says('B', () => msg('Adductor magnus')),
    texts: [
      says('B F22', () =>
        msg('Part of it runs from the sit bone to the thigh bone, above the inner knee.'),
      ),
      says('B', () => msg('That part helps the hamstrings to extend the hip.')),
    ],
  },
  'hip-bone': {
    name: says('M', () => msg('Hip bone')),
    clinicalName: says('M', () => msg('Pelvis, right or left half')),
    texts: [says('M', () => msg('The sit bone is its lowest part.'))],
  },
  sacrum: {
    name: says('M', () => msg('Base of the spine')),
    clinicalName: says('M', () => msg('Sacrum')),
    texts: [says('M', () => msg('It lies between the two hip bones.'))],
  },
  femur: {
    name: says('M', () => msg('Thigh bone')),
    clinicalName: says('M', () => msg('Femur')),
    texts: [
      says('M', () => msg('It reaches from the hip to the knee.')),
      says('B', () => msg('The short head of the biceps starts on its back.')),
    ],
  },
  tibia: {
    name: says('M', () => msg('Shin bone')),
    clinicalName: says('M', () => msg('Tibia')),
    texts: [says('B F22', () => msg('Two of the hamstrings end on its inner side.'))],
  },
  fibula: {
    name: says('M', () => msg('Calf bone')),
    clinicalName: says('M', () => msg('Fibula')),
    texts: [says('B F22', () => msg('The biceps femoris ends on its head, below the knee.'))],
  },
  skin: {
    name: says('M', () => msg('Skin')),
    texts: [
      says('S1', () => msg('The hamstrings lie at the back of the thigh.')),
      says('S11', () => msg('The pain is felt in the buttock, at the sit bone.')),
    ],
  },
} satisfies Record<string, Structure>;

/** Sitting and standing, seen from the side. */
export const sitting = {
  title: says('B S13', () => msg('Why sitting and bending hurt')),
  why: says('B', () =>
    msg('As the hip bends, the tendon wraps around the sit bone and is pressed on it.'),
  ),
  more: says('B', () => msg('It is pressed more when the thigh also moves inward.')),
  pressures: [
    says('B D', () => msg('Little pressure: the tendon runs straight down.')),
    says('B D', () => msg('Some pressure: the tendon begins to wrap around the bone.')),
    says('B S13', () => msg('Much pressure: the tendon is bent around the bone.')),
  ],
} as const;

/** What the hamstrings do. */
export const movements = {
  title: says('S2 S3', () => msg('See what the hamstrings do')),
  hint: says('D', () => msg('A simple side view. Choose a movement.')),
  moves: {
    'bend-knee': {
      name: says('S2', () => msg('Bend the knee')),
      text: says('S2', () => msg('The knee bends. The hamstrings get shorter.')),
    },
    'extend-hip': {
      name: says('S2', () => msg('Extend the hip')),
      text: says('S2', () => msg('The thigh moves back. The hamstrings get shorter.')),
    },
    'slow-leg': {
      name: says('S3', () => msg('Slow the leg down')),
      text: says('S3 M', () =>
        msg('The leg swings forward. The hamstrings get longer and slow it down.'),
      ),
    },
  },
} as const;

/** It only tells what is where. */
export const givesAdvice = false;

export const sources = [F17, F19, F20, F21, F22];

/** Not what the text rests on, but what the drawings were checked against. */
export const credit = {
  citation:
    'Drawings: proportions checked against BodyParts3D, © The Database Center for Life Science',
};

/** What the page says without script, under title and lead. */
export const fallback = (): readonly Block[] => [
  heading(sitting.title),
  paragraph(sitting.why, sitting.more),
  ...Object.values(structures).flatMap(({ name, texts }) => [heading(name), paragraph(...texts)]),
  heading(movements.title),
  list(Object.values(movements.moves).map(({ text }) => text)),
];
