import { SECOND } from '../time.js';
import { SOURCE_LOCALE } from './languages.js';

/**
 * Numbers, durations and times in a language, by `Intl`. Formatters are made once for each
 * locale and form: making one costs more than a render.
 *
 * Every function takes a BCP 47 tag first. Arabic has Arabic digits in every country, as its
 * messages have.
 */
interface Makers {
  NumberFormat: [Intl.NumberFormat, Intl.NumberFormatOptions];
  DateTimeFormat: [Intl.DateTimeFormat, Intl.DateTimeFormatOptions];
  RelativeTimeFormat: [Intl.RelativeTimeFormat, Intl.RelativeTimeFormatOptions];
  ListFormat: [Intl.ListFormat, Intl.ListFormatOptions];
  PluralRules: [Intl.PluralRules, Intl.PluralRulesOptions];
}

type Unit = 'second' | 'minute' | 'hour' | 'day';

const made = new Map<string, unknown>();

function formatter<K extends keyof Makers>(
  kind: K,
  locale: string,
  options: Makers[K][1],
): Makers[K][0] {
  const key = kind + locale + JSON.stringify(options);
  if (!made.has(key)) {
    const Maker = Intl[kind] as unknown as new (locale: string, options: unknown) => unknown;
    made.set(key, new Maker(withDigits(locale), options));
  }
  return made.get(key) as Makers[K][0];
}

/** A page can bring texts under a name that is no tag: then its numbers are as in English. */
function withDigits(locale: string): string {
  try {
    const digits = /^ar\b/i.test(locale) ? { numberingSystem: 'arab' } : {};
    return new Intl.Locale(locale, digits).toString();
  } catch {
    return SOURCE_LOCALE;
  }
}

const formatDate = (locale: string, time: number, options: Intl.DateTimeFormatOptions): string =>
  formatter('DateTimeFormat', locale, options).format(time);

/** `3` → "٣"; `digits` pads with zeros, `7` → "07". */
export const formatNumber = (locale: string, value: number, digits = 1): string =>
  formatter('NumberFormat', locale, { minimumIntegerDigits: digits }).format(value);

/** What stands side by side: `Mat, Wall`. */
export const formatList = (locale: string, items: readonly string[]): string =>
  formatter('ListFormat', locale, { type: 'unit' }).format(items);

/** Which form of a noun follows a number: `one`, `few`, `other` and so on. */
export const pluralOf = (locale: string, value: number): Intl.LDMLPluralRule =>
  formatter('PluralRules', locale, {}).select(value);

/** Time left in ms → "12:18", rounded up, so that it shows "0:00" only when the time is over. */
export function formatClock(locale: string, left: number): string {
  const seconds = Math.ceil(left / SECOND);
  const minutes = formatNumber(locale, Math.floor(seconds / 60));
  return `${minutes}:${formatNumber(locale, seconds % 60, 2)}`;
}

/** `20, "minute"` → "20 minutes"; `short` → "20 min". */
export const formatQuantity = (
  locale: string,
  value: number,
  unit: Unit,
  unitDisplay: 'long' | 'short' = 'long',
): string =>
  formatter('NumberFormat', locale, { style: 'unit', unit, unitDisplay }).format(value);

/** `-7, "minute"` → "7 minutes ago"; `1, "day"` → "tomorrow". */
export const formatFromNow = (locale: string, value: number, unit: Unit): string =>
  formatter('RelativeTimeFormat', locale, { numeric: 'auto' }).format(value, unit);

/** Wall time in ms → "4:00 PM". */
export const formatTime = (locale: string, time: number): string =>
  formatDate(locale, time, { hour: 'numeric', minute: '2-digit' });

/** Wall time in ms → "4 PM"; with minutes where the hour is not full, or alone no time: "16:00". */
export function formatHour(locale: string, time: number): string {
  const hour = formatter('DateTimeFormat', locale, { hour: 'numeric' });
  const isFull = new Date(time).getMinutes() === 0;
  return isFull && hour.resolvedOptions().hour12 ? hour.format(time) : formatTime(locale, time);
}

/** Wall time in ms → "November 22, 2026". */
export const formatDay = (locale: string, time: number): string =>
  formatDate(locale, time, { dateStyle: 'long' });

/** 0 (Monday) to 6 → the day's narrow name, "M". */
export const formatWeekday = (locale: string, index: number): string =>
  formatDate(locale, Date.UTC(2024, 0, 1 + index), { weekday: 'narrow', timeZone: 'UTC' });

/** `["ice", "heat"]` → "ice or heat". */
export const formatAlternatives = (locale: string, items: readonly string[]): string =>
  formatter('ListFormat', locale, { type: 'disjunction' }).format(items);
