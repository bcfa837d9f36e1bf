import {
  isGentle,
  isOfStage,
  type Exercise,
  type Kit,
  type Stage,
} from '../../content/exercises.js';

/** What narrows a program down. */
export interface Choice {
  /** Undefined for all. */
  readonly stage: Stage | undefined;
  readonly isSevere: boolean;
}

/** What of them fits; severe pain leaves the gentle ones, whatever their stage. */
export const fitting = (all: readonly Exercise[], { stage, isSevere }: Choice): Exercise[] =>
  all.filter((exercise) =>
    isSevere ? isGentle(exercise) : stage === undefined || isOfStage(exercise, stage),
  );

export const without = (all: readonly Exercise[], missing: ReadonlySet<Kit>): Exercise[] =>
  all.filter(({ kit }) => !kit.some((one) => missing.has(one)));

/** Everything needed for any of them, each once. */
export const kitOf = (all: readonly Exercise[]): Kit[] => [
  ...new Set(all.flatMap(({ kit }) => kit)),
];
