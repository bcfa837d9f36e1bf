import { heading, list, paragraph, type Block } from './blocks.js';
import { exercises, type Exercise } from './exercises.js';
import { caution, type PainRule } from './pain.js';

/** The pain rule of all exercises but the stretches. */
export const painRuleBlocks = (): readonly Block[] => [
  heading(caution.title),
  list(caution.items),
];

/** Every exercise, in the fallback of a widget that shows them, after that pain rule. */
export const exerciseBlocks = (): readonly Block[] =>
  exercises.flatMap((exercise) => [
    ...stepsOf(exercise),
    ...(exercise.caution === caution ? [] : [wholeRule(exercise.caution)]),
  ]);

/** A single one, with its pain rule. */
export const blocksOf = (exercise: Exercise): readonly Block[] => [
  ...stepsOf(exercise),
  wholeRule(exercise.caution),
];

const stepsOf = ({ name, steps }: Exercise): readonly Block[] => [
  heading(name),
  paragraph(...steps),
];

const wholeRule = ({ title, items }: PainRule): Block => list([title, ...items]);
