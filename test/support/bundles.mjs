// The tests as Web Test Runner's pages get them. Each page has a memory of its own, so without this
// each would fetch hundreds of modules again.
import { readdirSync } from 'node:fs';
import { join, posix } from 'node:path';
import { build } from 'esbuild';
import { root } from '../../scripts/lib/root.mjs';
import { generatedModules } from './generated-modules.mjs';

/** What tests load by its address, again or into another page. */
const LOADED = ['src/embed/hosted-page.ts', 'src/widgets/condition-types/condition-types.ts'];

/** Web Test Runner plugin. */
export function bundles() {
  let made;
  return {
    name: 'pht-bundles',
    async serverStart() {
      made = await makeBundles();
    },
    serve({ path }) {
      const body = made.get(path.replace(/\.ts$/, '.js'));
      return body && { body, type: path.endsWith('.map') ? 'json' : 'js' };
    },
  };
}

/** By path on the server. */
async function makeBundles() {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: [...testFiles(), ...LOADED],
    outdir: root,
    outbase: root,
    chunkNames: 'test/chunks/[name]-[hash]',
    bundle: true,
    splitting: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    sourcemap: 'linked',
    // Lit's development build has extra checks.
    conditions: ['development'],
    // package.json knows nothing of the modules that only tests import for what they do.
    ignoreAnnotations: true,
    // The runner's own.
    external: ['/__web-dev-server__*'],
    plugins: [generatedModules],
    logLevel: 'warning',
  });
  return new Map(outputFiles.map(({ path, text }) => [addressOf(path), text]));
}

const addressOf = (path) => path.slice(root.length).replaceAll('\\', '/').replace(/^\/?/, '/');

const testFiles = () =>
  readdirSync(join(root, 'test'), { recursive: true })
    .map((name) => posix.join('test', name.replaceAll('\\', '/')))
    .filter((name) => name.endsWith('.test.ts') && !name.includes('node_modules'));
