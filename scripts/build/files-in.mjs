import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';

/**
 * The bytes of the files below a folder, by their paths in it with `/`, sorted.
 *
 * @param {(path: string) => boolean} [isWanted]
 */
export async function filesIn(folder, isWanted = () => true) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .filter(isWanted)
    .sort();
  const contents = await Promise.all(paths.map((path) => readFile(join(folder, path))));
  return new Map(paths.map((path, index) => [path, contents[index]]));
}
