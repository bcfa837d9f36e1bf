import { msg } from '../../kit/language/msg.js';
import { control, strength } from '../doses.js';
import { caution } from '../pain.js';
import { says } from '../statement.js';
import type { ExerciseContent } from './exercise.js';
import {
  bridgeMistakes,
  halfAsHigh,
  hipsLift,
  inLine,
  onBack,
  oneLeg,
  purposes,
} from './sentences.js';

const noBand = says('C', () => msg('Leave out the band.'));
const heavierBand = says('C', () => msg('Use a stronger band.'));

/** Those that begin in stage 2: strength with the hip nearly straight. */
export const secondStage = [
  {
    id: 'bridge-reps',
    name: says('C', () => msg('Bridge lifts')),
    levels: [2, 2],
    purpose: purposes.straight,
    steps: [
      onBack,
      inLine,
      says('C', () => msg('Lower your hips until they almost touch the floor.')),
    ],
    dose: strength,
    kit: ['mat'],
    mistakes: bridgeMistakes,
    easier: halfAsHigh,
    harder: says('C', () => msg('Use one leg, or add weight.')),
    caution,
  },
  {
    id: 'resisted-curl',
    name: says('C', () => msg('Face-down curl with a band')),
    levels: [2, 2],
    purpose: purposes.straight,
    steps: [
      says('C', () =>
        msg(
          'Tie a band low behind you, near your feet. Lie face down and put it around one ankle.',
        ),
      ),
      says('C', () => msg('Bend the knee against the band, then let it back slowly.')),
    ],
    dose: strength,
    isOneSided: true,
    kit: ['band'],
    mistakes: [hipsLift],
    easier: noBand,
    harder: heavierBand,
    caution,
  },
  {
    id: 'band-hip-extension',
    name: says('C', () => msg('Standing leg push-back')),
    levels: [2, 2],
    purpose: purposes.straight,
    steps: [
      says('C', () =>
        msg('Tie a band low in front of you. Put it around one ankle. Hold on to a chair.'),
      ),
      says('C', () => msg('Push the leg back, then let it return slowly.')),
    ],
    dose: strength,
    isOneSided: true,
    kit: ['band'],
    mistakes: [says('C', () => msg('Your trunk swings.'))],
    easier: noBand,
    harder: heavierBand,
    caution,
  },
  {
    id: 'hamstring-slider',
    name: says('C', () => msg('Hamstring slider')),
    levels: [2, 2],
    purpose: purposes.straight,
    steps: [
      says('C', () => msg('Lie on your back on a smooth floor in socks, knees bent, hips up.')),
      says('C', () => msg('Slide your heels away slowly, then back.')),
    ],
    dose: control(10, 6),
    kit: ['socks'],
    mistakes: [says('C', () => msg('Your hips drop.'))],
    easier: says('C', () =>
      msg('Only slide away. Then lower your hips and bring your heels back.'),
    ),
    harder: oneLeg,
    caution,
  },
  {
    id: 'nordic-lower',
    name: says('C', () => msg('Nordic lower')),
    levels: [2, 3],
    purpose: purposes.straight,
    steps: [
      says('C', () => msg('Kneel tall with your feet held down.')),
      says('C', () => msg('Lean forward slowly. Catch yourself with your hands.')),
      says('C', () => msg('Push back up with your hands.')),
    ],
    dose: control(6, 4),
    kit: ['anchor'],
    mistakes: [says('C', () => msg('You bend at the hips.'))],
    easier: says('C', () => msg('Let a band help you.')),
    harder: says('C', () => msg('Lower further.')),
    caution,
  },
] as const satisfies readonly ExerciseContent[];
