/** Names and values of attributes, as they are meant. */
export type Attributes = readonly (readonly [name: string, value: string])[];

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** A text, safe in HTML and between double quotes. */
export const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);

/** Each with a space before it. One without a value is there by its name alone. */
export const attributesOf = (attributes: Attributes): string =>
  attributes
    .map(([name, value]) => (value === '' ? ` ${name}` : ` ${name}="${escaped(value)}"`))
    .join('');

/** Braces, which are code in JSX and in templates of Vue, where HTML is text. */
export const withoutBraces = (html: string): string =>
  html.replaceAll('{', '&#123;').replaceAll('}', '&#125;');

/** Each line moved to the right. */
export const indented = (text: string, by: string): string => text.replace(/^(?=.)/gm, by);

/** HTML without tags, as the text that it is. */
export const plain = (html: string): string =>
  html.replaceAll('&lt;', '<').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
