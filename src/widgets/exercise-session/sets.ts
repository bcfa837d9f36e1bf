import { numbersUpTo } from '../../kit/numbers.js';
import type { Step } from '../../exercise/plan.js';

/** Which legs have done a set; where both work at once, all. */
export type Legs = 'first' | 'second' | 'all';

const NONE = '-';
const LETTERS: Readonly<Record<Legs, string>> = { first: 'f', second: 's', all: 'a' };

/** Sets done, of `aaf,-a`: a letter for each set of each exercise, in order. */
export const countSets = (sets: string, exercise: number): number =>
  (sets.split(',')[exercise] ?? '').split(LETTERS.all).length - 1;

/** With a set that is done now; one that is done again counts once. */
export function addSet(sets: string, { exercise, set }: Step, legs: Legs): string {
  const all = sets.split(',');
  const length = Math.max(all.length, exercise + 1);
  const added = numbersUpTo(length).map((index) => {
    const one = all[index] ?? '';
    return index === exercise ? addTo(one.padEnd(set, NONE), set - 1, LETTERS[legs]) : one;
  });
  return added.join();
}

function addTo(letters: string, place: number, letter: string): string {
  const before = letters.charAt(place);
  const both = before === NONE || before === letter ? letter : LETTERS.all;
  return letters.slice(0, place) + both + letters.slice(place + 1);
}

/** From stored data; undefined when it is none. Earlier versions wrote numbers: `3,1`. */
export function asSets(data: unknown): string | undefined {
  if (typeof data !== 'string') return undefined;
  if (/^[fsa,-]*$/.test(data)) return data;
  if (!/^(\d{0,2},)*\d{0,2}$/.test(data)) return undefined;
  return data
    .split(',')
    .map((count) => LETTERS.all.repeat(Number(count)))
    .join();
}
