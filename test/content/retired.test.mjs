import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { root } from '../../scripts/lib/root.mjs';
import { load } from './content.mjs';
import { retired } from './retired.mjs';

const { LOCALES, SOURCE_LOCALE, TARGET_LOCALES } = await load('kit/language/languages.ts');
const targets = Object.fromEntries(
  await Promise.all(
    TARGET_LOCALES.map(async (tag) => [tag, (await load(`locales/${tag}.ts`)).messages]),
  ),
);
const [first] = Object.values(targets);

/** All that the widgets say, in each language. */
const said = {
  [SOURCE_LOCALE]: Object.keys(first),
  ...Object.fromEntries(TARGET_LOCALES.map((tag) => [tag, Object.values(targets[tag])])),
};

for (const tag of LOCALES) {
  test(`${tag}: nothing that the review of the texts has replaced is said again`, () => {
    const messages = new Set(said[tag]);
    assert.deepEqual(
      (retired[tag] ?? []).filter((text) => messages.has(text)),
      [],
    );
  });
}

/** Long enough to be nothing but that sentence. */
const sentences = Object.values(retired)
  .flat()
  .filter((text) => text.split(' ').length > 4 && /[.?!]$/.test(text));

const pages = readdirSync(join(root, 'demo')).filter((name) => name.endsWith('.html'));

for (const path of ['README.md', ...pages.map((name) => `demo/${name}`)]) {
  test(`${path} shows no sentence that has been replaced`, () => {
    const text = readFileSync(join(root, path), 'utf8')
      .replaceAll('&ndash;', '–')
      .replaceAll('&rsquo;', '’')
      .replace(/\s+/g, ' ');
    assert.deepEqual(
      sentences.filter((sentence) => text.includes(sentence)),
      [],
    );
  });
}
