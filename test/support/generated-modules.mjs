import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { classOf, widgets } from '../../scripts/build/project.mjs';
import { root } from '../../scripts/lib/root.mjs';

/** By path: modules that list what a folder holds. Each has its types beside this file. */
const modules = {
  '/test/support/story-files.js': listOfStoryFiles,
  '/test/support/every-widget.js': registrationOfWidgets,
};

/** Web Test Runner plugin. */
export function generatedModules() {
  return {
    name: 'pht-generated-modules',
    resolveImport({ source, context }) {
      const { pathname } = new URL(source, new URL(context.path, 'http://test'));
      return pathname in modules ? pathname : undefined;
    },
    serve: ({ path }) => (path in modules ? { body: modules[path](), type: 'js' } : undefined),
  };
}

function listOfStoryFiles() {
  const paths = readdirSync(join(root, 'stories'), { recursive: true })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.stories.ts'))
    .sort();
  const entries = paths.map((path) => `"${path}": () => import("/stories/${path}"),`);
  return `export const storyFiles = {\n${entries.join('\n')}\n};`;
}

function registrationOfWidgets() {
  const tags = widgets.map((name) => `pht-${name}`);
  return [
    'import { define } from "/test/support/define.ts";',
    ...widgets.map(
      (name) => `import { ${classOf(name)} } from "/src/widgets/${name}/${name}.ts";`,
    ),
    ...widgets.map((name) => `define("pht-${name}", ${classOf(name)});`),
    `export const tags = ${JSON.stringify(tags)};`,
  ].join('\n');
}
