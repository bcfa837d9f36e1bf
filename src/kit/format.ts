/**
 * Numbers, durations and times in the language of an element, by `Intl`. Formatters are made
 * once per locale and form: making one costs more than a render.
 */
const formatters = new Map<string, unknown>();

function cached<T>(name: string, make: () => T): T {
  if (!formatters.has(name)) formatters.set(name, make());
  return formatters.get(name) as T;
}

/** A locale tag for `Intl`: plain Arabic gets Arabic digits, a country decides for itself. */
const withDigits = (locale: string): string => (locale === 'ar' ? 'ar-u-nu-arab' : locale);

export class Format {
  readonly locale: string;

  /** @param locale BCP 47 tag */
  constructor(locale: string) {
    this.locale = withDigits(locale);
  }

  /** `3` → "٣"; `digits` pads with zeros, `7` → "07". */
  number(value: number, digits = 1): string {
    return cached(
      `number ${this.locale} ${digits}`,
      () => new Intl.NumberFormat(this.locale, { minimumIntegerDigits: digits }),
    ).format(value);
  }

  /** `20, "minute"` → "20 minutes"; `short` → "20 min". */
  quantity(value: number, unit: 'minute' | 'hour' | 'day', width: 'long' | 'short' = 'long') {
    const style = { style: 'unit', unit, unitDisplay: width } as const;
    return cached(
      `${unit} ${width} ${this.locale}`,
      () => new Intl.NumberFormat(this.locale, style),
    ).format(value);
  }

  /** `7, "minute"` → "7 minutes ago". */
  ago(value: number, unit: 'minute' | 'hour' | 'day'): string {
    return cached(`ago ${this.locale}`, () => new Intl.RelativeTimeFormat(this.locale)).format(
      -value,
      unit,
    );
  }

  /** Days from today, `1` → "tomorrow". */
  daysFromToday(value: number): string {
    return cached(
      `days ${this.locale}`,
      () => new Intl.RelativeTimeFormat(this.locale, { numeric: 'auto' }),
    ).format(value, 'day');
  }

  /** Wall time in ms → "4:00 PM". */
  time(time: number): string {
    return this.#date('time', { hour: 'numeric', minute: '2-digit' }, time);
  }

  /** Wall time in ms → "4 PM"; with minutes where the hour is not full. */
  hour(time: number): string {
    const isFullHour = new Date(time).getMinutes() === 0;
    return isFullHour ? this.#date('hour', { hour: 'numeric' }, time) : this.time(time);
  }

  /** Wall time in ms → "November 22, 2026". */
  day(time: number): string {
    return this.#date('day', { dateStyle: 'long' }, time);
  }

  /** 0 (Monday) to 6 → the day's narrow name, "M". */
  weekday(index: number): string {
    const MONDAY = Date.UTC(2024, 0, 1);
    const options = { weekday: 'narrow', timeZone: 'UTC' } as const;
    return this.#date('weekday', options, MONDAY + index * 86_400_000);
  }

  /** `["a", "b"]` → "a and b". */
  list(items: readonly string[]): string {
    return cached(`list ${this.locale}`, () => new Intl.ListFormat(this.locale)).format(items);
  }

  #date(name: string, options: Intl.DateTimeFormatOptions, time: number): string {
    return cached(
      `${name} ${this.locale}`,
      () => new Intl.DateTimeFormat(this.locale, options),
    ).format(time);
  }
}
