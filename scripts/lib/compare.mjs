import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Says of each file how the committed folder differs from the built one, byte for byte.
 *
 * @param {readonly string[]} ignored folders in them that nobody commits
 */
export function differences(committed, built, ignored = []) {
  const names = new Set([...filesIn(committed), ...filesIn(built)]);
  const isIgnored = (name) => ignored.some((folder) => name.startsWith(`${folder}/`));
  const compared = [...names].filter((name) => !isIgnored(name));
  return compared.sort().flatMap((name) => {
    const [before, after] = [committed, built].map((folder) => read(join(folder, name)));
    if (before === undefined) return [`${name}: built, but not committed`];
    if (after === undefined) return [`${name}: committed, but not built`];
    return before.equals(after) ? [] : [`${name}: differs`];
  });
}

function filesIn(folder) {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return [];
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .map((name) => name.replaceAll('\\', '/'));
}

function read(path) {
  const info = statSync(path, { throwIfNoEntry: false });
  return info?.isFile() ? readFileSync(path) : undefined;
}
