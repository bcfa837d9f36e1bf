import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isInline } from './inline.mjs';
import { widgets } from './project.mjs';
import { styleFile } from './style-file.mjs';

// A widget in a line of text takes the place that its text has.
const framed = widgets.filter((name) => !isInline(name));
const tags = `:is(${framed.map((name) => `pht-${name}`).join(', ')})`;

/** dist/pht.css: holds the widgets' space in the page until the script runs. */
export async function buildShim(out) {
  const source = await readFile('src/embed/pht.css', 'utf8');
  const styles = styleFile('pht.css', source.replaceAll('pht-widget', tags));
  await writeFile(join(out, 'pht.css'), styles);
}
