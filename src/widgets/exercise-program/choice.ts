import {
  isGentle,
  isOfStage,
  type Exercise,
  type Kit,
  type Stage,
} from '../../content/exercises.js';
import type { PainBand } from '../../content/pain.js';
import { HIGHEST_STAGE_IN_PAIN } from '../../content/recovery-check.js';

/** What narrows a program down. */
export interface Wishes {
  readonly all: readonly Exercise[];
  /** Undefined for all. */
  readonly stage: Stage | undefined;
  /** Whether the page or the patient has chosen it. */
  readonly isStageSet: boolean;
  readonly pain: PainBand | undefined;
  readonly missing: ReadonlySet<Kit>;
}

export type Choice = ReturnType<typeof choose>;

const STAGES: readonly Stage[] = [1, 2, 3, 4];

/** What pain, stage and kit leave of a program. */
export function choose({ all, stage: wished, isStageSet, pain, missing }: Wishes) {
  const isSevere = pain === 'stop';
  const isWhole = (stage: Stage) => all.every((exercise) => isOfStage(exercise, stage));
  /** Those of the list that pain leaves. */
  const highest = HIGHEST_STAGE_IN_PAIN[pain ?? 'fine'];
  const stages = STAGES.filter(
    (stage) => stage <= highest && all.some((exercise) => isOfStage(exercise, stage)),
  );
  /** Undefined for all. */
  const stage = pain === 'ease' ? lowered(wished, stages) : wished;
  const chosen = stages.filter((one) => stage === undefined || one === stage);
  /** By pain and stage; severe pain leaves the gentle ones, whatever their stage. */
  const fitting = all.filter((exercise) =>
    isSevere ? isGentle(exercise) : chosen.some((one) => isOfStage(exercise, one)),
  );
  const shown = fitting.filter(({ kit }) => !kit.some((one) => missing.has(one)));
  /** Whether a session of several stages has to wait for the patient's choice. */
  const isStageMissing = !isStageSet && !isSevere && !STAGES.some(isWhole);
  return {
    pain,
    isSevere,
    isEmpty: all.length === 0,
    /** Whether it is pain that leaves nothing. */
    isTooSore: all.length > 0 && fitting.length === 0 && (isSevere || pain === 'ease'),
    stages,
    stage,
    isStageMissing,
    /** Severe pain decides alone; and what is of one stage needs no choice. */
    hasStages: !isSevere && !stages.every(isWhole),
    shown,
    /** What today's session has: exercises of one stage, none until it is chosen. */
    today: isStageMissing ? [] : shown,
    /** Everything needed for any of them, each once. */
    kit: [...new Set(fitting.flatMap(({ kit }) => kit))],
  };
}

/** The highest stage up to this one that is left. */
const lowered = (wished: Stage | undefined, stages: readonly Stage[]): Stage | undefined =>
  wished && (stages.findLast((stage) => stage <= wished) ?? wished);
