import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { root } from '../../scripts/lib/root.mjs';
import { claimsIn, load, references, widgets } from './content.mjs';

const source = join(root, 'src');
const { review } = await load('content/review.ts');
const { renderFooter } = await load('kit/view/footer.ts');

const DOI = /^10\.\d{4,9}\/\S+$/;

/** Enough to find it without a DOI: volume and page, PMID, PMC or leaflet number, or a title. */
const FINDABLE = /\b\d{4};\d+:\d+|\bPMID \d+|\bPMC\d+|\bleaflet \S+\d|“[^”]{10,}”/;

test('every reference can be found', () => {
  for (const [id, { doi, citation, ...reference }] of Object.entries(references)) {
    assert.equal(reference.id, id);
    assert.ok(doi ? DOI.test(doi) && citation : FINDABLE.test(citation), citation);
  }
});

test('every reference says how much of it was read, in words that the list of sources has', () => {
  const { readings } = widgets['pht-sources'];
  for (const [id, { read }] of Object.entries(references)) assert.ok(readings[read]?.text(), id);
});

test('the list of sources holds every reference once, in the order of their numbers', () => {
  const listed = widgets['pht-sources'].references.map(({ id }) => id);
  const byNumber = (one, other) => one.slice(1) - other.slice(1);
  assert.deepEqual(listed, Object.keys(references).toSorted(byNumber));
});

test('every reference is one that a widget rests on', () => {
  const used = new Set(
    Object.values(widgets).flatMap(({ sources }) => sources.map(({ id }) => id)),
  );
  assert.deepEqual(
    Object.keys(references).filter((id) => !used.has(id)),
    [],
  );
});

for (const [tag, content] of Object.entries(widgets)) {
  test(`${tag} lists the sources that its statements rest on, and no other`, () => {
    const used = [...claimsIn(content)].filter((id) => id.startsWith('F'));
    const listed = content.sources.map((source) => source.id);
    assert.deepEqual(listed.toSorted(), used.toSorted());
  });

  test(`${tag} shows the JAMA benchmark: authors, sources, date and disclosure`, () => {
    const footer = textOf(renderFooter(footerOf(content)));
    assert.match(footer, /Written by \S+/);
    for (const { citation } of content.sources) assert.ok(footer.includes(citation), citation);
    const day = new Date(`${review.date}T12:00`).toLocaleDateString('en', { dateStyle: 'long' });
    assert.ok(footer.includes(day));
    assert.match(footer, /No advertising/);
    assert.equal(/Not yet reviewed by a clinician/.test(footer), !review.reviewed);
  });
}

test('every word on pain rests on sources that the widget of the pain check lists', async () => {
  const { adviceFor, adviceNow, ...rules } = await load('content/pain.ts');
  const scores = [0, 3, 4, 5, 6, 10];
  const advice = scores.flatMap((score) => [
    adviceFor(score, 'usual'),
    adviceFor(score, 'worse'),
    adviceNow({ score }, rules.caution),
    adviceNow({ score }, rules.stretchCaution),
  ]);
  const listed = new Set(widgets['pht-exercise-session'].sources.map(({ id }) => id));
  const used = [...claimsIn({ rules, advice })].filter((id) => id.startsWith('F'));
  assert.deepEqual(
    used.filter((id) => !listed.has(id)),
    [],
  );
  for (const id of ['F24', 'F25'])
    assert.ok(used.includes(id), `the bands of pain rest on ${id}`);
});

test('no claim stands in a template, where nobody compares it with the sources', () => {
  const cited = readdirSync(source, { recursive: true })
    .filter((path) => path.endsWith('.ts'))
    .filter((path) => /data-claims="[^"]*\bF\d/.test(readFileSync(join(source, path), 'utf8')));
  assert.deepEqual(cited, []);
});

test('the review date is real, past, and at most three years old', () => {
  const date = new Date(`${review.date}T00:00:00Z`);
  assert.equal(date.toISOString().slice(0, 10), review.date);
  const oldest = new Date();
  oldest.setUTCFullYear(oldest.getUTCFullYear() - 3);
  assert.ok(date <= new Date(), 'it is in the future');
  assert.ok(date >= oldest, 'the text needs a new review');
});

const footerOf = ({ sources }) => ({
  about: { sources, review },
  locale: 'en',
  siteReview: {},
  showSources: true,
  sourcesOpen: true,
});

/** The text of a Lit template. */
function textOf(part) {
  if (Array.isArray(part)) return part.map(textOf).join('');
  if (!part?.strings) return typeof part === 'string' ? part : '';
  return part.strings.map((text, index) => text + textOf(part.values[index])).join('');
}
