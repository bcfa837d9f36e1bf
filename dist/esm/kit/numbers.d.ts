/** 0, 1, 2 and so on, as many as asked for. */
export declare const numbersUpTo: (count: number) => number[];
export declare function sum(numbers: readonly number[]): number;
