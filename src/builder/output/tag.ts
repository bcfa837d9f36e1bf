import { attributesOf, type Attributes } from './escape.js';
import type { Piece } from './piece.js';

/** The language first, as dist/snippets has it. */
const languageOf = ({ lang, dir }: Piece): Attributes =>
  dir === 'rtl'
    ? [
        ['lang', lang],
        ['dir', dir],
      ]
    : [['lang', lang]];

/** The tag of a widget with its text inside: never closed by itself, which HTML does not know. */
export function tagOf(piece: Piece): string {
  const { name, settings, text } = piece;
  const attributes = attributesOf([...languageOf(piece), ...Object.entries(settings)]);
  const [start, end] = [`<pht-${name}${attributes}>`, `</pht-${name}>`];
  if (typeof text === 'string') return `${start}${text}${end}`;
  const lines = [
    `<h2>${text.title}</h2>`,
    `<p>${text.lead}</p>`,
    ...text.lines,
    `<p><small>${text.status}</small></p>`,
  ];
  return [start, ...lines.map((line) => `  ${line}`), end].join('\n');
}
