import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { generateJsxTypes } from '@wc-toolkit/jsx-types';
import { generateVuejsTypes } from 'custom-element-vuejs-integration';
import { readManifest, widgetsOf } from './editor-data.mjs';
import { classOf } from './project.mjs';

const CLASSES = '../esm/index.js';

/** dist/types: what JSX and Vue know of the widgets. */
export async function buildFrameworkTypes(out) {
  const widgets = widgetsOf(await readManifest());
  const options = { outdir: join(out, 'types'), globalTypePath: CLASSES, hideLogs: true };
  generateJsxTypes(widgets, { ...options, fileName: 'jsx.d.ts' });
  generateVuejsTypes(widgets, { ...options, fileName: 'vue.d.ts' });
  await mendVueEvents(join(out, 'types', 'vue.d.ts'));
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
