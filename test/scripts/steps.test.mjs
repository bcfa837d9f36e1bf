import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { after, describe, it } from 'node:test';
import { differences } from '../../scripts/lib/compare.mjs';
import { root } from '../../scripts/lib/root.mjs';
import { nodeTests } from '../../scripts/lib/steps.mjs';
import { wtrResults } from '../../scripts/lib/wtr-results.mjs';

const folder = mkdtempSync(join(tmpdir(), 'pht-steps-'));
after(() => rmSync(folder, { recursive: true }));

describe('counting tests of Node.js', () => {
  const count = async (code) => {
    const place = mkdtempSync(join(folder, 'tests-'));
    const head = `import { describe, it, before } from 'node:test';\n`;
    if (code) writeFileSync(join(place, 'a.test.mjs'), head + code);
    const { passed, failures } = await nodeTests(relative(root, place), { isShown: false });
    return { passed, failed: failures.length, text: failures.map((one) => one.detail).join() };
  };

  it('counts each test once and no suite', async () => {
    const code = `describe('s', () => { it('a', () => {}); it('b', () => {}); });`;
    assert.deepEqual(await count(code), { passed: 2, failed: 0, text: '' });
  });

  it('keeps the message of a failure', async () => {
    const code = `it('a', () => {}); it('b', () => { throw new Error('broken'); });`;
    const { passed, failed, text } = await count(code);
    assert.deepEqual([passed, failed], [1, 1]);
    assert.match(text, /broken/);
  });

  it('fails for a skipped test, a file that breaks, a broken hook and no test at all', async () => {
    assert.equal((await count(`it.skip('a', () => {});`)).failed, 1);
    assert.equal((await count(`throw new Error('early');`)).failed, 1);
    const hook = `describe('s', () => { before(() => { throw new Error(); }); it('a', () => {}); });`;
    assert.notEqual((await count(hook)).failed, 0);
    assert.equal((await count('')).failed, 1);
  });
});

describe('counting tests of the browser', () => {
  const count = (session) => {
    const file = join(folder, 'results.json');
    wtrResults(file).onTestRunFinished({
      sessions: [{ browser: { name: 'Firefox' }, testFile: join(root, 'a.ts'), ...session }],
    });
    const { passed, failures } = JSON.parse(readFileSync(file, 'utf8'));
    return { passed, failures: failures.map(({ name, detail }) => `${name}: ${detail}`) };
  };

  it('finds tests in suites and keeps what a failure says, and in which engine', () => {
    const passing = { name: 'a', passed: true, skipped: false };
    const failing = { name: 'b', passed: false, skipped: false, error: { message: 'no' } };
    const suites = [{ name: 's', tests: [passing, failing], suites: [] }];
    const result = count({ testResults: { tests: [passing], suites }, errors: [] });
    assert.deepEqual(result, { passed: 2, failures: ['Firefox › a.ts › s › b: no'] });
  });

  it('fails for a skipped test, a file that breaks and a file without a test', () => {
    const none = { tests: [], suites: [] };
    const skipped = { name: 'a', passed: false, skipped: true };
    const of = (session) => count(session).failures;
    assert.deepEqual(of({ testResults: { ...none, tests: [skipped] } }), [
      'Firefox › a.ts › a: This test is skipped.',
    ]);
    assert.deepEqual(of({ errors: [{ message: 'early' }] }), ['Firefox › a.ts: early']);
    assert.deepEqual(of({ testResults: none }), ['Firefox › a.ts: This file ran no test.']);
  });
});

describe('comparing dist/ with what the source builds', () => {
  it('names every file that differs', () => {
    const [committed, built] = ['committed', 'built'].map((name) => join(folder, name));
    for (const place of [committed, built]) mkdirSync(join(place, 'deep'), { recursive: true });
    writeFileSync(join(committed, 'same.js'), 'a');
    writeFileSync(join(built, 'same.js'), 'a');
    writeFileSync(join(committed, 'deep/changed.js'), 'a');
    writeFileSync(join(built, 'deep/changed.js'), 'b');
    writeFileSync(join(committed, 'stale.js'), 'a');
    writeFileSync(join(built, 'new.js'), 'a');
    assert.deepEqual(differences(committed, built), [
      'deep/changed.js: differs',
      'new.js: built, but not committed',
      'stale.js: committed, but not built',
    ]);
  });

  it('passes over what only npm needs, which may be there or not', () => {
    const [committed, built] = ['with', 'without'].map((name) => join(folder, name));
    mkdirSync(join(committed, 'esm/deep'), { recursive: true });
    mkdirSync(built);
    writeFileSync(join(committed, 'esm/deep/a.js'), 'a');
    writeFileSync(join(committed, 'esm.js'), 'a');
    assert.deepEqual(differences(committed, built, ['esm']), [
      'esm.js: committed, but not built',
    ]);
  });
});
