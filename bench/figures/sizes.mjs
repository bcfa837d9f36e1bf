import { build } from 'vite';
import { minifyTemplates } from '../../scripts/build/minify-templates.mjs';
import { define } from '../../scripts/build/project.mjs';
import { terserOptions } from '../../scripts/build/part.mjs';

const POSES = 'src/figure/exercises/index.ts';

/** What is inside several files of dist/, bundled by itself and made small in the same way. */
export const figureParts = [
  {
    name: 'figure engine with its art',
    limit: 14_000,
    code: () => bundle('src/figure/index.ts'),
  },
  { name: 'poses of all exercises', limit: 3000, code: () => bundle(POSES, false) },
];

/** Without Lit, and as asked without the poses. */
async function bundle(entry, isWithoutPoses = true) {
  const [{ output }] = await build({
    configFile: false,
    logLevel: 'error',
    define,
    plugins: [minifyTemplates(), isWithoutPoses && withoutPoses],
    build: {
      minify: 'terser',
      terserOptions,
      target: 'es2022',
      reportCompressedSize: false,
      write: false,
      lib: { entry, formats: ['iife'], name: 'figure' },
      rolldownOptions: { external: 'lit', output: { globals: { lit: 'lit' } } },
    },
  });
  return Buffer.from(output[0].code);
}

const withoutPoses = {
  name: 'without-poses',
  load: (id) => (id.endsWith(POSES) ? 'export const exercises = {};' : undefined),
};
