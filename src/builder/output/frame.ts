import { attributesOf, plain } from './escape.js';
import { scriptOf } from './html.js';
import { pageAddress } from './page-address.js';
import type { Piece } from './piece.js';

/** What a frame takes along of the look. */
export const FRAMED_LOOK = '--pht-color-accent';

const accentOf = ({ look }: Piece): string => {
  const accent = look[FRAMED_LOOK];
  return accent ? `&accent=${accent.replace('#', '')}` : '';
};

/** The widget's own page in a frame, which is as high as its page where the script may run. */
export function frameOf(piece: Piece): string {
  const attributes = attributesOf([
    ['src', `${pageAddress(piece)}${accentOf(piece)}`],
    ['title', plain(piece.title)],
    ['lang', piece.lang],
    ['width', '100%'],
    ['height', '900'],
    ['sandbox', 'allow-scripts allow-same-origin allow-modals'],
  ]);
  return `<iframe${attributes}></iframe>\n${scriptOf(piece, 'embed.js')}\n`;
}
