import type { ComplexAttributeConverter } from 'lit';

/** An attribute whose value does not fit, and what was used instead. */
export interface Problem {
  readonly attribute: string;
  readonly value: string;
  readonly allowed: string;
  /** Empty where none was used. */
  readonly used: string;
}

export interface NumberRange {
  readonly minimum: number;
  readonly maximum: number;
  /** Below the minimum where the attribute then counts as not set. */
  readonly fallback: number;
}

/** Hears of a value that does not fit. */
export type Report = (problem: Problem) => void;

/** Frameworks without a value yet set null or undefined. */
export const isUnset = (value: unknown): boolean => value === null || value === undefined;

/** The text of any value; frameworks set properties to all kinds of them. */
export function textOf(value: unknown): string {
  try {
    return isUnset(value) ? '' : String(value);
  } catch {
    // An object without a prototype, for one.
    return typeof value;
  }
}

/** For a property that its attribute shows; Lit would throw at a value without text. */
export const asText: ComplexAttributeConverter = {
  fromAttribute: (value) => value,
  toAttribute: (value) => (isUnset(value) ? null : textOf(value)),
};

/** A whole number in range; a number outside becomes the nearest bound, all else the fallback. */
export function numberIn(
  { minimum, maximum, fallback }: NumberRange,
  attribute: string,
  given: unknown,
  report: Report,
): number {
  if (isUnset(given)) return fallback;
  const value = textOf(given);
  const number = value.trim() ? Number(value) : NaN;
  const clamped = Math.min(maximum, Math.max(minimum, Math.round(number)));
  const used = Number.isNaN(clamped) ? fallback : clamped;
  if (used !== number) {
    const allowed = `${minimum} to ${maximum}`;
    report({ attribute, value, allowed, used: used < minimum ? '' : `${used}` });
  }
  return used;
}

/** One of the allowed values; the first of them when none is given or the one given is not. */
export function oneOf<T extends string>(
  allowed: readonly [T, ...T[]],
  attribute: string,
  given: unknown,
  report: Report,
): T {
  const value = textOf(given ?? allowed[0]);
  const found = allowed.find((choice) => choice === value);
  if (found) return found;
  report({ attribute, value, allowed: allowed.join(', '), used: allowed[0] });
  return allowed[0];
}

const warned = new Set<string>();

/** Tells the webmaster in the console, once for each tag, attribute and value. */
export function warn(tag: string, { attribute, value, allowed, used }: Problem): void {
  const message = `<${tag} ${attribute}="${value}"> is not ${allowed}. Used: ${used || 'none'}.`;
  if (warned.has(message)) return;
  warned.add(message);
  console.warn(message);
}
