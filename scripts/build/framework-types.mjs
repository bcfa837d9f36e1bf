import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { generateJsxTypes } from '@wc-toolkit/jsx-types';
import { generateVuejsTypes } from 'custom-element-vuejs-integration';
import { readManifest, widgetsOf } from './editor-data.mjs';
import { classOf } from './project.mjs';

const CLASSES = '../esm/index.js';

/** dist/types: what JSX, Vue and `addEventListener` know of the widgets. */
export async function buildFrameworkTypes(out) {
  const widgets = widgetsOf(await readManifest());
  const options = { outdir: join(out, 'types'), globalTypePath: CLASSES, hideLogs: true };
  generateJsxTypes(widgets, { ...options, fileName: 'jsx.d.ts' });
  generateVuejsTypes(widgets, { ...options, fileName: 'vue.d.ts' });
  await mendVueEvents(join(out, 'types', 'vue.d.ts'));
  await writeFile(join(out, 'types', 'events.d.ts'), eventTypes(widgets));
}

/** Events bubble, so that any element, the document and the window may listen to them. */
function eventTypes({ modules }) {
  const declarations = modules.flatMap(({ declarations }) => declarations);
  const types = new Map();
  for (const { name, type } of declarations.flatMap(({ events = [] }) => events)) {
    types.set(name, (types.get(name) ?? new Set()).add(type.text));
  }
  return [
    'declare global {',
    '  interface GlobalEventHandlersEventMap {',
    ...[...types].map(([name, texts]) => `    '${name}': ${[...texts].join(' | ')};`),
    '  }',
    '}',
    'export {};',
    '',
  ].join('\n');
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
