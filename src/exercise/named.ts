import { exerciseNamed, type Exercise } from '../content/exercises.js';
import { plainText, textOf } from '../kit/element/attributes.js';
import { unknownIn, type Unknown } from './unknown.js';

/** Also the commas and semicolons of Arabic, and of Chinese and Japanese. */
const BETWEEN_NAMES = /[\s,;\u060c\u061b\uff0c\uff1b\u3001]+/;

interface Named {
  readonly known: readonly Exercise[];
  readonly unknown: readonly Unknown[];
}

/** More names that are none would say no more. */
const MOST_UNKNOWN = 10;

/** The exercises of an `exercises` attribute or a list that a framework sets, each once. */
export function exercisesIn(list: unknown): Named {
  const names = [...new Set(plainText(textOf(list)).split(BETWEEN_NAMES).filter(Boolean))];
  const known = names.flatMap((name) => exerciseNamed(name) ?? []);
  const unknown = names.filter((name) => !exerciseNamed(name)).slice(0, MOST_UNKNOWN);
  return { known, unknown: unknown.map((name) => unknownIn('exercises', name)) };
}
