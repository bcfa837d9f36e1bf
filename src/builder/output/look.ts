import type { Piece } from './piece.js';

/** What goes into the style sheet of the site; empty when all is as usual. */
export function lookOf({ look }: Pick<Piece, 'look'>): string {
  const lines = Object.entries(look).map(([name, value]) => `  ${name}: ${value};\n`);
  return lines.length > 0 ? `:root {\n${lines.join('')}}\n` : '';
}
