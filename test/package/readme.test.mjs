import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, it } from 'node:test';
import { runnerImport } from 'vite';
import { widgets } from '../../scripts/build/project.mjs';
import { root } from '../../scripts/lib/root.mjs';
import { withTables } from '../../scripts/readme-tables.mjs';

const packageJson = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const read = (page) => readFileSync(join(root, page), 'utf8');
const readme = read('README.md');

const release = JSON.parse(readFileSync(join(root, 'dist/release.json'), 'utf8'));

describe('README.md', () => {
  it('has the tables of the manifest: else run node scripts/readme-tables.mjs', async () => {
    assert.equal(readme, await withTables(readme));
  });

  it('links to files and headings that exist, and so do the recipes for editors', () => {
    for (const page of ['README.md', 'integrations/README.md']) {
      const links = [...read(page).matchAll(/\]\(([^)\s]+)\)/g)].map(([, target]) => target);
      for (const link of links.filter((one) => !/^https?:/.test(one))) {
        const [path, heading] = link.split('#');
        const target = path ? join(dirname(page), path) : page;
        assert.ok(existsSync(join(root, target)), link);
        if (heading) assert.ok(headingsOf(target).includes(heading), link);
      }
    }
  });

  it('names commands that exist', () => {
    for (const [, name] of readme.matchAll(/npm run ([\w:]+)/g)) {
      assert.ok(name in packageJson.scripts, `npm run ${name}`);
    }
    for (const [, path] of readme.matchAll(/node (scripts\/[\w./-]+)/g)) {
      assert.ok(existsSync(join(root, path)), path);
    }
  });

  it('names folders that exist', () => {
    for (const [, folder] of readme.matchAll(/^((?:[\w.-]+\/)+) {2}/gm)) {
      assert.ok(existsSync(join(root, folder)), folder);
    }
  });

  it('has a snippet with files that are built and tags that exist', () => {
    const [snippet] = /```html[^]*?```/.exec(readme);
    assert.deepEqual(filesIn(snippet), ['pht.css', ...release.widgets['ice-timer']]);
    for (const file of filesIn(readme)) assert.ok(existsSync(join(root, 'dist', file)), file);
    for (const [, name] of readme.matchAll(/<\/pht-([\w-]+)>/g)) {
      assert.ok(widgets.includes(name), name);
    }
  });

  it('names for each widget the lines that it needs', () => {
    for (const [name, scripts] of Object.entries(release.widgets)) {
      const row = readme.split('\n').find((line) => line.includes(`| \`<pht-${name}>\``));
      const named = [...row.matchAll(/`([\w/-]+\.js)`/g)].map(([, file]) => file);
      assert.deepEqual(['pht.js', ...named], scripts);
    }
  });

  it('names every exercise, and none that is not there', async () => {
    const { module } = await runnerImport(join(root, 'src/content/exercises.ts'));
    const [, section] = /### Choose the exercises\n([^]*?)\n## /.exec(readme);
    const rows = section.split('\n').filter((line) => /^\| (\d|Late)/.test(line));
    const named = rows.flatMap((row) => [...row.matchAll(/`([\w-]+)`/g)].map(([, id]) => id));
    assert.deepEqual(named.sort(), module.exercises.map(({ id }) => id).sort());
  });

  it('holds no hash, which would be out of date with the next build', () => {
    assert.doesNotMatch(readme, /sha\d+-[A-Za-z0-9+/]{20}/);
  });
});

const filesIn = (text) =>
  [...text.matchAll(/(?:src|href)="\/pht\/([^"?]+)["?]/g)].map(([, name]) => name);

const headingsOf = (page) =>
  [...read(page).matchAll(/^#+ (.+)$/gm)].map(([, text]) => anchorOf(text));

const anchorOf = (heading) =>
  heading
    .toLowerCase()
    .replace(/[^\w\s-]/g, '')
    .replaceAll(' ', '-');
