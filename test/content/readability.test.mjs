import assert from 'node:assert/strict';
import { test } from 'node:test';
import { syllable } from 'syllable';
import { load, textsIn, widgets } from './content.mjs';

const LIMITS = { grade: 6, rawGrade: 8, meanWords: 15, longestWords: 25 };

/** Terms of condition and anatomy that the widgets teach, so a grade must not count them. */
const MASKED_TERMS = [
  'biceps femoris',
  'semitendinosus',
  'semimembranosus',
  'hamstrings?',
  'tendonitis',
  'tendinopathy',
  'tendons?',
  'avulsion',
  // Names of drugs, which stand on the box.
  'fluoroquinolone',
  'ciprofloxacin',
  'levofloxacin',
];

const mask = (text) => text.replace(new RegExp(`\\b(${MASKED_TERMS.join('|')})\\b`, 'gi'), 'it');

const wordsOf = (text) => text.replaceAll('–', ' to ').match(/[\p{L}\p{N}’-]+/gu) ?? [];

const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);

/** Full sentences only: short labels would make the text look easier than it is. */
const sentencesOf = (texts) =>
  texts.flatMap((text) => text.match(/[^.?!]+[.?!]/g) ?? []).filter((text) => wordsOf(text)[0]);

const meanWordsOf = (sentences) =>
  sum(sentences.map((sentence) => wordsOf(sentence).length)) / sentences.length;

function fleschKincaidGrade(sentences) {
  const words = sentences.flatMap(wordsOf);
  const syllables = sum(words.map((word) => Math.max(1, syllable(word))));
  return 0.39 * (words.length / sentences.length) + 11.8 * (syllables / words.length) - 15.59;
}

for (const [name, content] of Object.entries(widgets)) {
  const texts = textsIn(content);
  const sentences = sentencesOf(texts);

  test(`${name} reads at grade ${LIMITS.grade}`, (t) => {
    const grade = fleschKincaidGrade(sentences.map(mask));
    const rawGrade = fleschKincaidGrade(sentences);
    t.diagnostic(`grade ${grade.toFixed(1)}, unmasked ${rawGrade.toFixed(1)}`);
    assert.ok(grade <= LIMITS.grade, `grade ${grade}`);
    assert.ok(rawGrade <= LIMITS.rawGrade, `unmasked grade ${rawGrade}`);
  });

  test(`${name} has short sentences`, () => {
    const mean = meanWordsOf(sentences);
    assert.ok(mean <= LIMITS.meanWords, `mean ${mean}`);
    const long = texts.filter((text) =>
      text.split(/[.?!:]/).some((part) => wordsOf(part).length > LIMITS.longestWords),
    );
    assert.deepEqual(long, []);
  });
}

/** All that is said, labels beside the content too; numbers stand where they will stand. */
const messages = Object.keys((await load('locales/es.ts')).messages);

/** Phrases without a full stop, apart at a colon; a clinical term in brackets is no part. */
const labelsOf = (texts) =>
  texts
    .filter((text) => !/[.?!]$/.test(text))
    .flatMap((text) => text.replace(/ \([^)]*\)/g, '').split(/[.?!:]/))
    .map((text) => text.replace(/\{\d+\}/g, '3').trim());

test(`no label has more than ${LIMITS.longestWords} words`, () => {
  const long = labelsOf(messages).filter((label) => wordsOf(label).length > LIMITS.longestWords);
  assert.deepEqual(long, []);
});

test(`every label of five words or more reads at grade ${LIMITS.grade}`, () => {
  const labels = labelsOf(messages).filter((label) => wordsOf(label).length >= 5);
  assert.ok(labels.length > 20);
  const hard = labels.filter((label) => fleschKincaidGrade([mask(label)]) > LIMITS.grade);
  assert.deepEqual(hard, []);
});

test('the measure agrees with two sentences counted by hand', () => {
  const easy = 'The cat sat on the mat.';
  const hard =
    'The Australian platypus is seemingly a hybrid of a mammal and reptilian creature.';
  const gradeOf = (words, syllables) => 0.39 * words + 11.8 * (syllables / words) - 15.59;
  assert.equal(fleschKincaidGrade([easy]), gradeOf(6, 6));
  assert.equal(fleschKincaidGrade([hard]), gradeOf(13, 26));
});
