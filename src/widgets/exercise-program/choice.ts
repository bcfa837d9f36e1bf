import {
  exerciseNamed,
  exercises,
  isGentle,
  isOfLevel,
  type Exercise,
  type Kit,
  type Level,
} from '../../content/exercises.js';
import type { Unknown } from '../../exercise/unknown.js';

/** What narrows a program down. */
export interface Choice {
  /** A level, or undefined for all. */
  readonly level: Level | undefined;
  readonly isSevere: boolean;
}

interface Listed {
  readonly known: readonly Exercise[];
  readonly unknown: readonly Unknown[];
}

/** The exercises of an attribute, each once; all of them without it. */
export function exercisesIn(list: string | null): Listed {
  if (list === null) return { known: exercises, unknown: [] };
  const names = [...new Set(list.split(/[\s,]+/).filter(Boolean))];
  const known = names.flatMap((name) => exerciseNamed(name) ?? []);
  const unknown = names.filter((name) => !exerciseNamed(name));
  return { known, unknown: unknown.map((value) => ({ attribute: 'exercises', value })) };
}

/** What of them fits; severe pain leaves the gentle ones, whatever their level. */
export const fitting = (all: readonly Exercise[], { level, isSevere }: Choice): Exercise[] =>
  all.filter((exercise) =>
    isSevere ? isGentle(exercise) : level === undefined || isOfLevel(exercise, level),
  );

export const without = (all: readonly Exercise[], missing: ReadonlySet<Kit>): Exercise[] =>
  all.filter(({ kit }) => !kit.some((one) => missing.has(one)));

/** Everything needed for any of them, each once. */
export const kitOf = (all: readonly Exercise[]): Kit[] => [
  ...new Set(all.flatMap(({ kit }) => kit)),
];
