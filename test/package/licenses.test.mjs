import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { root } from '../../scripts/lib/root.mjs';

const dist = process.env.PHT_DIST ?? join(root, 'dist');
const read = (...path) => readFileSync(join(...path), 'utf8');

describe('the licences beside the built files', () => {
  for (const name of ['LICENSE', 'LICENSE-CONTENT']) {
    it(`${name} is ours`, () => assert.equal(read(dist, name), read(root, name)));
  }

  it('that of Lit is whole: who holds the rights, what is asked, and no warranty', () => {
    const text = read(dist, 'LICENSE-lit');
    assert.match(text, /^BSD 3-Clause License\s+Copyright \(c\) \d+ Google LLC/);
    assert.match(text, /Redistributions in binary form must reproduce the above copyright/);
    assert.match(text, /Neither the name of the copyright holder/);
    assert.match(text, /THIS SOFTWARE IS PROVIDED .* "AS IS"/);
  });

  it('are named in the README', () => {
    const [, section] = /## Licenses\n([^]*)/.exec(read(root, 'README.md'));
    for (const name of ['LICENSE', 'LICENSE-CONTENT', 'LICENSE-lit']) {
      assert.ok(section.includes(name), name);
    }
  });
});
