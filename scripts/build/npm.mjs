import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { buildFrameworkTypes } from './framework-types.mjs';
import { buildModules } from './modules.mjs';
import { NPM_FOLDERS } from './project.mjs';

/** What only npm needs, in folders that nobody commits. */
export async function buildForNpm(out) {
  for (const folder of NPM_FOLDERS) await rm(join(out, folder), { recursive: true, force: true });
  await buildModules(out);
  await buildFrameworkTypes(out);
}
