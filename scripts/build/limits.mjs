import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { root } from '../lib/root.mjs';

/** Fails when a file is larger, compressed by brotli, than bench/limits.json allows. */
export async function checkLimits(out) {
  const limits = JSON.parse(await readFile(join(root, 'bench/limits.json'), 'utf8'));
  const sizes = await Promise.all(
    Object.entries(limits).map(async ([name, limit]) => {
      const { length } = brotliCompressSync(await readFile(join(out, name)));
      return { name, limit, size: length };
    }),
  );
  const tooLarge = sizes.filter(({ size, limit }) => size > limit);
  if (tooLarge.length === 0) return;
  const lines = tooLarge.map(({ name, size, limit }) => `${name}: ${size} bytes, limit ${limit}`);
  throw new Error(`Too large by brotli (bench/limits.json):\n${lines.join('\n')}`);
}
