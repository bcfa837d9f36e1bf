import { escaped } from './escape.js';
import type { Piece } from './piece.js';

/** The shortcode of our plugin: its brackets and quotes cannot stand in a value. */
export function shortcodeOf({ name, lang, settings }: Piece): string {
  const attributes = Object.entries({ lang, ...settings })
    .map(([one, value]) => ` ${one}="${forShortcode(value === '' ? one : value)}"`)
    .join('');
  return `[pht_${name.replaceAll('-', '_')}${attributes}]\n`;
}

/** The block of our plugin; the plugin gives it its text. A setting that is there is `true`. */
export function blockOf({ name, lang, settings }: Piece): string {
  const given = Object.entries({ lang, ...settings });
  const attributes = Object.fromEntries(given.map(([one, value]) => [one, value || true]));
  return `<!-- wp:pht/${name} ${forComment(JSON.stringify(attributes))} /-->\n`;
}

/** As WordPress writes it: no sign that could end the comment, or be taken for markup. */
const SIGNS: Readonly<Record<string, string>> = {
  '--': '\\u002d\\u002d',
  '<': '\\u003c',
  '>': '\\u003e',
  '&': '\\u0026',
  '\\\\': '\\u005c',
  '\\"': '\\u0022',
};

const forComment = (json: string): string =>
  json.replace(/--|[<>&]|\\[\\"]/g, (sign) => SIGNS[sign] ?? sign);

const forShortcode = (value: string): string =>
  escaped(value).replaceAll('[', '&#091;').replaceAll(']', '&#093;');
