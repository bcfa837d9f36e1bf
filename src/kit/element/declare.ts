import type { LitElement, PropertyDeclaration } from 'lit';
import {
  asText,
  isUnset,
  nameIn,
  numberIn,
  oneOf,
  pastDayIn,
  phoneNumberIn,
  plainText,
  shortened,
  textOf,
  type Finding,
  type NumberRange,
  type Range,
  type Report,
} from './attributes.js';

/**
 * A public property and its attribute, declared once: Lit makes the property, the base checks
 * what is set, and the build documents it, with the comment above it.
 */
export interface Attribute<Given> extends PropertyDeclaration {
  /** Where it has another name than its property. */
  readonly attribute?: string;
  /** The value of the property until it is set. */
  readonly initial: Given;
}

/** One that the base checks. */
export interface Checked<Given, Valid> extends Attribute<Given> {
  /** Counts where nothing is set, or nothing that could be meant. */
  readonly fallback: Valid;
  /** Gets plain text. */
  readonly check: (text: string) => Finding<Valid>;
}

export type Attributes = Readonly<Record<string, Attribute<unknown>>>;

/** The properties of an element, as a page or a framework sets them. */
export type Properties<Table extends Attributes> = {
  -readonly [Name in keyof Table]: Table[Name]['initial'];
};

/** What an element goes by: of each attribute that is checked, a value that fits. */
export type Valid<Table extends Attributes> = {
  readonly [
    Name in keyof Table as Table[Name] extends Checked<unknown, unknown> ? Name : never
  ]: Table[Name] extends Checked<unknown, infer Value> ? Value : never;
};

type Unchecked<Table extends Attributes> = {
  [Name in keyof Table]: Attribute<Table[Name]['initial']>;
};

type Options = Pick<Attribute<unknown>, 'attribute' | 'reflect' | 'useDefault'>;

/** A whole number. Without a fallback it need not be set. */
export function wholeNumber(options: Options & NumberRange): Checked<number | string, number>;
export function wholeNumber(
  options: Options & Range,
): Checked<number | string | null, number | undefined>;
export function wholeNumber({
  fallback,
  ...options
}: Options & Range & Partial<NumberRange>): Checked<number | string | null, number | undefined> {
  const check = (text: string) => numberIn(options, fallback, text);
  return { ...options, fallback, initial: fallback ?? null, check };
}

/** One of a few words. Without a fallback it need not be set. */
export function choice<const Value extends string>(
  choices: readonly Value[],
  options: Options & { readonly fallback: NoInfer<Value> },
): Checked<Value, Value>;
export function choice<const Value extends string>(
  choices: readonly Value[],
  options?: Options,
): Checked<Value | null, Value | undefined>;
export function choice<Value extends string>(
  choices: readonly Value[],
  { fallback, ...options }: Options & { readonly fallback?: Value } = {},
): Checked<Value | null, Value | undefined> & { choices: readonly Value[] } {
  const check = (text: string) => oneOf(choices, fallback, text);
  return { ...options, converter: asText, choices, fallback, initial: fallback ?? null, check };
}

/** A phone number. It need not be set. */
export const phoneNumber = (
  options: Options = {},
): Checked<number | string | null, string | undefined> => ({
  ...options,
  fallback: undefined,
  initial: null,
  check: phoneNumberIn,
});

/** A name, shown as it is written. It need not be set. */
export const personName = (
  options: Options = {},
): Checked<string | null, string | undefined> => ({
  ...options,
  fallback: undefined,
  initial: null,
  check: nameIn,
});

/** A day until today, as in ISO 8601. It need not be set. */
export const pastDay = (options: Options = {}): Checked<string | null, string | undefined> => ({
  ...options,
  fallback: undefined,
  initial: null,
  check: pastDayIn,
});

/** On when the attribute is there. */
export const flag = (): Attribute<boolean> => ({ type: Boolean, initial: false });

/** One that the widget checks, because only its data tell what fits. */
export const unchecked = <Given>(initial: Given, options: Options = {}): Attribute<Given> => ({
  ...options,
  initial,
});

/** For a widget that checks them itself, because its data narrow what is allowed. */
export const withoutCheck = <Table extends Attributes>(table: Table): Unchecked<Table> =>
  Object.fromEntries(
    Object.entries(table).map(([name, attribute]) => [name, { ...attribute, check: undefined }]),
  ) as object as Unchecked<Table>;

/** Gives a new element's properties their first values. */
export function setInitialValues(element: LitElement): void {
  propertiesOf(element).forEach((declaration, name) => {
    if ('initial' in declaration) Reflect.set(element, name, declaration.initial);
  });
}

/** Checks all attributes of an element: what counts of each, by the name of its property. */
export function validValues(element: LitElement, report: Report): Record<string, unknown> {
  const valid: Record<string, unknown> = {};
  propertiesOf(element).forEach((declaration, key) => {
    const name = String(key);
    if (!isChecked(declaration)) return;
    valid[name] = validValue(name, declaration, Reflect.get(element, name), report);
  });
  return valid;
}

/** What counts of what was set; what does not fit is reported. */
export function validValue<Value>(
  name: string,
  { attribute = name, fallback, check }: Checked<unknown, Value>,
  given: unknown,
  report: Report,
): Value {
  if (isUnset(given)) return fallback;
  const value = textOf(given);
  const { fits, allowed, used } = check(plainText(value));
  if (!fits) report({ attribute, value: shortened(value), allowed, used: textOf(used) });
  return used;
}

const propertiesOf = (element: LitElement) =>
  (element.constructor as typeof LitElement).elementProperties;

const isChecked = (declaration: object): declaration is Checked<unknown, unknown> =>
  'check' in declaration && declaration.check !== undefined;
