import assert from 'node:assert/strict';
import { test } from 'node:test';
import { syllable } from 'syllable';
import { load, statementsIn, textsIn, widgets } from './content.mjs';

const { entries } = await load('content/glossary-term.ts');
const { TARGET_LOCALES } = await load('kit/language/languages.ts');
const glossary = Object.values(entries);
const terms = glossary.map(({ term }) => term().toLowerCase());
const names = glossary.flatMap(({ term, also }) => [term(), also?.() ?? '']);

/** Clinical words to look for, short ones included. */
const CLINICAL = [
  'achilles|acute|adductor|antibiotic|anti-inflammatory|assessment|avulsion|biceps femoris',
  'bursa|chronic|circulation|compression|compressive|cortisone|diabetic|diagnosis|eccentric',
  'edema|femur|fibula|flare|fluoroquinolone|fracture|hamstring|high-impact|hold|inflammation',
  'ischial|isometric|lesion|load|lumbar|mobility|MRI|neuropathy|nerve|pelvis|physical therapist',
  'prognosis|range of motion|Raynaud’s|rehabilitation|sciatic|semimembranosus|semitendinosus',
  'sensation|sit bone|stability|strain|symptom|tear|tendinopathy|tendon|tendonitis|thrombosis',
  'tuberosity|ultrasound',
]
  .join('|')
  .split('|');

/** Long words that people use every day; any other long word must be in the glossary. */
const EVERYDAY =
  /^(activit(y|ies)|emergency|everyday|examiner|exercises|overloaded|pacemaker|recovery|unevenly|usually)$/;

const texts = textsIn(widgets);
const isExplained = (word) =>
  names.some((name) => name.toLowerCase().includes(word.toLowerCase()));

test('every clinical term is in the glossary', () => {
  const used = CLINICAL.filter((word) =>
    texts.some((text) => new RegExp(`\\b${word}s?\\b`, 'i').test(text)),
  );
  assert.deepEqual(
    used.filter((word) => !isExplained(word)),
    [],
  );
});

test('every word of four syllables or more is an everyday one or in the glossary', () => {
  const words = texts.flatMap((text) => text.toLowerCase().match(/[\p{L}’-]+/gu) ?? []);
  const long = [...new Set(words)].filter((word) => syllable(word) >= 4);
  assert.deepEqual(
    long.filter((word) => !EVERYDAY.test(word) && !isExplained(word.replace(/s$/, ''))),
    [],
  );
});

const explained = [...statementsIn(widgets)].filter(({ terms }) => terms);

test('the words that explain themselves are in the glossary and in their sentence', () => {
  assert.ok(explained.length > 5, 'several widgets have such words');
  for (const { terms, text } of explained) {
    for (const [id, word] of Object.entries(terms)) {
      assert.ok(entries[id], id);
      assert.ok(text().toLowerCase().includes(word().toLowerCase()), `${word()}: ${text()}`);
    }
  }
});

for (const locale of TARGET_LOCALES) {
  test(`${locale}: the words that explain themselves are in their sentence`, async () => {
    const { messages } = await load(`locales/${locale}.ts`);
    for (const { terms, text } of explained) {
      for (const word of Object.values(terms)) {
        const translated = messages[word()].toLowerCase();
        assert.ok(messages[text()].toLowerCase().includes(translated), messages[text()]);
      }
    }
  });
}

test('each term is explained once, and not by itself', () => {
  assert.deepEqual(terms, [...new Set(terms)]);
  for (const { term, meaning } of glossary) {
    assert.ok(!meaning.text().toLowerCase().includes(term().toLowerCase()), term());
  }
});

test('a page calls each term what it is called, in small letters and with hyphens', () => {
  for (const [id, { term }] of Object.entries(entries)) {
    assert.equal(id, term().toLowerCase().replaceAll('’', '').replaceAll(' ', '-'));
  }
});

test('no meaning has more than 20 words', () => {
  const long = glossary
    .map(({ meaning }) => meaning.text())
    .filter((text) => text.split(' ').length > 20);
  assert.deepEqual(long, []);
});

test('no other name says the term again', () => {
  const again = glossary.filter(({ term, also }) => also?.().toLowerCase() === term());
  assert.deepEqual(again, []);
});
