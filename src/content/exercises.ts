import { msg } from '../kit/language/msg.js';
import {
  control,
  fast,
  isometric,
  motion,
  motionWithHold,
  push,
  strength,
  stretch,
  trunk,
  type Dose,
} from './doses.js';
import { caution, stretchCaution, type PainRule } from './pain.js';
import type { Stage } from './recovery-check.js';
import { F23 } from './references.js';
import { says, type Statement } from './statement.js';

/**
 * How far an exercise loads the tendon, 0 to 4: the stages of the brief's table. Patients and
 * clinics see the four stages of recovery only, one numbering in all widgets.
 */
export type Level = 0 | 1 | 2 | 3 | 4;

export type { Stage };

/** Kinds of work, as patients read them. */
export const kinds = {
  motion: says('C S38', () => msg('Gentle moves')),
  isometric: says('C S39', () => msg('Gentle holds')),
  trunk: says('C S34', () => msg('Trunk')),
  straight: says('C F23', () => msg('Strength, hip nearly straight')),
  bent: says('C', () => msg('Strength, hip bent')),
  fast: says('C', () => msg('Fast moves and sport')),
  stretch: says('C M', () => msg('Late stretch')),
};

export const kit = {
  mat: says('C', () => msg('Mat')),
  strap: says('C', () => msg('Strap')),
  wall: says('C', () => msg('Wall')),
  band: says('C', () => msg('Exercise band')),
  socks: says('C', () => msg('Socks')),
  anchor: says('C', () => msg('Something to hold your feet')),
  chair: says('C', () => msg('Sturdy chair')),
  weight: says('C', () => msg('Weight')),
  step: says('C', () => msg('Step')),
  stool: says('C', () => msg('Low stool')),
  doorway: says('C', () => msg('Doorway')),
  space: says('C', () => msg('Room to move')),
};

export type Kit = keyof typeof kit;

export interface Exercise {
  readonly id: ExerciseId;
  readonly name: Statement;
  /** First and last level. */
  readonly levels: readonly [Level, Level];
  readonly purpose: Statement;
  /** Start position, then the movement. */
  readonly steps: readonly Statement[];
  readonly dose: Dose;
  /** One leg after the other. */
  readonly isOneSided?: boolean;
  readonly kit: readonly Kit[];
  readonly mistakes: readonly Statement[];
  readonly easier?: Statement;
  readonly harder?: Statement;
  readonly caution: PainRule;
}

/** When a harder way, or a harder exercise, is due. */
export const moveOn = says('C D', () =>
  msg(
    'Move on after three sessions in a row at the full dose, with good form, by the pain rule.',
  ),
);

const purposes = {
  move: says('C S34', () => msg('Helps your range of motion.')),
  hold: says('C S39', () => msg('Gentle work for the muscle, while nothing moves.')),
  trunk: says('C S34', () => msg('Trains your trunk.')),
  straight: says('C F23', () => msg('Builds strength with your hip nearly straight.')),
  bent: says('C', () => msg('Builds strength with your hip bent.')),
  fast: says('C S31', () => msg('Gets you ready for running and sport.')),
  stretch: says('C S34', () => msg('A stretch for late in recovery, if you like.')),
};

const faceDown = says('C', () => msg('Lie face down with both legs straight.'));
const onBack = says('C', () => msg('Lie on your back, knees bent, feet flat.'));
const inLine = says('C', () => msg('Lift your hips until trunk and thighs make one line.'));
const lower = says('C', () => msg('Lower your hips slowly.'));
const hipsLift = says('C', () => msg('Your hips lift.'));
const bridgeMistakes = [
  says('C', () => msg('You push with your back.')),
  says('C', () => msg('You drop fast.')),
];
const oneLeg = says('C', () => msg('Use one leg.'));
const ankleWeight = says('C', () => msg('Add an ankle weight.'));
const lessEffort = says('C', () => msg('Push less hard.'));
const noBand = says('C', () => msg('Leave out the band.'));
const heavierBand = says('C', () => msg('Use a stronger band.'));

const list = [
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
    steps: [faceDown, says('C', () => msg('Lift one leg a little, knee straight.'))],
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
    easier: says('C', () => msg('Lift half as high.')),
    harder: oneLeg,
    caution,
  },
  {
    id: 'long-bridge-hold',
    name: says('C', () => msg('Long bridge hold')),
    levels: [1, 1],
    purpose: purposes.hold,
    steps: [
      says('C', () => msg('Lie on your back with your heels far from you.')),
      says('C', () => msg('Lift your hips. Keep your knees a little bent.')),
      lower,
    ],
    dose: isometric,
    kit: ['mat'],
    mistakes: [
      says('C', () => msg('Your knees straighten.')),
      says('C', () => msg('The muscle cramps.')),
    ],
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
      says('C', () => msg('Lie face down, one knee a little bent.')),
      says('C', () => msg('Push that heel against your other ankle or a strap.')),
    ],
    dose: push,
    isOneSided: true,
    kit: ['strap'],
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
      says('C', () => msg('Lie on your side, up on your forearm.')),
      says('C', () => msg('Lift your hips until your body is one line.')),
    ],
    dose: trunk,
    isOneSided: true,
    kit: ['mat'],
    mistakes: [says('C', () => msg('Your hips sag.'))],
    easier: says('C', () => msg('Bend your knees and stay on them.')),
    harder: says('C', () => msg('Lift the top leg.')),
    caution,
  },
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
    easier: says('C', () => msg('Use both legs.')),
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
      says('C', () => msg('Lie on your back in socks, knees bent, hips up.')),
      says('C', () => msg('Slide your heels away slowly, then back.')),
    ],
    dose: control(10, 6),
    kit: ['socks'],
    mistakes: [says('C', () => msg('Your hips drop.'))],
    easier: says('C', () => msg('Only slide away.')),
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
      says('C', () => msg('Stand with a weight, knees a little bent.')),
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
    harder: oneLeg,
    caution,
  },
  {
    id: 'step-up',
    name: says('C', () => msg('Step-up')),
    levels: [3, 3],
    purpose: purposes.bent,
    steps: [
      says('C', () => msg('Put one foot on a step of 10 cm, later 20 cm.')),
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
      says('C', () => msg('Lie in a doorway.')),
      says('C', () => msg('Put one leg up the wall, knee almost straight.')),
    ],
    dose: stretch,
    isOneSided: true,
    kit: ['doorway'],
    mistakes: [],
    caution: stretchCaution,
  },
] as const satisfies readonly (Omit<Exercise, 'id'> & { id: string })[];

export type ExerciseId = (typeof list)[number]['id'];

export const exercises: readonly Exercise[] = list;

/** From easier to harder, one movement a line [D]: where “easier” and “harder” lead. */
export const paths: readonly (readonly ExerciseId[])[] = [
  ['heel-slide', 'prone-knee-bend', 'prone-curl', 'resisted-curl', 'nordic-lower'],
  ['bridge-hold', 'long-bridge-hold', 'bridge-reps', 'hamstring-slider', 'chair-lift'],
  ['prone-hip-extension', 'heel-press-back', 'band-hip-extension', 'hip-hinge'],
  ['step-up', 'split-squat', 'a-skip'],
];

export const exerciseNamed = (id: string): Exercise | undefined =>
  exercises.find((exercise) => exercise.id === id);

/** The next exercise of the same movement: `1` harder, `-1` easier. */
export function neighborOf(id: ExerciseId, by: 1 | -1): Exercise | undefined {
  const path = paths.find((one) => one.includes(id)) ?? [];
  return exerciseNamed(path[path.indexOf(id) + by] ?? '');
}

/**
 * The levels of each recovery stage [D]. To bend the hip under load waits for the return to
 * activity, as experts avoid what presses on the tendon until then [F23]; the last stage keeps up
 * what the one before has built.
 */
const LEVELS: Readonly<Record<Stage, readonly [Level, Level]>> = {
  1: [0, 1],
  2: [2, 2],
  3: [3, 4],
  4: [3, 4],
};

/** Whether a recovery stage has it. Stretches wait for the return to activity. */
export const isOfStage = ({ levels: [first, last], dose }: Exercise, stage: Stage): boolean =>
  first <= LEVELS[stage][1] && last >= LEVELS[stage][0] && (stage > 2 || dose.kind !== 'stretch');

/** The first recovery stage that has it. */
export const stageOf = (exercise: Exercise): Stage =>
  ([1, 2, 3] as const).find((stage) => isOfStage(exercise, stage)) ?? 4;

export function kindOf({ levels: [first], dose: { kind } }: Exercise): Statement {
  if (kind !== 'strength' && kind !== 'control') return kinds[kind];
  return first === 3 ? kinds.bent : kinds.straight;
}

/** Range of motion and gentle holds: what severe pain leaves (S38, reconciled in C). */
export const isGentle = ({ dose }: Exercise): boolean =>
  dose.kind === 'motion' || dose.kind === 'isometric';

export const sources = [F23];
