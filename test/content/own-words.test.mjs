// Our texts are our own: none repeats six words in a row of the page that they replace. That page
// is not ours to publish, so runs of its words are known here by their hashes alone.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { textsIn, widgets } from './content.mjs';

const LENGTH = 6;

const known = new Set(
  readFileSync(new URL('source-page-runs.txt', import.meta.url), 'utf8').match(/\S+/g),
);

/** In small letters, without accents, apostrophes and other signs. */
const wordsIn = (text) =>
  text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[’'\p{M}]/gu, '')
    .match(/[\p{L}\p{N}]+/gu) ?? [];

const runsIn = (words) =>
  words.slice(LENGTH - 1).map((_, first) => words.slice(first, first + LENGTH).join(' '));

const hashOf = (run) => createHash('sha256').update(run).digest('hex').slice(0, 10);

test('no text repeats six words in a row of the page that it replaces', () => {
  assert.ok(known.size > 600, 'the runs of the page are there');
  const repeated = textsIn(widgets)
    .flatMap((text) => runsIn(wordsIn(text)))
    .filter((run) => known.has(hashOf(run)));
  assert.deepEqual(repeated, []);
});

test('a run of the page is known again', () => {
  // Two of our own sentences had it, until they were found.
  const [run] = runsIn(wordsIn('Strength, mobility, and range of motion'));
  assert.ok(known.has(hashOf(run)));
});
