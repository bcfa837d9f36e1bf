import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { checkLimits } from './limits.mjs';
import { version } from './project.mjs';

/**
 * dist/release.json: every file with its size in bytes and its hash for `integrity`. Fails when
 * a file is too large for release.
 */
export async function buildRelease(out) {
  const entries = await readdir(out, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const files = {};
  for (const path of paths.sort()) {
    const bytes = await readFile(path);
    const integrity = `sha384-${createHash('sha384').update(bytes).digest('base64')}`;
    files[relative(out, path)] = { version, size: bytes.length, integrity };
  }
  await writeFile(join(out, 'release.json'), `${JSON.stringify({ version, files }, null, 2)}\n`);
  await checkLimits(out);
}
