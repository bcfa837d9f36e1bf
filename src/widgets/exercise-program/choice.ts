import {
  isGentle,
  isOfStage,
  type Exercise,
  type Kit,
  type Stage,
} from '../../content/exercises.js';
import type { PainBand } from '../../content/pain.js';

/** What narrows a program down. */
export interface Choice {
  /** Undefined for all. */
  readonly stage: Stage | undefined;
  readonly pain: PainBand | undefined;
}

/** The recovery stages that pain of 4 or 5 allows, as in the check of the recovery stages. */
const CAREFUL: readonly Stage[] = [1, 2];
const STAGES: readonly Stage[] = [1, 2, 3, 4];

/** The stages that pain leaves, of those that a list has. */
export const stagesOf = (all: readonly Exercise[], pain: PainBand | undefined): Stage[] =>
  (pain === 'ease' ? CAREFUL : STAGES).filter((stage) =>
    all.some((exercise) => isOfStage(exercise, stage)),
  );

/** What of them fits; severe pain leaves the gentle ones, whatever their stage. */
export function fitting(all: readonly Exercise[], { stage, pain }: Choice): Exercise[] {
  if (pain === 'stop') return all.filter(isGentle);
  const stages = stagesOf(all, pain).filter((one) => stage === undefined || one === stage);
  return all.filter((exercise) => stages.some((one) => isOfStage(exercise, one)));
}

/** Whether the whole list can be done in one session. */
export const isOfOneStage = (all: readonly Exercise[]): boolean =>
  STAGES.some((stage) => all.every((exercise) => isOfStage(exercise, stage)));

export const without = (all: readonly Exercise[], missing: ReadonlySet<Kit>): Exercise[] =>
  all.filter(({ kit }) => !kit.some((one) => missing.has(one)));

/** Everything needed for any of them, each once. */
export const kitOf = (all: readonly Exercise[]): Kit[] => [
  ...new Set(all.flatMap(({ kit }) => kit)),
];
