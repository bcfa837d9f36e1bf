/**
 * Builds dist/ from the source, the same bytes every time.
 *
 *   node scripts/build.mjs [--out folder]
 */
import { rm, mkdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { buildEditorData } from './build/editor-data.mjs';
import { buildHostedPages } from './build/hosted-pages.mjs';
import { buildLicenses } from './build/licenses.mjs';
import { buildMessages } from './build/messages.mjs';
import { buildModules } from './build/modules.mjs';
import { buildRelease } from './build/release.mjs';
import { buildScripts } from './build/scripts.mjs';
import { buildShim } from './build/shim.mjs';

const { values } = parseArgs({ options: { out: { type: 'string', default: 'dist' } } });
const out = resolve(values.out);

await rm(out, { recursive: true, force: true });
await mkdir(out, { recursive: true });
await buildScripts(out);
await buildModules(out);
await buildMessages(out);
await buildShim(out);
await buildHostedPages(out);
await buildEditorData(out);
await buildLicenses(out);
await buildRelease(out);
