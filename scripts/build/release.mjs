import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { filesIn } from './files-in.mjs';
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
  const files = {};
  for (const [path, bytes] of await filesIn(out)) {
    files[path] = { version, size: bytes.length, integrity: hashOf(bytes) };
  }
  const widgets = scriptsOfWidgets(parts);
  const release = JSON.stringify({ version, widgets, files }, null, 2);
  await writeFile(join(out, 'release.json'), `${release}\n`);
  await checkLimits(out, widgets);
}
