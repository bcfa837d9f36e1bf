import { escaped } from './escape.js';
import type { Piece } from './piece.js';

/** The shortcode of our plugin: its brackets and quotes cannot stand in a value. */
export function shortcodeOf({ name, lang, settings }: Piece): string {
  const attributes = Object.entries({ lang, ...settings })
    .map(([one, value]) => ` ${one}="${forShortcode(value === '' ? one : value)}"`)
    .join('');
  return `[pht_${name.replaceAll('-', '_')}${attributes}]\n`;
}

const forShortcode = (value: string): string =>
  escaped(value).replaceAll('[', '&#091;').replaceAll(']', '&#093;');
