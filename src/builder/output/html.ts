import { attributesOf, type Attributes } from './escape.js';
import type { Piece } from './piece.js';
import { tagOf } from './tag.js';

/** The lines for the files, and the widget. */
export const htmlOf = (piece: Piece): string => `${linesOf(piece)}\n\n${tagOf(piece)}\n`;

/** What a page needs once: the core and the parts of the widget, nothing else. */
function linesOf(piece: Piece): string {
  const styles: Attributes = [
    ['rel', 'stylesheet'],
    ['href', `${piece.files}pht.css`],
    ...checkOf(piece, 'pht.css'),
  ];
  return [
    `<link${attributesOf(styles)} />`,
    ...piece.scripts.map((path) => scriptOf(piece, path)),
  ].join('\n');
}

export const scriptOf = (piece: Piece, path: string): string =>
  `<script${attributesOf([['src', piece.files + path], ...checkOf(piece, path), ['defer', '']])}></script>`;

function checkOf({ hashes }: Piece, path: string): Attributes {
  const hash = hashes[path];
  if (!hash) return [];
  return [
    ['integrity', hash],
    ['crossorigin', 'anonymous'],
  ];
}
