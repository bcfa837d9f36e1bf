// integrations/README.md, as the tests read it: its recipes, which they run, and its table.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../scripts/lib/root.mjs';

export const recipes = readFileSync(join(root, 'integrations/README.md'), 'utf8');

/** The code under a heading. */
export function recipeFor(heading) {
  const section = recipes.split(/^## /m).find((text) => text.startsWith(`${heading}\n`));
  return /```js\n([^]*?)```/.exec(section)[1];
}

/** A row of the table of what is kept, without its first cell. */
export function rowOf(name) {
  const row = recipes.split('\n').find((line) => line.startsWith(`| ${name} `));
  return row
    .split('|')
    .slice(2, -1)
    .map((cell) => cell.trim());
}
