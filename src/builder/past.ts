/** What was, what is, and what was undone. Steps of the same kind in a row are one. */
export interface Past<T> {
  readonly now: T;
  readonly before: readonly T[];
  readonly after: readonly T[];
  /** What changed last, such as a field in which somebody types. */
  readonly kind: string;
}

const MOST = 100;

export const beginWith = <T>(now: T): Past<T> => ({ now, before: [], after: [], kind: '' });

/** @param kind empty: a step of its own in any case */
export function step<T>({ now, before, kind: last }: Past<T>, next: T, kind: string): Past<T> {
  const goesOn = kind !== '' && kind === last;
  return { now: next, before: goesOn ? before : [...before, now].slice(-MOST), after: [], kind };
}

export function undone<T>({ now, before, after }: Past<T>): Past<T> {
  const last = before.at(-1) ?? now;
  return { now: last, before: before.slice(0, -1), after: [now, ...after], kind: '' };
}

export function redone<T>({ now, before, after }: Past<T>): Past<T> {
  const [next = now, ...rest] = after;
  return { now: next, before: [...before, now], after: rest, kind: '' };
}
