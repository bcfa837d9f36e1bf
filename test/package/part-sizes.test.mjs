import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { figureParts } from '../../bench/figures/sizes.mjs';

describe('what files of dist/ share', () => {
  for (const { name, limit, code } of figureParts) {
    it(`takes at most ${limit} bytes for: ${name}`, async () => {
      const { length } = brotliCompressSync(await code());
      assert.ok(length <= limit, `${length} bytes`);
    });
  }
});
