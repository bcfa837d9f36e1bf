import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { SourceMap } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, isAbsolute, join } from 'node:path';
import { describe, it } from 'node:test';
import { checkLimits } from '../../scripts/build/limits.mjs';
import { banner, version, widgets } from '../../scripts/build/project.mjs';
import { root } from '../../scripts/lib/root.mjs';

const dist = join(root, 'dist');
const read = (path) => readFileSync(join(dist, path), 'utf8');
const built = readdirSync(dist, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name).slice(dist.length + 1))
  .map((path) => path.replaceAll('\\', '/'));
const scripts = ['pht.js', 'hosted-page.js', ...widgets.map((name) => `${name}.js`)];
const modules = built.filter((path) => path.startsWith('esm/') && path.endsWith('.js'));

describe('release.json', () => {
  const release = JSON.parse(read('release.json'));

  it('names every other file', () => {
    const others = built.filter((path) => path !== 'release.json');
    assert.deepEqual(Object.keys(release.files).sort(), others.sort());
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
  it('are within their limits', () => checkLimits(dist));

  it('fail the build when one is larger', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'pht-limits-'));
    const limits = JSON.parse(readFileSync(join(root, 'bench/limits.json'), 'utf8'));
    for (const name of Object.keys(limits)) writeFileSync(join(folder, name), '');
    // What does not repeat cannot be compressed.
    const noise = Array.from({ length: 6000 }, (_, i) =>
      createHash('sha1').update(`${i}`).digest(),
    );
    writeFileSync(join(folder, 'pht.js'), Buffer.concat(noise));
    await assert.rejects(checkLimits(folder), /pht\.js: \d+ bytes, limit \d+/);
    rmSync(folder, { recursive: true });
  });

  for (const path of [...scripts, 'pht.css', 'hosted-page.css', ...modules]) {
    it(`${path} carries the licences`, () => assert.ok(read(path).startsWith(banner)));
  }

  for (const path of built) {
    it(`${path} holds no path of the machine that built it`, () => {
      assert.ok(!read(path).includes(root) && !read(path).includes('file://'), path);
    });
  }
});

describe('source maps', () => {
  // A module that only passes on, and a helper of the bundler, have no line of the source.
  const written = modules.filter((path) => {
    const source = join(root, path.replace(/^esm\/(.*)\.js$/, 'src/$1.ts'));
    return !path.endsWith('/index.js') && existsSync(source);
  });

  for (const path of [...scripts, ...written]) {
    const [, name] = /\/\/# sourceMappingURL=(\S+)\s*$/.exec(read(path)) ?? [];

    it(`${path} has one, with the sources in it`, () => {
      assert.ok(name && existsSync(join(dist, dirname(path), name)), `no map: ${name}`);
      const map = JSON.parse(read(join(dirname(path), name)));
      assert.equal(map.sources.length, map.sourcesContent.length);
      for (const source of map.sources) {
        assert.ok(!isAbsolute(source) && !source.includes('://'), source);
      }
    });
  }
});

describe('what a strict policy refuses', () => {
  // Lit itself sets innerHTML: on a template element, through its Trusted Types policy.
  const FORBIDDEN =
    /\beval\(|\bnew Function\b|\b(?:inner|outer)HTML\s*=(?!=)|\binsertAdjacentHTML\b|\bdocument\.write\b/g;

  for (const path of [...scripts, ...modules]) {
    it(`${path} does without, but for Lit`, () => {
      const code = read(path);
      for (const { 0: found, index } of code.matchAll(FORBIDDEN)) {
        const source = sourceOf(path, code.slice(0, index));
        assert.match(source, /\/lit-html\//, `${found} in ${source}`);
      }
    });
  }

  it('is found where it is', () => {
    assert.match(read('pht.js'), FORBIDDEN);
  });
});

/** The source of the character that follows `before` in a built file. */
function sourceOf(path, before) {
  const map = new SourceMap(JSON.parse(read(`${path}.map`)));
  const lines = before.split('\n');
  return map.findEntry(lines.length - 1, lines.at(-1).length).originalSource;
}
