import { real } from '../element/unclobbered.js';
import { SECOND } from '../time.js';

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

export const systemClock: Clock = {
  now: () => Date.now(),
  steady: () => performance.now(),
  setTimeout: (callback, delay) => window.setTimeout(callback, delay),
  clearTimeout: (id) => {
    window.clearTimeout(id);
  },
};

type Callback = () => void;
type Stop = () => void;

const LONGEST_TIMEOUT = 2 ** 31 - 1;

let clock = systemClock;
let nextTick: number | undefined;
const tickers = new Set<Callback>();
const wakers = new Set<Callback>();

/** Replaces the clock, for tests and stories. Returns a function that brings the old one back. */
export function useClock(replacement: Clock): Stop {
  const previous = clock;
  stopTicking();
  clock = replacement;
  startTicking();
  return () => {
    stopTicking();
    clock = previous;
    startTicking();
  };
}

/** Wall time in ms since 1970. */
export const now = (): number => clock.now();

/** Steady time in ms. */
export const steady = (): number => clock.steady();

/** Calls back on every second while the page is visible, and at once when it wakes. */
export function everySecond(callback: Callback): Stop {
  tickers.add(callback);
  const stopWaking = onWake(callback);
  startTicking();
  return () => {
    tickers.delete(callback);
    stopWaking();
    if (tickers.size === 0) stopTicking();
  };
}

/**
 * A moment to come, held in wall time and in steady time. It is reached when either clock says
 * so: wall time sees a sleep that steady time misses, and steady time sees through a wall clock
 * that is set back. A wall clock set forward ends it early, the safe side for ice on skin.
 */
export class Deadline {
  /** Wall time in ms since 1970. */
  readonly time: number;
  readonly #steadyTime: number;

  /** @param time wall time in ms since 1970 */
  constructor(time: number) {
    this.time = time;
    this.#steadyTime = steady() + (time - now());
  }

  /** Time left in ms, never below 0. */
  get remaining(): number {
    return Math.max(0, Math.min(this.time - now(), this.#steadyTime - steady()));
  }
}

/** Calls back once, when the deadline is reached or as soon after it as the page is awake. */
export function at(deadline: Deadline, callback: Callback): Stop {
  let timeout: number | undefined;
  const schedule = (): void => {
    timeout = clock.setTimeout(check, Math.min(deadline.remaining, LONGEST_TIMEOUT));
  };
  const stop = (): void => {
    clock.clearTimeout(timeout);
    stopWaking();
  };
  const check = (): void => {
    clock.clearTimeout(timeout);
    if (deadline.remaining > 0) {
      schedule();
      return;
    }
    stop();
    callback();
  };
  const stopWaking = onWake(check);
  schedule();
  return stop;
}

function onWake(callback: Callback): Stop {
  if (wakers.size === 0) listenForWaking('addEventListener');
  wakers.add(callback);
  return () => {
    wakers.delete(callback);
    if (wakers.size === 0) listenForWaking('removeEventListener');
  };
}

function listenForWaking(method: 'addEventListener' | 'removeEventListener'): void {
  real(document)[method]('visibilitychange', wake);
  real(document)[method]('resume', wake);
  window[method]('pageshow', wake);
}

function wake(): void {
  if (real(document).hidden) {
    stopTicking();
    return;
  }
  for (const callback of [...wakers]) callback();
  startTicking();
}

function startTicking(): void {
  if (nextTick !== undefined || tickers.size === 0 || real(document).hidden) return;
  nextTick = clock.setTimeout(tick, SECOND - (clock.now() % SECOND));
}

function stopTicking(): void {
  clock.clearTimeout(nextTick);
  nextTick = undefined;
}

function tick(): void {
  nextTick = undefined;
  // A device that slept with the page in view tells nobody: alarms are checked here as well.
  for (const callback of [...wakers]) callback();
  startTicking();
}
