import { numbersUpTo } from '../numbers.js';

/** Fewer letters than this are in many names by chance. */
const SHORTEST_WORD = 3;

/** The name that was probably meant, if any: a near one, or one that begins it or has a word of it. */
export function nearest(value: string, names: readonly string[]): string | undefined {
  const wanted = value.trim().toLowerCase();
  const [first] = names
    .map((name) => ({ name, changes: changesBetween(wanted, name) }))
    .filter(({ name, changes }) => changes <= name.length / 3 || holds(wanted, name))
    .sort((one, other) => one.changes - other.changes);
  return first?.name;
}

const holds = (wanted: string, name: string): boolean =>
  wanted.startsWith(name) ||
  wanted
    .split(/[^a-z]+/)
    .some((word) => word.length >= SHORTEST_WORD && name.split('-').includes(word));

/** How many letters to add, drop or change: Levenshtein's distance. */
function changesBetween(one: string, other: string): number {
  let row = numbersUpTo(other.length + 1);
  for (const index of numbersUpTo(one.length)) {
    const above = row;
    row = [index + 1];
    for (const column of numbersUpTo(other.length)) {
      const replace = (above[column] ?? 0) + (one[index] === other[column] ? 0 : 1);
      const drop = (above[column + 1] ?? 0) + 1;
      row.push(Math.min(replace, drop, (row[column] ?? 0) + 1));
    }
  }
  return row[other.length] ?? 0;
}
