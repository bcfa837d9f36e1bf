import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { cli as analyze } from '@custom-elements-manifest/analyzer/cli.js';
import { generateJsxTypes } from '@wc-toolkit/jsx-types';
import { generateJetBrainsWebTypes } from 'custom-element-jet-brains-integration';
import { generateVsCodeCustomElementData } from 'custom-element-vs-code-integration';
import { generateVuejsTypes } from 'custom-element-vuejs-integration';
import { root } from '../lib/root.mjs';
import { classOf } from './project.mjs';

const CLASSES = '../esm/index.js';

/** The manifest, and from it what VS Code, JetBrains, JSX and Vue know of the widgets. */
export async function buildEditorData(out) {
  const manifest = await readManifest();
  await writeFile(join(out, 'custom-elements.json'), `${JSON.stringify(manifest, null, 2)}\n`);

  const widgets = widgetsOf(manifest);
  const types = { outdir: join(out, 'types'), globalTypePath: CLASSES, hideLogs: true };
  generateVsCodeCustomElementData(widgets, { outdir: out, cssFileName: null, hideLogs: true });
  generateJetBrainsWebTypes(widgets, { outdir: out, hideLogs: true });
  await nameOnceInStyles(join(out, 'web-types.json'));
  generateJsxTypes(widgets, { ...types, fileName: 'jsx.d.ts' });
  generateVuejsTypes(widgets, { ...types, fileName: 'vue.d.ts' });
  await mendVueEvents(join(out, 'types', 'vue.d.ts'));
}

/** Reads the source by custom-elements-manifest.config.mjs; writes nothing. */
export const readManifest = () => analyze({ argv: ['analyze'], cwd: root, noWrite: true });

/** The manifest without classes that have no tag. */
function widgetsOf(manifest) {
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

/**
 * The generator for Vue wraps the type of an event in a `CustomEvent<…>` of its own, and Vue
 * compiles `@pht-print` to the property `onPhtPrint`.
 */
async function mendVueEvents(path) {
  const types = await readFile(path, 'utf8');
  const mended = types
    .replace(/CustomEvent<\s*(CustomEvent<[^<>]*>),?\s*>/g, '$1')
    .replace(/"on(pht(?:-[a-z]+)+)"/g, (_, name) => `on${classOf(name)}`);
  await writeFile(path, mended);
}
