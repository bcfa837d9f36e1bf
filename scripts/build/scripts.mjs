import { build } from 'vite';
import { litApart } from './lit-apart.mjs';
import { minifyTemplates } from './minify-templates.mjs';
import { banner, define, widgets } from './project.mjs';

/** The classic scripts: one with every widget, and one for each. */
export async function buildScripts(out) {
  for (const name of ['pht', ...widgets]) await buildScript(out, name);
}

/** How every classic script is made small. */
export const minified = {
  target: 'es2022',
  reportCompressedSize: false,
  minify: 'terser',
  terserOptions: {
    ecma: 2022,
    compress: { passes: 5, pure_getters: true, keep_fargs: false },
    // A page in another encoding than UTF-8 lends it to its scripts.
    format: { ascii_only: true },
  },
  modulePreload: false,
};

/** What every classic script is built with. */
export const plugins = () => [minifyTemplates(), litApart()];

const buildScript = (out, name) =>
  build({
    configFile: false,
    logLevel: 'error',
    define,
    plugins: plugins(),
    build: {
      ...minified,
      outDir: out,
      emptyOutDir: false,
      sourcemap: true,
      lib: {
        entry: `src/embed/${name}.ts`,
        formats: ['iife'],
        name: 'pht',
        fileName: () => `${name}.js`,
      },
      rolldownOptions: { output: { postBanner: banner } },
    },
  });
