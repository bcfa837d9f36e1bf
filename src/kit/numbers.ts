// Old libraries on clinic pages replace Array.from() and reduce() with others that do less.

/** 0, 1, 2 and so on, as many as asked for. */
export const numbersUpTo = (count: number): number[] => [...new Array<unknown>(count).keys()];

export function sum(numbers: readonly number[]): number {
  let total = 0;
  for (const number of numbers) total += number;
  return total;
}
