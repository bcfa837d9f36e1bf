import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { distFolder } from './places.mjs';

const release = JSON.parse(await readFile(join(distFolder, 'release.json'), 'utf8'));

/** By widget: the scripts it needs, in the order of their tags. */
export const { widgets } = release;
if (!widgets) throw new Error('dist/ is of another version. First run: npm run build');
