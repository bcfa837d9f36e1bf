import { msg } from '../../kit/language/msg.js';
import { isometric, longHold, motion, motionWithHold, push, trunk } from '../doses.js';
import { caution } from '../pain.js';
import { says } from '../statement.js';
import type { ExerciseContent } from './exercise.js';
import {
  bridgeMistakes,
  halfAsHigh,
  hipsLift,
  inLine,
  lower,
  onBack,
  oneLeg,
  purposes,
} from './sentences.js';

const faceDown = says('C', () => msg('Lie face down with both legs straight.'));
const ankleWeight = says('C', () => msg('Add an ankle weight.'));
const lessEffort = says('C', () => msg('Push less hard.'));

/** Those of stage 1: gentle moves and holds, and the trunk. */
export const firstStage = [
  {
    id: 'heel-slide',
    name: says('C', () => msg('Heel slide')),
    levels: [0, 0],
    purpose: purposes.move,
    steps: [
      says('C', () => msg('Lie on your back with both legs straight.')),
      says('C', () => msg('Slide one heel toward you, then away again.')),
    ],
    dose: motion,
    isOneSided: true,
    kit: [],
    mistakes: [says('C', () => msg('You force the bend.'))],
    easier: says('C', () => msg('Slide less far.')),
    harder: says('C', () => msg('Lift the foot as you bend.')),
    caution,
  },
  {
    id: 'prone-knee-bend',
    name: says('C', () => msg('Face-down knee bend')),
    levels: [0, 0],
    purpose: purposes.move,
    steps: [faceDown, says('C', () => msg('Bend one knee, then lower the foot.'))],
    dose: motion,
    isOneSided: true,
    kit: [],
    mistakes: [hipsLift],
    easier: says('C', () => msg('Help with a strap.')),
    harder: ankleWeight,
    caution,
  },
  {
    id: 'prone-hip-extension',
    name: says('C', () => msg('Face-down leg lift')),
    levels: [0, 1],
    purpose: purposes.move,
    steps: [
      faceDown,
      says('C', () => msg('Lift one leg a little, knee straight.')),
      says('C', () => msg('Lower it slowly.')),
    ],
    dose: motionWithHold,
    isOneSided: true,
    kit: [],
    mistakes: [says('C', () => msg('Your back arches.'))],
    easier: says('C', () => msg('Put a pillow under your hips.')),
    harder: ankleWeight,
    caution,
  },
  {
    id: 'bridge-hold',
    name: says('C', () => msg('Bridge hold')),
    levels: [1, 1],
    purpose: purposes.hold,
    steps: [onBack, inLine, lower],
    dose: isometric,
    kit: ['mat'],
    mistakes: bridgeMistakes,
    easier: halfAsHigh,
    harder: oneLeg,
    caution,
  },
  {
    id: 'long-bridge-hold',
    name: says('C', () => msg('Long bridge hold')),
    levels: [1, 1],
    purpose: purposes.hold,
    steps: [
      says('C', () =>
        msg(
          'Lie on your back, feet flat. Walk your heels away until your knees are only a little bent.',
        ),
      ),
      says('C', () => msg('Lift your hips. Keep your knees a little bent.')),
      lower,
    ],
    dose: longHold,
    kit: ['mat'],
    mistakes: [says('C', () => msg('Your knees straighten.'))],
    easier: says('C', () => msg('Do the bridge hold.')),
    harder: oneLeg,
    caution,
  },
  {
    id: 'prone-curl',
    name: says('C', () => msg('Face-down curl hold')),
    levels: [1, 1],
    purpose: purposes.hold,
    steps: [
      says('C', () =>
        msg('Lie face down, one knee a little bent. Cross your other ankle on top of it.'),
      ),
      says('C', () => msg('Push the lower heel up against the other ankle.')),
    ],
    dose: push,
    isOneSided: true,
    kit: [],
    mistakes: [hipsLift],
    easier: lessEffort,
    harder: says('C', () => msg('Bend the knee less.')),
    caution,
  },
  {
    id: 'heel-press-back',
    name: says('C', () => msg('Heel press-back')),
    levels: [1, 1],
    purpose: purposes.hold,
    steps: [
      says('C', () => msg('Stand with your back to a wall.')),
      says('C', () => msg('Press one heel into the wall, knee straight.')),
    ],
    dose: push,
    isOneSided: true,
    kit: ['wall'],
    mistakes: [says('C', () => msg('You lean forward.'))],
    easier: lessEffort,
    harder: says('C', () => msg('Push against a strap.')),
    caution,
  },
  {
    id: 'side-plank',
    name: says('C', () => msg('Side plank')),
    levels: [1, 3],
    purpose: purposes.trunk,
    steps: [
      says('C', () => msg('Start on your side, on your forearm and knees, hips up.')),
      says('C', () => msg('Straighten your legs if you can.')),
      lower,
    ],
    dose: trunk,
    isOneSided: true,
    kit: ['mat'],
    mistakes: [says('C', () => msg('Your hips sag.'))],
    easier: says('C', () => msg('Bend your knees and stay on them.')),
    harder: says('C', () => msg('Lift the top leg.')),
    caution,
  },
] as const satisfies readonly ExerciseContent[];
