import type { ComplexAttributeConverter } from 'lit';
import { warnOnce } from './warn-once.js';

/** An attribute whose value does not fit, and what was used instead. */
export interface Problem {
  readonly attribute: string;
  readonly value: string;
  readonly allowed: string;
  /** Empty where none was used. */
  readonly used: string;
}

export interface Range {
  readonly minimum: number;
  readonly maximum: number;
  /** In the plural, for the documents and for the editor of the page. */
  readonly unit?: string;
}

export interface NumberRange extends Range {
  readonly fallback: number;
}

/** What a check says of a value. */
export interface Finding<Valid> {
  readonly fits: boolean;
  readonly allowed: string;
  readonly used: Valid;
}

/** Hears of a value that does not fit. */
export type Report = (problem: Problem) => void;

/** Frameworks without a value yet set null or undefined. */
export const isUnset = (value: unknown): boolean => value === null || value === undefined;

/** In letters; no list of exercises is longer. */
const LONGEST = 2000;

/** The text of any value; frameworks set properties to all kinds of them, of any length. */
export function textOf(value: unknown): string {
  try {
    return isUnset(value) ? '' : String(value).slice(0, LONGEST);
  } catch {
    // An object without a prototype, for one.
    return typeof value;
  }
}

// Unseen: soft hyphens, and the marks of direction that editors of Arabic set beside a word.
const MARKS = /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
/** Arabic, Persian and full-width: the last four bits of each are its value. */
const DIGITS = /[\u0660-\u0669\u06f0-\u06f9\uff10-\uff19]/g;

/** What an editor of any language has typed, as it is read. */
export const plainText = (typed: string): string =>
  typed
    .replace(MARKS, '')
    .replace(DIGITS, (digit) => `${digit.charCodeAt(0) & 15}`)
    .replace(/\u066b/g, '.')
    .replace(/\u2212/g, '-')
    .trim();

/** As much of a text as helps to find it on the page. */
export const shortened = (text: string): string =>
  text.length > 80 ? `${text.slice(0, 79)}…` : text;

/** For a property that its attribute shows; Lit would throw at a value without text. */
export const asText: ComplexAttributeConverter = {
  fromAttribute: (value) => value,
  toAttribute: (value) => (isUnset(value) ? null : textOf(value)),
};

/** A whole number in range; a number outside becomes the nearest bound, all else the fallback. */
export function numberIn<Fallback extends number | undefined>(
  { minimum, maximum, unit }: Range,
  fallback: Fallback,
  text: string,
): Finding<number | Fallback> {
  const number = text ? Number(text) : NaN;
  const clamped = Math.min(maximum, Math.max(minimum, Math.round(number)));
  const used = Number.isNaN(clamped) ? fallback : clamped;
  const allowed = `${minimum} to ${maximum}`;
  return { fits: used === number, allowed: unit ? `${allowed} ${unit}` : allowed, used };
}

/** One of the allowed values, else the fallback. */
export function oneOf<Value extends string, Fallback extends Value | undefined>(
  choices: readonly Value[],
  fallback: Fallback,
  text: string,
): Finding<Value | Fallback> {
  const found = choices.find((choice) => choice === text);
  return { fits: found !== undefined, allowed: choices.join(', '), used: found ?? fallback };
}

/** Up to the 15 digits of international numbers, typed as people type them. */
const PHONE_NUMBER = /^\+?\d(?:[ -]?\d){1,14}$/;

/** A phone number that can be dialled, else none. */
export function phoneNumberIn(text: string): Finding<string | undefined> {
  const fits = PHONE_NUMBER.test(text);
  return { fits, allowed: 'a phone number', used: fits ? text : undefined };
}

const LONGEST_NAME = 120;

/** A name or title of people and places, as they write it. */
export function nameIn(text: string): Finding<string | undefined> {
  const fits = text.length > 0 && text.length <= LONGEST_NAME;
  return { fits, allowed: `1 to ${LONGEST_NAME} characters`, used: fits ? text : undefined };
}

/** A day that has been, as in ISO 8601. */
export function pastDayIn(text: string): Finding<string | undefined> {
  const time = /^\d{4}-\d\d-\d\d$/.test(text) ? Date.parse(text) : NaN;
  // A day that no month has is taken for one of the next by some browsers.
  const isDay = !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
  // It may be tomorrow already where the page is written.
  const fits = isDay && time <= Date.now() + 86_400_000;
  return { fits, allowed: 'a past day such as 2026-05-31', used: fits ? text : undefined };
}

/** Tells the webmaster in the console, once for each tag, attribute and value. */
export function warn(tag: string, { attribute, value, allowed, used }: Problem): void {
  warnOnce(`<${tag} ${attribute}="${value}"> is not ${allowed}. Used: ${used || 'none'}.`);
}
