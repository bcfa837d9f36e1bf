import { attributesOf } from './escape.js';
import { notInAddress, pageAddress } from './page-address.js';
import type { Piece } from './piece.js';

/** A link that every editor keeps; beside our script it becomes the widget. */
export function linkOf(piece: Piece): string {
  const { name, lang, dir, title } = piece;
  const attributes = attributesOf([
    ['href', pageAddress(piece)],
    ['data-pht', name],
    ...notInAddress(piece).map(([one, value]) => [`data-pht-${one}`, value] as const),
    ['lang', lang],
    ['dir', dir],
  ]);
  return `<p><a${attributes}>${title}</a></p>\n`;
}
