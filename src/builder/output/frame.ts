import { attributesOf, plain } from './escape.js';
import { scriptOf } from './html.js';
import { pageAddress } from './page-address.js';
import type { Piece } from './piece.js';

/** The widget's own page in a frame, which is as high as its page where the script may run. */
export function frameOf(piece: Piece): string {
  const attributes = attributesOf([
    ['src', pageAddress(piece)],
    ['title', plain(piece.title)],
    ['lang', piece.lang],
    ['width', '100%'],
    ['height', '900'],
    ['sandbox', 'allow-scripts allow-same-origin allow-modals'],
  ]);
  return `<iframe${attributes}></iframe>\n${scriptOf(piece, 'embed.js')}\n`;
}
