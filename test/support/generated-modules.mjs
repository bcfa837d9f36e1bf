import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { classOf, widgets } from '../../scripts/build/project.mjs';
import { root } from '../../scripts/lib/root.mjs';

/** By name: modules that list what a folder holds. Each has its types beside this file. */
const modules = {
  'story-files.js': listOfStoryFiles,
  'every-widget.js': registrationOfWidgets,
};

/** esbuild plugin. */
export const generatedModules = {
  name: 'pht-generated-modules',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /\/(story-files|every-widget)\.js$/ }, ({ path }) => ({
      path: basename(path),
      namespace: 'generated',
    }));
    onLoad({ filter: /./, namespace: 'generated' }, ({ path }) => ({
      contents: modules[path](),
      resolveDir: root,
    }));
  },
};

function listOfStoryFiles() {
  const paths = readdirSync(join(root, 'stories'), { recursive: true })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.stories.ts'))
    .sort();
  const entries = paths.map((path) => `"${path}": () => import("./stories/${path}"),`);
  return `export const storyFiles = {\n${entries.join('\n')}\n};`;
}

function registrationOfWidgets() {
  const tags = widgets.map((name) => `pht-${name}`);
  return [
    'import { define } from "./test/support/define.ts";',
    ...widgets.map(
      (name) => `import { ${classOf(name)} } from "./src/widgets/${name}/${name}.ts";`,
    ),
    ...widgets.map((name) => `define("pht-${name}", ${classOf(name)});`),
    `export const tags = ${JSON.stringify(tags)};`,
  ].join('\n');
}
