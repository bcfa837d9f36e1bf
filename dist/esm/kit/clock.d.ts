/**
 * The one clock of the page. Timers hold a deadline in wall time; ticks only repaint.
 * A hidden page gets no ticks; an alarm is one pending timeout, checked again whenever the
 * page wakes, because timeouts are late after sleep, a freeze or in a hidden tab.
 */
export interface Clock {
    /** Wall time in ms since 1970; it may jump when the device's clock is set. */
    now(): number;
    /** Steady time in ms; on most systems it stops while the device sleeps. */
    steady(): number;
    setTimeout(callback: () => void, delay: number): number;
    clearTimeout(id: number | undefined): void;
}
export declare const systemClock: Clock;
type Callback = () => void;
type Stop = () => void;
/** Replaces the clock, for tests and stories. Returns a function that brings the old one back. */
export declare function useClock(replacement: Clock): Stop;
/** Wall time in ms since 1970. */
export declare const now: () => number;
/** Steady time in ms. */
export declare const steady: () => number;
/** Calls back on every second while the page is visible, and at once when it wakes. */
export declare function everySecond(callback: Callback): Stop;
/**
 * A moment to come, held in wall time and in steady time. It is reached when either clock says
 * so: wall time sees a sleep that steady time misses, and steady time sees through a wall clock
 * that is set back. A wall clock set forward ends it early, the safe side for ice on skin.
 */
export declare class Deadline {
    #private;
    /** Wall time in ms since 1970. */
    readonly time: number;
    /** @param time wall time in ms since 1970 */
    constructor(time: number);
    /** Time left in ms, never below 0. */
    get remaining(): number;
}
/** Calls back once, when the deadline is reached or as soon after it as the page is awake. */
export declare function at(deadline: Deadline, callback: Callback): Stop;
export {};
