import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, it } from 'node:test';
import { checkLimits } from '../../scripts/build/limits.mjs';
import { banner, NPM_FOLDERS, version, widgets } from '../../scripts/build/project.mjs';
import { root } from '../../scripts/lib/root.mjs';
import { FORBIDDEN, testBuiltCode } from './built-code.mjs';

const dist = process.env.PHT_DIST ?? join(root, 'dist');
const read = (path) => readFileSync(join(dist, path), 'utf8');
const built = readdirSync(dist, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name).slice(dist.length + 1))
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => !NPM_FOLDERS.includes(path.split('/')[0]));
const release = JSON.parse(read('release.json'));
// These two are put together from others, or hold data only.
const scripts = built.filter(
  (path) =>
    /^((parts|widgets)\/)?[\w-]+\.js$/.test(path) &&
    !['integrity.js', 'pht-all.js'].includes(path),
);

describe('release.json', () => {
  it('names every other file', () => {
    const others = built.filter((path) => path !== 'release.json');
    assert.deepEqual(Object.keys(release.files).sort(), others.sort());
  });

  it('names the scripts of each widget, which are there', () => {
    assert.deepEqual(Object.keys(release.widgets), widgets);
    for (const paths of Object.values(release.widgets)) {
      assert.ok(
        paths.every((path) => scripts.includes(path)),
        paths.join(),
      );
    }
  });

  it('gives version, size and hash as they are', () => {
    assert.equal(release.version, version);
    for (const [path, file] of Object.entries(release.files)) {
      const bytes = readFileSync(join(dist, path));
      const hash = createHash('sha384').update(bytes).digest('base64');
      assert.deepEqual(file, { version, size: bytes.length, integrity: `sha384-${hash}` }, path);
    }
  });
});

describe('the built files', () => {
  it('are within their limits', () => checkLimits(dist, release.widgets));

  it('fail the build when one is larger', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'pht-limits-'));
    for (const path of built) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), '');
    }
    // What does not repeat cannot be compressed.
    const noise = Array.from({ length: 6000 }, (_, i) =>
      createHash('sha1').update(`${i}`).digest(),
    );
    writeFileSync(join(folder, 'pht.js'), Buffer.concat(noise));
    await assert.rejects(checkLimits(folder, release.widgets), /pht\.js: \d+ bytes, limit \d+/);
    rmSync(folder, { recursive: true });
  });

  for (const path of ['pht-all.js', 'integrity.js', 'pht.css', 'hosted-page.css']) {
    it(`${path} carries the licences`, () => assert.ok(read(path).startsWith(banner)));
  }

  for (const path of built) {
    it(`${path} holds no path of the machine that built it`, () => {
      assert.ok(!read(path).includes(root) && !read(path).includes('file://'), path);
    });
  }
});

testBuiltCode(dist, scripts);

it('what a strict policy refuses is found where it is', () => {
  assert.match(read('pht.js'), FORBIDDEN);
});
