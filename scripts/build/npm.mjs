import { buildFrameworkTypes } from './framework-types.mjs';
import { buildModules } from './modules.mjs';

/** What only npm needs, in folders that nobody commits: NPM_FOLDERS. */
export async function buildForNpm(out) {
  await buildModules(out);
  await buildFrameworkTypes(out);
}
