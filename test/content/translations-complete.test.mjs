// What a change of the English texts has left without a translation, by language.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { DOMParser } from '@xmldom/xmldom';
import { root } from '../../scripts/lib/root.mjs';
import { unitsOf } from '../../scripts/lib/xliff.mjs';
import { load } from './content.mjs';

const read = (path) => readFileSync(join(root, path), 'utf8');
const config = JSON.parse(read('lit-localize.json'));
const { targetLocales } = config;
const { TARGET_LOCALES } = await load('kit/language/languages.ts');
const extracted = extractAgain();

it('the languages of the table are those of lit-localize.json, each with its files', () => {
  assert.deepEqual(targetLocales, TARGET_LOCALES);
  const expected = (ending) => TARGET_LOCALES.map((tag) => `${tag}.${ending}`).toSorted();
  assert.deepEqual(readdirSync(join(root, 'xliff')).toSorted(), expected('xlf'));
  assert.deepEqual(readdirSync(join(root, 'src/locales')).toSorted(), expected('ts'));
});

for (const locale of targetLocales) {
  const units = unitsOf(new DOMParser().parseFromString(read(`xliff/${locale}.xlf`)));

  describe(`the translation into "${locale}"`, () => {
    it('holds the texts of the source as they are: run `npm run localize`', () => {
      assert.deepEqual(
        units.map(({ source }) => source),
        extracted[locale],
      );
    });

    it('misses no text', () => {
      const missing = units.filter(({ target }) => !target?.trim());
      assert.deepEqual(
        missing.map(({ source }) => source),
        [],
      );
    });

    it('has been adapted to each change of the English text', () => {
      const outdated = units.filter(({ state }) => state === 'needs-adaptation');
      assert.deepEqual(
        outdated.map(({ source, target }) => ({ source, target })),
        [],
      );
    });
  });
}

/** The English texts by locale, from the source of today. */
function extractAgain() {
  mkdirSync(join(root, '.cache'), { recursive: true });
  const folder = mkdtempSync(join(root, '.cache', 'localize-'));
  try {
    cpSync(join(root, 'xliff'), folder, { recursive: true });
    const file = join(folder, 'lit-localize.json');
    const changes = {
      tsConfig: join(root, config.tsConfig),
      output: { ...config.output, outputDir: folder },
      interchange: { ...config.interchange, xliffDir: folder },
    };
    writeFileSync(file, JSON.stringify({ ...config, ...changes }));
    execFileSync('npx', ['lit-localize', 'extract', '--config', file], { cwd: root });
    const sourcesOf = (locale) =>
      unitsOf(
        new DOMParser().parseFromString(readFileSync(join(folder, `${locale}.xlf`), 'utf8')),
      ).map(({ source }) => source);
    return Object.fromEntries(targetLocales.map((locale) => [locale, sourcesOf(locale)]));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
