import assert from 'node:assert/strict';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { findBrowser } from '../../scripts/browser.mjs';

describe('finding a browser', () => {
  const saved = { ...process.env };
  const folder = mkdtempSync(join(tmpdir(), 'pht-browser-'));

  const program = (name, line) => {
    const path = join(folder, name);
    writeFileSync(path, `#!/bin/sh\n${line}\n`, { mode: 0o755 });
    return path;
  };

  beforeEach(() => {
    delete process.env.PHT_BROWSER;
    delete process.env.CHROME_PATH;
  });
  afterEach(() => {
    process.env = { ...saved };
  });

  it('prefers the one that a variable names', async () => {
    process.env.CHROME_PATH = program('other', 'exit 0');
    assert.equal(await findBrowser(), join(folder, 'other'));
    process.env.PHT_BROWSER = program('mine', 'exit 0');
    assert.equal(await findBrowser(), join(folder, 'mine'));
  });

  it('says which variable names no browser', async () => {
    process.env.PHT_BROWSER = '/no/such/browser';
    await assert.rejects(findBrowser(), /PHT_BROWSER is "\/no\/such\/browser"/);
  });

  it('takes an installed one that starts, and passes over one that does not', async () => {
    program('chromium', 'exit 1');
    program('google-chrome', 'exit 0');
    process.env.PATH = folder;
    assert.equal(await findBrowser(), join(folder, 'google-chrome'));
  });
});
