import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { build } from 'vite';
import { litApart } from './lit-apart.mjs';
import { minifyTemplates } from './minify-templates.mjs';
import { minifiedPart, partOf } from './part.mjs';
import { define, widgets } from './project.mjs';
import { entryOf, widgetEntries } from './widget-entries.mjs';

/** What card, program and session share, and the drawings in it. */
const EXERCISE =
  /\/src\/(exercise|figure)\/|\/src\/care\/pain-rule\b|\/src\/content\/(exercises|exercise-blocks|doses|pain|pressing)\b/;

/** What is said of proof, and the sources that not every page names. */
const PROOF = /\/src\/proof\/|\/src\/content\/(grades|[a-z]+-references)\.ts/;

/** Lit, the kit, the loader, and what several widgets say. */
const CORE =
  /\/node_modules\/|\/src\/(embed|kit|care(?!\/pain-rule\b))\/|\/src\/content\/(statement|review|references|red-flags|stage-names|recovery-check)\.ts/;

/**
 * The classic scripts: `pht.js`, the core; `widgets/<name>.js`, a part for each widget;
 * `parts/exercise.js` and `parts/proof.js`. The same text works as a script of its own, through
 * `import()`, and in a file with others, in any order: see src/embed/parts.ts.
 *
 * @returns the parts: name, path, names of the parts they need, ids of the modules in them
 */
export async function buildParts(out) {
  const chunks = await bundle(out);
  const parts = chunks.map(partOf);
  const needs = Object.fromEntries(
    parts.filter(({ name }) => widgets.includes(name)).map(({ name, needs }) => [name, needs]),
  );
  for (const part of parts) {
    const { code, map } = await minifiedPart(part, needs);
    const file = join(out, part.path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, code);
    await writeFile(`${file}.map`, map);
  }
  return parts;
}

async function bundle(out) {
  const { output } = await build({
    configFile: false,
    logLevel: 'error',
    define,
    plugins: [minifyTemplates(), litApart(), widgetEntries()],
    build: {
      outDir: out,
      write: false,
      minify: false,
      sourcemap: 'hidden',
      target: 'es2022',
      modulePreload: false,
      reportCompressedSize: false,
      rolldownOptions: {
        input: {
          core: 'src/embed/pht.ts',
          ...Object.fromEntries(widgets.map((name) => [name, entryOf(name)])),
        },
        preserveEntrySignatures: 'allow-extension',
        output: {
          format: 'es',
          entryFileNames: ({ name }) => pathOf(name),
          chunkFileNames: ({ name }) => pathOf(name),
          codeSplitting: {
            groups: [
              { name: 'exercise', test: EXERCISE, priority: 1 },
              { name: 'proof', test: PROOF, priority: 1 },
              // First: each takes along what it imports.
              { name: 'core', test: CORE, priority: 2 },
            ],
          },
        },
      },
    },
  });
  return output.filter(({ type }) => type === 'chunk');
}

function pathOf(name) {
  if (name === 'core') return 'pht.js';
  if (name === 'exercise' || name === 'proof') return `parts/${name}.js`;
  if (widgets.includes(name)) return `widgets/${name}.js`;
  throw new Error(`Several parts use ${name}: name the one for it in scripts/build/parts.mjs.`);
}

/** By widget: the paths of its scripts, in the order of their tags. */
export function scriptsOfWidgets(parts) {
  const paths = new Map(parts.map(({ name, path }) => [name, path]));
  const scripts = parts
    .filter(({ path }) => path.startsWith('widgets/'))
    .map(({ name, needs, path }) => [name, [...needs.map((need) => paths.get(need)), path]]);
  return Object.fromEntries(scripts.sort(([one], [other]) => (one < other ? -1 : 1)));
}
