import { msg } from '../../kit/language/msg.js';
import { fast, strength, stretch } from '../doses.js';
import { caution, stretchCaution } from '../pain.js';
import { says } from '../statement.js';
import type { ExerciseContent } from './exercise.js';
import { inLine, lower, oneLeg, purposes } from './sentences.js';

/** Those that begin in stage 3: strength with the hip bent, fast moves, late stretches. */
export const thirdStage = [
  {
    id: 'chair-lift',
    name: says('C', () => msg('Chair lift')),
    levels: [3, 3],
    purpose: purposes.bent,
    steps: [
      says('C', () =>
        msg('Push a sturdy chair against a wall. Lie on your back, both heels on it.'),
      ),
      inLine,
      lower,
    ],
    dose: strength,
    kit: ['chair'],
    mistakes: [says('C', () => msg('The chair slides.'))],
    easier: says('C', () => msg('Use a low step. Do not lift all the way.')),
    harder: oneLeg,
    caution,
  },
  {
    id: 'hip-hinge',
    name: says('C', () => msg('Hip hinge')),
    levels: [3, 3],
    purpose: purposes.bent,
    steps: [
      says('C', () => msg('Stand with your knees a little bent. Add a weight later.')),
      says('C', () => msg('Bend forward at the hips, back straight. Stand up again.')),
      says('C', () => msg('Bend a little at first. Go deeper step by step.')),
    ],
    dose: strength,
    kit: ['weight'],
    mistakes: [
      says('C', () => msg('Your back rounds.')),
      says('C', () => msg('You go too deep too early.')),
    ],
    easier: says('C', () => msg('Hold a stick along your back as a guide.')),
    harder: says('C', () => msg('Stand on one leg.')),
    caution,
  },
  {
    id: 'step-up',
    name: says('C', () => msg('Step-up')),
    levels: [3, 3],
    purpose: purposes.bent,
    steps: [
      says('C', () => msg('Put one foot on a step of 10 cm (4 inches), later 20 cm (8 inches).')),
      says('C', () => msg('Step up until the leg is straight, then step down slowly.')),
    ],
    dose: strength,
    isOneSided: true,
    kit: ['step'],
    mistakes: [says('C', () => msg('You push off the back foot.'))],
    easier: says('C', () => msg('Hold a rail.')),
    harder: says('C', () => msg('Use a higher step, or add weight.')),
    caution,
  },
  {
    id: 'split-squat',
    name: says('C', () => msg('Split squat')),
    levels: [3, 3],
    purpose: purposes.bent,
    steps: [
      says('C', () => msg('Stand with one foot well in front.')),
      says('C', () => msg('Bend both knees to sink down, then rise.')),
    ],
    dose: strength,
    isOneSided: true,
    kit: [],
    mistakes: [says('C', () => msg('You lean far forward.'))],
    easier: says('C', () => msg('Go only part of the way down.')),
    harder: says('C', () => msg('Walk in lunges.')),
    caution,
  },
  {
    id: 'a-skip',
    name: says('C', () => msg('Skips and strides')),
    levels: [4, 4],
    purpose: purposes.fast,
    steps: [
      says('C M', () => msg('Warm up first: walk or jog for 5 minutes.')),
      says('C', () => msg('Stand tall.')),
      says('C', () => msg('Skip, and lift each knee to hip height, fast.')),
      says('C', () => msg('When that is easy, add fast strides.')),
    ],
    dose: fast,
    kit: ['space'],
    mistakes: [says('C', () => msg('Your steps are too long.'))],
    easier: says('C', () => msg('March.')),
    harder: says('C', () => msg('Add bounds. Hills come last.')),
    caution,
  },
  {
    id: 'standing-stretch',
    name: says('C', () => msg('Standing stretch')),
    levels: [3, 4],
    purpose: purposes.stretch,
    steps: [
      says('C', () => msg('Stand with one heel on a low stool, knee straight.')),
      says('C', () => msg('Bend forward at the hips.')),
    ],
    dose: stretch,
    isOneSided: true,
    kit: ['stool'],
    mistakes: [],
    caution: stretchCaution,
  },
  {
    id: 'doorway-stretch',
    name: says('C', () => msg('Doorway stretch')),
    levels: [3, 4],
    purpose: purposes.stretch,
    steps: [
      says('C', () => msg('Lie in a doorway, one leg flat through it.')),
      says('C', () => msg('Put one leg up the wall, knee almost straight.')),
    ],
    dose: stretch,
    isOneSided: true,
    kit: ['doorway'],
    mistakes: [],
    caution: stretchCaution,
  },
] as const satisfies readonly ExerciseContent[];
