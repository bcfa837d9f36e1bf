import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { transform } from 'lightningcss';
import { banner } from './project.mjs';

/** dist/pht.css: holds the widgets' space in the page until the script runs. */
export async function buildShim(out) {
  const { code } = transform({
    filename: 'pht.css',
    code: await readFile('src/embed/pht.css'),
    minify: true,
  });
  await writeFile(join(out, 'pht.css'), `${banner}\n${code}\n`);
}
