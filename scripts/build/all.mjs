import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** dist/pht-all.js: all parts in one file, for pages with everything. The core comes last. */
export async function buildAll(out, parts) {
  const isCore = ({ name }) => name === 'core';
  const ordered = [...parts.filter((part) => !isCore(part)), ...parts.filter(isCore)];
  const codes = await Promise.all(ordered.map(({ path }) => readFile(join(out, path), 'utf8')));
  const code = codes.map((one) => one.replace(/^\/\/# sourceMappingURL=.*\n/m, '')).join('');
  await writeFile(join(out, 'pht-all.js'), code);
}
