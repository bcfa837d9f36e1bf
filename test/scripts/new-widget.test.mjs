import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { tool } from '../../scripts/lib/run.mjs';
import { copyOfProject } from '../support/project-copy.mjs';

const { folder, remove } = copyOfProject();
after(remove);

/** Runs a script of Node.js in the copy. */
function run(script, ...options) {
  const env = { ...process.env, NODE_TEST_CONTEXT: undefined, NO_COLOR: '1' };
  const settings = { cwd: folder, encoding: 'utf8', env };
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...options], settings);
  return { status, output: stdout + stderr };
}

function accepts(script, ...options) {
  const { status, output } = run(script, ...options);
  assert.equal(status, 0, output);
}

const newWidget = (name) => run('scripts/new-widget.mjs', name);
const textOf = (path) => readFileSync(join(folder, path), 'utf8');

const SOURCE = [
  'src/widgets/heat-pack/heat-pack.ts',
  'src/widgets/heat-pack/heat-pack.styles.ts',
  'src/content/heat-pack.ts',
  'test/widgets/heat-pack/heat-pack.test.ts',
  'stories/heat-pack.stories.ts',
];

describe('npm run new heat-pack', () => {
  const { status, output } = newWidget('heat-pack');

  it('writes what a widget has, and names it', () => {
    assert.equal(status, 0, output);
    for (const path of [...SOURCE, 'bench/limits.json']) {
      assert.ok(existsSync(join(folder, path)), path);
      assert.ok(output.includes(path), output);
    }
    assert.match(textOf(SOURCE[0]), /class HeatPack extends PhtElement/);
    assert.match(textOf(SOURCE[2]), /msg\('Heat pack'\)/);
    assert.ok(JSON.parse(textOf('bench/limits.json')).files['widgets/heat-pack.js'] > 0);
  });

  it('leaves nothing of the template in it', () => {
    for (const path of SOURCE) assert.doesNotMatch(textOf(path), /new-?\s?widget/i, path);
  });

  it('passes the checks of types, lint, styles and format', () => {
    accepts(tool('typescript', 'tsc'), '--noEmit');
    accepts(tool('eslint'), '--max-warnings=0', ...SOURCE);
    accepts(tool('stylelint'), SOURCE[1]);
    accepts(tool('prettier'), '--check', ...SOURCE, 'bench/limits.json');
  });

  it('is in the manifest', () => accepts('scripts/check-manifest.mjs'));

  it('passes the tests of the content', () => {
    const tests = readdirSync(join(folder, 'test/content')).filter((name) =>
      /^(?!translations-complete).*\.test\.mjs$/.test(name),
    );
    accepts('--test', ...tests.map((name) => `test/content/${name}`));
  });

  it('passes its own test', () => accepts(tool('@web/test-runner', 'wtr'), '--files', SOURCE[3]));

  it('is named by the test of translations, with each text that has none', () => {
    accepts('scripts/localize.mjs');
    const { status, output } = run('--test', 'test/content/translations-complete.test.mjs');
    assert.equal(status, 1);
    for (const [, text] of textOf(SOURCE[2]).matchAll(/msg\('(.*)'\)/g)) {
      assert.ok(output.includes(text), text);
    }
  });
});

describe('npm run new', () => {
  it('takes a name of one word, too', () => {
    const { status, output } = newWidget('balm');
    assert.equal(status, 0, output);
    assert.match(textOf('src/widgets/balm/balm.ts'), /class Balm extends PhtElement/);
  });

  const refuses = (name, reason) => {
    it(`refuses "${name}"`, () => {
      const before = readdirSync(folder, { recursive: true }).length;
      const { status, output } = newWidget(name);
      assert.equal(status, 1);
      assert.match(output, reason);
      assert.match(output, /Use: npm run new <name>/);
      assert.equal(readdirSync(folder, { recursive: true }).length, before);
    });
  };

  refuses('', /"" is not a name of small letters and hyphens/);
  refuses('Heat-Pack', /"Heat-Pack" is not a name of small letters and hyphens/);
  refuses('heat--pack', /small letters and hyphens/);
  refuses('../heat-pack', /small letters and hyphens/);
  refuses('pht-heat-pack', /The tag gets its "pht-" by itself/);
  refuses('ice-timer', /There is a widget "ice-timer" already/);
  refuses('red-flags', /"red-flags" is taken: src\/content\/red-flags\.ts is there already/);
});
