/** An attribute whose value does not fit, and what was used instead. */
export interface Problem {
  readonly attribute: string;
  readonly value: string;
  readonly allowed: string;
  readonly used: string;
}

export interface NumberRange {
  readonly minimum: number;
  readonly maximum: number;
  readonly fallback: number;
}

interface Checked<T> {
  readonly value: T;
  readonly problem?: Problem;
}

/** A whole number in range; a number outside becomes the nearest bound, all else the fallback. */
export function checkNumber(
  attribute: string,
  value: unknown,
  { minimum, maximum, fallback }: NumberRange,
): Checked<number> {
  if (isAbsent(value)) return { value: fallback };
  const text = String(value);
  const number = text.trim() === '' ? NaN : Number(text);
  const used = Number.isNaN(number)
    ? fallback
    : Math.min(maximum, Math.max(minimum, Math.round(number)));
  if (used === number) return { value: used };
  const allowed = `${minimum} to ${maximum}`;
  return { value: used, problem: { attribute, value: text, allowed, used: `${used}` } };
}

/** One of the allowed values, else the fallback. */
export function checkChoice<T extends string>(
  attribute: string,
  value: unknown,
  choices: readonly T[],
  fallback: T,
): Checked<T> {
  if (isAbsent(value)) return { value: fallback };
  const found = choices.find((choice) => choice === value);
  if (found !== undefined) return { value: found };
  const allowed = choices.join(', ');
  return {
    value: fallback,
    problem: { attribute, value: String(value), allowed, used: fallback },
  };
}

const warned = new Set<string>();

/** Tells the webmaster in the console, once for each tag, attribute and value. */
export function warn(tag: string, { attribute, value, allowed, used }: Problem): void {
  const message =
    `<${tag} ${attribute}="${value}">: this value does not fit. ` +
    `Allowed: ${allowed}. Used instead: ${used}.`;
  if (warned.has(message)) return;
  warned.add(message);
  console.warn(message);
}

const isAbsent = (value: unknown): boolean => value === null || value === undefined;
