import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { describe, it } from 'node:test';
import { unzipSync } from 'fflate';
import { isInline } from '../../scripts/build/inline.mjs';
import { filesToUpload } from '../../scripts/build/webmaster-zip.mjs';
import { zipOf } from '../../scripts/build/zip.mjs';
import { root } from '../../scripts/lib/root.mjs';

const dist = process.env.PHT_DIST ?? join(root, 'dist');
const release = JSON.parse(readFileSync(join(dist, 'release.json'), 'utf8'));
const files = await filesToUpload(dist, release.widgets);
const read = (path) => Buffer.from(files.get(path)).toString();

describe('the ZIP file for webmasters', () => {
  it('holds the files as they are, in the same bytes whatever their order', () => {
    const zip = zipOf(files);
    assert.deepEqual(zipOf(new Map([...files].reverse())), zip);
    for (const [path, bytes] of Object.entries(unzipSync(zip))) {
      assert.ok(Buffer.from(files.get(path)).equals(bytes), path);
    }
  });

  it('has all that its pages ask for', () => {
    const pages = [...files.keys()].filter((path) => /\.html$/.test(path));
    assert.ok(pages.length > 50);
    for (const page of pages.filter((path) => !path.includes('/snippets/'))) {
      const asked = [...read(page).matchAll(/\s(?:src|href)="([^"#?:]+)[^"]*"/g)];
      for (const [, path] of asked.filter(([, path]) => !/^(https|mailto)$/.test(path))) {
        assert.ok(files.has(posix.join(dirname(page), path)), `${page}: ${path}`);
      }
    }
    for (const path of Object.values(release.widgets).flat()) assert.ok(files.has(`pht/${path}`));
  });

  it('has nothing for developers only', () => {
    assert.deepEqual(
      [...files.keys()].filter((path) => /\.map$|\.ts$|-data\.json|web-types|\/esm\//.test(path)),
      [],
    );
  });

  it('begins with a page that has the lines of each widget', () => {
    const text = read('pht/index.html').replaceAll('&lt;', '<').replaceAll('&quot;', '"');
    for (const [name, scripts] of Object.entries(release.widgets)) {
      if (isInline(name)) continue;
      const lines = scripts.map((path) => `<script src="/pht/${path}" defer></script>`);
      assert.ok(text.includes([...lines, `<pht-${name}></pht-${name}>`].join('\n')), name);
    }
  });
});
