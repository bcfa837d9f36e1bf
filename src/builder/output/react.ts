import { indented, withoutBraces } from './escape.js';
import type { Piece } from './piece.js';
import { tagOf } from './tag.js';

/** A component with the npm package; the widget runs in the browser only. */
export const reactOf = (piece: Piece): string => `'use client';

import 'pht-widgets/widgets/${piece.name}/define';

export function ${componentOf(piece)}() {
  return (
${indented(withoutBraces(tagOf(piece)), '    ')}
  );
}
`;

/** `ice-timer` → `IceTimer`. */
const componentOf = ({ name }: Piece): string =>
  name.replace(/(?:^|-)(.)/g, (_, letter: string) => letter.toUpperCase());
