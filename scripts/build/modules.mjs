import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { join } from 'node:path';
import { build } from 'vite';
import { minifyTemplates } from './minify-templates.mjs';
import { entryPaths, npmEntries, writeDeclarations } from './npm-entries.mjs';
import { banner, define } from './project.mjs';

const run = promisify(execFile);

/** dist/esm: typed modules for bundlers, file by file as in src. Lit stays outside. */
export async function buildModules(out) {
  await build({
    configFile: false,
    logLevel: 'error',
    define,
    plugins: [npmEntries(), minifyTemplates()],
    build: {
      outDir: join(out, 'esm'),
      lib: {
        entry: entryPaths,
        formats: ['es'],
      },
      emptyOutDir: false,
      target: 'es2022',
      minify: false,
      sourcemap: true,
      reportCompressedSize: false,
      rolldownOptions: {
        external: /^lit(\/|$)/,
        preserveEntrySignatures: 'strict',
        output: {
          preserveModules: true,
          preserveModulesRoot: 'src',
          entryFileNames: '[name].js',
          banner,
        },
      },
    },
  });
  const declarations = ['tsc', '-p', 'scripts/build/tsconfig.json', '--outDir', join(out, 'esm')];
  await run('npx', declarations);
  await writeDeclarations(join(out, 'esm'));
}
