import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { root } from '../../scripts/lib/root.mjs';

const runTests = (...names) => {
  const options = [join(root, 'scripts/test.mjs'), ...names];
  const { status, stdout } = spawnSync(process.execPath, options, { encoding: 'utf8' });
  return { status, stdout, lastLine: stdout.trimEnd().split('\n').at(-1) };
};

describe('npm test', () => {
  it('fails with the counts in its last line, and names the steps there are', () => {
    const { status, stdout, lastLine } = runTests('no-such-step');
    assert.equal(status, 1);
    assert.equal(lastLine, '0 passed, 1 failed');
    assert.match(stdout, /No such step: no-such-step\. The steps are: lint, styles, format/);
  });
});
