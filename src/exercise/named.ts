import { exerciseNamed, type Exercise } from '../content/exercises.js';
import { textOf } from '../kit/element/attributes.js';
import type { Unknown } from './unknown.js';

interface Named {
  readonly known: readonly Exercise[];
  readonly unknown: readonly Unknown[];
}

/** The exercises of an `exercises` attribute or a list that a framework sets, each once. */
export function exercisesIn(list: unknown): Named {
  const names = [
    ...new Set(
      textOf(list)
        .split(/[\s,]+/)
        .filter(Boolean),
    ),
  ];
  const known = names.flatMap((name) => exerciseNamed(name) ?? []);
  const unknown = names.filter((name) => !exerciseNamed(name));
  return { known, unknown: unknown.map((value) => ({ attribute: 'exercises', value })) };
}
