import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { root } from '../lib/root.mjs';

/**
 * What bench/limits.json limits, as lists of files: each file by itself, and all that a page with
 * some widgets fetches in a language.
 *
 * @param widgets by widget, the scripts it needs: of dist/release.json
 */
export async function limited(widgets) {
  const limits = JSON.parse(await readFile(join(root, 'bench/limits.json'), 'utf8'));
  const files = Object.entries(limits.files).map(([name, limit]) => ({
    name,
    limit,
    files: [name],
  }));
  const pages = limits.pages.map(({ name, limit, ...page }) => ({
    name,
    limit,
    files: filesOfPage(page, widgets),
  }));
  return [...files, ...pages];
}

/** What a page with these widgets fetches, in its language. */
export function filesOfPage({ widgets: names, language = 'en' }, widgets) {
  const scripts = [...new Set(names.flatMap((name) => widgets[name]))];
  const texts = scripts.map((path) => `locales/${language}/${partOf(path)}.js`);
  return ['pht.css', ...scripts, ...(language === 'en' ? [] : texts)];
}

const partOf = (path) => (path === 'pht.js' ? 'core' : path.replace(/^.*\/|\.js$/g, ''));

/** Fails when something is larger, compressed by brotli, than bench/limits.json allows. */
export async function checkLimits(out, widgets) {
  const tooLarge = [];
  for (const { name, limit, files } of await limited(widgets)) {
    const contents = await Promise.all(files.map((file) => readFile(join(out, file))));
    const size = contents.reduce((sum, one) => sum + brotliCompressSync(one).length, 0);
    if (size > limit) tooLarge.push(`${name}: ${size} bytes, limit ${limit}`);
  }
  if (tooLarge.length === 0) return;
  throw new Error(`Too large by brotli (bench/limits.json):\n${tooLarge.join('\n')}`);
}
