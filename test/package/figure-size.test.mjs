import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { build } from 'vite';
import { minifyTemplates } from '../../scripts/build/minify-templates.mjs';
import { minified } from '../../scripts/build/scripts.mjs';
import { root } from '../../scripts/lib/root.mjs';

/** Bytes of a part of src by brotli, built as the classic scripts are, without Lit. */
async function sizeOf(entry, ...without) {
  const [{ output }] = await build({
    root,
    configFile: false,
    logLevel: 'error',
    plugins: [minifyTemplates()],
    build: {
      ...minified,
      write: false,
      lib: { entry, formats: ['iife'], name: 'part', fileName: () => 'part.js' },
      rolldownOptions: { external: [/^lit/, ...without] },
    },
  });
  return brotliCompressSync(output[0].code).length;
}

describe('the exercise figure', () => {
  it('takes at most 9 kB for engine and art', async () => {
    const size = await sizeOf('src/figure/index.ts', /exercises\/index/);
    assert.ok(size <= 9000, `${size} bytes`);
  });

  it('takes at most 3 kB for the poses of all exercises', async () => {
    const size = await sizeOf('src/figure/exercises/index.ts');
    assert.ok(size <= 3000, `${size} bytes`);
  });
});
