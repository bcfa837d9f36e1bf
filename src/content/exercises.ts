import { msg } from '../kit/language/msg.js';
import type { ExerciseContent, Level } from './exercises/exercise.js';
import { firstStage } from './exercises/stage-1.js';
import { secondStage } from './exercises/stage-2.js';
import { thirdStage } from './exercises/stage-3.js';
import type { Stage } from './recovery-check.js';
import { F23, F24, F25, F83 } from './references.js';
import { says, type Statement } from './statement.js';

export { kit, type Kit, type Level } from './exercises/exercise.js';
export type { Stage };

const list = [...firstStage, ...secondStage, ...thirdStage] as const;

export type ExerciseId = (typeof list)[number]['id'];

export interface Exercise extends ExerciseContent {
  readonly id: ExerciseId;
}

export const exercises: readonly Exercise[] = list;

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

/** When a harder way, or a harder exercise, is due. */
export const moveOn = says('C D F24', () =>
  msg(
    'Did three sessions in a row go well: full dose, good form, pain 0–3, usual pain the next morning? Then move on.',
  ),
);

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

export const sources = [F23, F24, F25, F83];
