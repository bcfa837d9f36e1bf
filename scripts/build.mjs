/**
 * Builds dist/ from the source, the same bytes every time.
 *
 *   node scripts/build.mjs [--npm] [--out folder]
 *
 * With --npm what only npm needs, beside the rest that is committed; nobody commits that.
 */
import { rm, mkdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { buildAll } from './build/all.mjs';
import { buildBuilder } from './build/builder.mjs';
import { buildEditorData } from './build/editor-data.mjs';
import { buildHostedPages } from './build/hosted-pages.mjs';
import { buildIntegrity } from './build/integrity.mjs';
import { buildLicenses } from './build/licenses.mjs';
import { buildMessages } from './build/messages.mjs';
import { buildForNpm } from './build/npm.mjs';
import { buildPoster } from './build/poster.mjs';
import { buildParts, scriptsOfWidgets } from './build/parts.mjs';
import { buildRelease } from './build/release.mjs';
import { buildShim } from './build/shim.mjs';
import { buildSnippets } from './build/snippets.mjs';
import { beginPrerender, buildStaticPages } from './build/static-pages.mjs';
import { buildWordPress } from './build/wordpress.mjs';
import { buildWebmasterZip } from './build/webmaster-zip.mjs';

const { values } = parseArgs({
  options: { out: { type: 'string', default: 'dist' }, npm: { type: 'boolean' } },
});
const out = resolve(values.out);

if (values.npm) await buildForNpm(out);
else await buildForPages();

async function buildForPages() {
  await rm(out, { recursive: true, force: true });
  await mkdir(out, { recursive: true });
  const prerender = beginPrerender();
  const parts = await buildParts(out);
  await buildMessages(out, parts);
  await buildIntegrity(out);
  await buildAll(out, parts);
  await buildShim(out);
  await buildHostedPages(out, parts);
  await buildSnippets(out);
  await buildPoster(out);
  await buildEditorData(out);
  await buildStaticPages(out, parts, prerender);
  await buildBuilder(out, scriptsOfWidgets(parts));
  await buildLicenses(out);
  await buildWordPress(out, parts);
  await buildRelease(out, parts);
  await buildWebmasterZip(out, parts);
}
