import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../lib/root.mjs';

/**
 * Whether a widget stands in a line of text, as its class says. Read, not loaded: what loads the
 * classes makes Lit a development build for all that is built after it.
 */
export const isInline = (name) =>
  /\bisInline = true;/.test(readFileSync(join(root, `src/widgets/${name}/${name}.ts`), 'utf8'));
