import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { build } from 'vite';
import { classOf, widgets } from '../../../scripts/build/project.mjs';
import { root } from '../../../scripts/lib/root.mjs';
import { folder, packageJson, place, published } from './consumer.mjs';

const { name, exports, files } = packageJson;
const readJson = (path) => JSON.parse(readFileSync(path, 'utf8'));
const release = readJson(join(place, 'dist/release.json'));
const { targetLocales } = readJson(join(root, 'lit-localize.json'));

/** Runs a module in the project that has installed the package; answers what it prints. */
function run(code) {
  writeFileSync(join(folder, 'run.mjs'), code);
  const output = execFileSync(process.execPath, ['run.mjs'], { cwd: folder, encoding: 'utf8' });
  return JSON.parse(output);
}

const print = (expression) => `console.log(JSON.stringify(${expression}));`;

/** What somebody may import: each entry, and what its patterns are for. */
const entries = [
  ...Object.entries(exports)
    .filter(([key]) => !key.includes('*'))
    .map(([key, target]) => [key, target.default ?? target.types ?? target]),
  ...widgets.map((one) => [`./widgets/${one}/define`, `./dist/esm/widgets/${one}/define.js`]),
  ...Object.keys(release.files)
    .filter((path) => path.endsWith('.js'))
    .map((path) => [`./${path}`, `./dist/${path}`]),
];
const specifier = (key) => join(name, key);

describe('the entry points', () => {
  for (const [key, target] of entries) {
    it(`${specifier(key)} is a published file`, () => {
      assert.ok(published.includes(target.replace('./', '')), target);
    });
  }

  it('resolve in Node', () => {
    const found = entries.filter(([, target]) => !target.endsWith('.d.ts'));
    const urls = run(
      print(`${JSON.stringify(found.map(([key]) => specifier(key)))}.map(import.meta.resolve)`),
    );
    for (const [index, [, target]] of found.entries()) {
      assert.ok(urls[index].endsWith(target.slice(1)), urls[index]);
    }
  });

  it('have types where they are modules', () => {
    const modules = Object.values(exports).filter((target) => typeof target !== 'string');
    for (const { types, default: module } of modules) {
      if (module) assert.equal(types, module.replace(/\.js$/, '.d.ts'));
    }
  });
});

describe('importing in Node, without a page', () => {
  const register = `
    const tags = [];
    globalThis.customElements = { define: (tag) => tags.push(tag), get: () => undefined };`;

  it('needs no DOM', () => {
    const define = widgets.map((one) => `await import('${name}/widgets/${one}/define');`);
    const code = `await import('${name}'); ${define.join(' ')} ${print('typeof document')}`;
    assert.equal(run(code), 'undefined');
  });

  it('gives the class of each widget and registers none', () => {
    const { names, tags } = run(`${register}
      const classes = await import('${name}');
      ${print('{ names: Object.keys(classes), tags }')}`);
    assert.deepEqual(tags, []);
    assert.deepEqual(names.sort(), [...widgets.map(classOf), 'define'].sort());
  });

  for (const one of widgets) {
    it(`registers pht-${one} by its define module, and nothing else`, () => {
      const tags = run(
        `${register} await import('${name}/widgets/${one}/define'); ${print('tags')}`,
      );
      assert.deepEqual(tags, [`pht-${one}`]);
    });
  }
});

describe('a bundler', () => {
  const TEXT_OF = { 'ice-timer': 'Protect your skin', 'recovery-stages': 'Calm it down' };

  /** The chunks that an application would ship. */
  async function bundle(code) {
    const entry = join(folder, 'entry.js');
    writeFileSync(entry, code);
    const { output } = await build({
      root: folder,
      configFile: false,
      logLevel: 'error',
      build: { write: false, minify: false, rolldownOptions: { input: entry } },
    });
    return output.filter(({ type }) => type === 'chunk');
  }

  const codeOf = (chunks) => chunks.map(({ code }) => code).join('\n');

  it('takes along only the class that is used', async () => {
    const code = codeOf(
      await bundle(`import { IceTimer } from '${name}'; console.log(IceTimer);`),
    );
    assert.ok(code.includes(TEXT_OF['ice-timer']));
    assert.ok(!code.includes(TEXT_OF['recovery-stages']));
  });

  it('keeps the session of a card apart, until it is started', async () => {
    const chunks = await bundle(`import '${name}/widgets/exercise-card/define';`);
    const first = codeOf(chunks.filter(({ isDynamicEntry }) => !isDynamicEntry));
    const later = codeOf(chunks.filter(({ isDynamicEntry }) => isDynamicEntry));
    assert.match(first, /["']pht-exercise-card["']/);
    assert.ok(!first.includes('Skip this exercise'));
    assert.ok(later.includes('Skip this exercise'));
  });

  it('keeps the registration and the translations of a define module', async () => {
    const chunks = await bundle(`import '${name}/widgets/ice-timer/define';`);
    // The message files name every text of the package; they are loaded only when needed.
    const code = codeOf(chunks.filter(({ isDynamicEntry }) => !isDynamicEntry));
    assert.match(code, /["']pht-ice-timer["']/);
    assert.ok(!code.includes(TEXT_OF['recovery-stages']));
    for (const locale of targetLocales) {
      assert.ok(
        chunks.some((chunk) => chunk.isDynamicEntry && chunk.name === locale),
        locale,
      );
    }
  });
});

describe('what npm publishes', () => {
  it('is all that package.json names, and nothing that it leaves out', () => {
    for (const entry of files) {
      const isLeftOut = entry.startsWith('!');
      const place = entry.replace('!', '');
      const isThere = published.some((path) => path === place || path.startsWith(`${place}/`));
      assert.equal(isThere, !isLeftOut, entry);
    }
    for (const path of ['README.md', 'LICENSE', 'LICENSE-CONTENT', 'CHANGELOG.md']) {
      assert.ok(published.includes(path), path);
    }
  });

  it('holds the built files and the documents only', () => {
    const others = published.filter(
      (path) => !/^dist\/|^[A-Z-]+(\.md)?$|^package\.json$/.test(path),
    );
    assert.deepEqual(others, []);
  });
});
