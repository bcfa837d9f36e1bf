import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { cli as analyze } from '@custom-elements-manifest/analyzer/cli.js';
import { generateJetBrainsWebTypes } from 'custom-element-jet-brains-integration';
import { generateVsCodeCustomElementData } from 'custom-element-vs-code-integration';
import { root } from '../lib/root.mjs';

/** The manifest, and from it what VS Code and JetBrains know of the widgets. */
export async function buildEditorData(out) {
  const manifest = await readManifest();
  await writeFile(join(out, 'custom-elements.json'), `${JSON.stringify(manifest, null, 2)}\n`);

  const widgets = widgetsOf(manifest);
  generateVsCodeCustomElementData(widgets, { outdir: out, cssFileName: null, hideLogs: true });
  generateJetBrainsWebTypes(widgets, { outdir: out, hideLogs: true });
  await nameOnceInStyles(join(out, 'web-types.json'));
}

/** Reads the source by custom-elements-manifest.config.mjs; writes nothing. */
export const readManifest = () => analyze({ argv: ['analyze'], cwd: root, noWrite: true });

/** The manifest without classes that have no tag. */
export function widgetsOf(manifest) {
  const { modules, ...rest } = structuredClone(manifest);
  const hasTag = ({ tagName }) => tagName !== undefined;
  return { ...rest, modules: modules.filter(({ declarations }) => declarations.some(hasTag)) };
}

/** The generator for JetBrains names what is inherited once for each widget. */
async function nameOnceInStyles(path) {
  const webTypes = JSON.parse(await readFile(path, 'utf8'));
  const { css } = webTypes.contributions;
  for (const [kind, entries] of Object.entries(css)) {
    css[kind] = [...new Map(entries.map((entry) => [entry.name, entry])).values()];
  }
  await writeFile(path, `${JSON.stringify(webTypes, null, 2)}\n`);
}
