import { msg } from '../../kit/language/msg.js';
import { says } from '../statement.js';
import type { Entries } from './entry.js';

/** Bones, muscles, tendons and nerves, and where they are. */
export const body: Entries = {
  'adductor-magnus': {
    term: () => msg('adductor magnus'),
    also: () => msg('inner thigh muscle'),
    meaning: says('B', () => msg('A big muscle on the inside of the thigh.')),
  },
  'biceps-femoris': {
    term: () => msg('biceps femoris'),
    also: () => msg('outer hamstring'),
    meaning: says('S1', () => msg('The hamstring muscle on the outer side of the thigh.')),
  },
  'cauda-equina': {
    term: () => msg('cauda equina'),
    also: () => msg('nerves at the end of the spine'),
    meaning: says('E M', () =>
      msg('Nerves low in the spine. When they are pressed, get help at once.'),
    ),
  },
  'conjoint-tendon': {
    term: () => msg('conjoint tendon'),
    also: () => msg('shared hamstring tendon'),
    meaning: says('B', () => msg('The cord that two of the hamstrings share at the sit bone.')),
  },
  femur: {
    term: () => msg('femur'),
    also: () => msg('thigh bone'),
    meaning: says('M', () => msg('The long bone from the hip to the knee.')),
  },
  fibula: {
    term: () => msg('fibula'),
    also: () => msg('calf bone'),
    meaning: says('M', () => msg('The thin bone on the outer side of the lower leg.')),
  },
  'gluteus-maximus': {
    term: () => msg('gluteus maximus'),
    also: () => msg('buttock muscle'),
    meaning: says('B', () => msg('The large muscle that gives the buttock its shape.')),
  },
  hamstring: {
    term: () => msg('hamstring'),
    also: () => msg('back thigh muscle'),
    meaning: says('S1', () => msg('A muscle at the back of the thigh. There are three of them.')),
  },
  'ischial-tuberosity': {
    term: () => msg('ischial tuberosity'),
    also: () => msg('sit bone'),
    meaning: says('S11 B', () => msg('The bone in the buttock that you sit on.')),
  },
  lumbar: {
    term: () => msg('lumbar'),
    also: () => msg('of the lower back'),
    meaning: says('M', () => msg('In or from the lower part of the back.')),
  },
  nerve: {
    term: () => msg('nerve'),
    meaning: says('M', () => msg('A thin cable that carries feeling and tells muscles to move.')),
  },
  pelvis: {
    term: () => msg('pelvis'),
    also: () => msg('hip bones'),
    meaning: says('M', () => msg('The ring of bones between your back and your legs.')),
  },
  proximal: {
    term: () => msg('proximal'),
    also: () => msg('upper'),
    meaning: says('M', () => msg('Near the hip, not near the knee.')),
  },
  'sacroiliac-joint': {
    term: () => msg('sacroiliac joint'),
    also: () => msg('SI joint'),
    meaning: says('M', () =>
      msg('The joint low in the back where the spine meets the hip bone.'),
    ),
  },
  sacrum: {
    term: () => msg('sacrum'),
    also: () => msg('base of the spine'),
    meaning: says('M', () => msg('The flat bone at the lower end of the spine.')),
  },
  'sciatic-nerve': {
    term: () => msg('sciatic nerve'),
    meaning: says('B', () => msg('The thick nerve that runs from the buttock down the leg.')),
  },
  semimembranosus: {
    term: () => msg('semimembranosus'),
    also: () => msg('inner hamstring'),
    meaning: says('S1', () => msg('The deep hamstring on the inner side of the thigh.')),
  },
  semitendinosus: {
    term: () => msg('semitendinosus'),
    also: () => msg('inner hamstring'),
    meaning: says('S1 M', () =>
      msg('The hamstring on the inner side, with a long cord at the knee.'),
    ),
  },
  'sit-bone': {
    term: () => msg('sit bone'),
    also: () => msg('ischial tuberosity'),
    meaning: says('S11', () => msg('The bone you feel when you sit on a hard chair.')),
  },
  tendon: {
    term: () => msg('tendon'),
    meaning: says('M', () => msg('The strong cord that ties a muscle to a bone.')),
  },
  tibia: {
    term: () => msg('tibia'),
    also: () => msg('shin bone'),
    meaning: says('M', () => msg('The big bone at the front of the lower leg.')),
  },
  trunk: {
    term: () => msg('trunk', { desc: 'Noun: of the body' }),
    also: () => msg('core'),
    meaning: says('M', () => msg('The middle of your body: belly, back, and sides.')),
  },
};
