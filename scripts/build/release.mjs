import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { hashOf } from './integrity.mjs';
import { checkLimits } from './limits.mjs';
import { scriptsOfWidgets } from './parts.mjs';
import { version } from './project.mjs';

/**
 * dist/release.json: by widget, its scripts in the order of their tags; every file with its size in
 * bytes and its hash for `integrity`. Fails when a file is too large for release.
 *
 * @param parts what buildParts answers
 */
export async function buildRelease(out, parts) {
  const entries = await readdir(out, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const files = {};
  for (const path of paths.sort()) {
    const bytes = await readFile(path);
    files[relative(out, path)] = { version, size: bytes.length, integrity: hashOf(bytes) };
  }
  const widgets = scriptsOfWidgets(parts);
  const release = JSON.stringify({ version, widgets, files }, null, 2);
  await writeFile(join(out, 'release.json'), `${release}\n`);
  await checkLimits(out, widgets);
}
