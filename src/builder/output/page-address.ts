import { NOT_FROM_ADDRESSES } from '../../embed/not-from-addresses.js';
import type { Attributes } from './escape.js';
import type { Piece } from './piece.js';

/** The address of the widget's own page, with the settings that it takes from there. */
export function pageAddress({ files, name, lang, settings }: Piece): string {
  const given = Object.entries(settings).filter(([one]) => !NOT_FROM_ADDRESSES.includes(one));
  return `${files}${name}.html?${new URLSearchParams([['lang', lang], ...given])}`;
}

/** Settings that it does not take from there. */
export const notInAddress = ({ settings }: Pick<Piece, 'settings'>): Attributes =>
  Object.entries(settings).filter(([one]) => NOT_FROM_ADDRESSES.includes(one));
