import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { transform } from 'lightningcss';
import { isInline } from './inline.mjs';
import { banner, widgets } from './project.mjs';

// A widget in a line of text takes the place that its text has.
const framed = widgets.filter((name) => !isInline(name));
const tags = `:is(${framed.map((name) => `pht-${name}`).join(', ')})`;

/** dist/pht.css: holds the widgets' space in the page until the script runs. */
export async function buildShim(out) {
  const source = await readFile('src/embed/pht.css', 'utf8');
  const { code } = transform({
    filename: 'pht.css',
    code: Buffer.from(source.replaceAll('pht-widget', tags)),
    minify: true,
  });
  await writeFile(join(out, 'pht.css'), `${banner}\n${code}\n`);
}
