// The entries of the npm package. Nobody writes them: the widgets' folder is the list.
import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { root } from '../lib/root.mjs';
import { classOf, widgets } from './project.mjs';
import { shownBy } from './shown-by.mjs';

const classModule = (name) => `widgets/${name}/${name}.js`;

/** The classes; importing them registers nothing. */
const index = [
  ...widgets.map((name) => `export { ${classOf(name)} } from './${classModule(name)}';`),
  `export { define } from './kit/element/define.js';`,
];

/** Registers a widget, with its translations; what it opens comes when it is wanted. */
const define = (name) => [
  `import { define } from '../../kit/element/define.js';`,
  `import { offerWidget } from '../../kit/element/load.js';`,
  `import '../../kit/language/messages-by-import.js';`,
  `import { ${classOf(name)} } from './${name}.js';`,
  ...shownBy(name).map(
    (shown) => `offerWidget('${shown}', () => import('../${shown}/define.js'));`,
  ),
  `define('pht-${name}', ${classOf(name)});`,
];

/** The class's module declares its tag. */
const defineTypes = (name) => [
  ...shownBy(name).map((shown) => `import '../${shown}/define.js';`),
  `import '../../../types/events.js';`,
  `import './${name}.js';`,
];

/** By path in src/, without its ending. */
const entries = {
  index: { code: index, types: [...index, `import '../types/events.js';`] },
  ...Object.fromEntries(
    widgets.map((name) => [
      `widgets/${name}/define`,
      { code: define(name), types: defineTypes(name) },
    ]),
  ),
};

const text = (lines) => `${lines.join('\n')}\n`;
const pathOf = (entry) => join(root, 'src', `${entry}.ts`);
const codeByPath = new Map(
  Object.entries(entries).map(([entry, { code }]) => [pathOf(entry), text(code)]),
);

/** Where they would be in src/ if somebody wrote them. */
export const entryPaths = [...codeByPath.keys()];

/** Vite plugin: the entries as if they were files of src/. */
export function npmEntries() {
  return {
    name: 'pht-npm-entries',
    enforce: 'pre',
    resolveId(source, importer = root) {
      const path = resolve(importer, '..', source.replace(/\.js$/, '.ts'));
      return codeByPath.has(path) ? path : undefined;
    },
    load: (id) => codeByPath.get(id),
  };
}

/** Writes their `.d.ts` beside those of the other modules. */
export async function writeDeclarations(folder) {
  for (const [entry, { types }] of Object.entries(entries)) {
    await writeFile(join(folder, `${entry}.d.ts`), text(types));
  }
}
