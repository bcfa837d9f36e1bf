/** One icing of the plan, at a wall time in ms. */
export interface Slot {
    readonly time: number;
    readonly state: 'done' | 'now' | 'open';
}
interface PlanInput {
    /** Wall times of the icings so far, in order. */
    readonly icings: readonly number[];
    /** Wall time of the start of the icing that runs. */
    readonly running: number | undefined;
    readonly now: number;
    readonly days: number;
    /** Hours between two icings. */
    readonly interval: number;
}
/** The days of the plan. Day 1 is the day of the first icing, or today where that is earlier. */
export declare function planDays({ icings, running, now, days, interval }: PlanInput): Slot[][];
/** The icing that is due next: the first open one after the last icing that is not long past. */
export declare function nextSlot(plan: readonly Slot[][], now: number): Slot | undefined;
/** When what `nextSlot` says about this one is no longer true: it is due, or long past. */
export declare const changeOf: ({ time }: Slot, now: number) => number;
export {};
