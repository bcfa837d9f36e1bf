import assert from 'node:assert/strict';
import { test } from 'node:test';
import { textsIn, widgets } from './content.mjs';

const texts = textsIn(widgets);

const offending = (pattern) => texts.filter((text) => pattern.test(text));

const PROMISES = /\b(will (heal|help|ease|cure|fix)|cures?|guarantee|always works)\b/i;
const BELITTLING = /\b(just|simply|obviously|of course)\b/i;
const BLAMING = /\b(your fault|should have|failed to|careless|lazy)\b/i;
const BRITISH = /colour|behaviour|favour|fibre|centre|isation|individualis|practis|physiotherap/i;
const TYPOGRAPHY = /\d\s?-\s?\d|['"<>]|\s{2}|^\s|\s$/;

test('no promise is made', () => {
  assert.deepEqual(offending(PROMISES), []);
});

test('nothing is belittled and nobody is blamed', () => {
  assert.deepEqual(offending(BELITTLING), []);
  assert.deepEqual(offending(BLAMING), []);
});

const NEEDED =
  /\b(needs?|(have|has) to have|must have|should have|requires?)\b.*\b(surgery|surgeon|operation)/i;

test('nobody is told to need surgery', () => {
  for (const told of ['You need surgery.', 'Your tendon needs an operation.']) {
    assert.match(told, NEEDED);
  }
  assert.deepEqual(offending(NEEDED), []);
});

test('surgery is spoken of in the guide to treatments only, as one of them', () => {
  const others = Object.entries(widgets).filter(([tag]) => tag !== 'pht-treatment-guide');
  // The glossary says what the word means.
  const isTerm = (text) => text === 'surgery';
  const surgery = /\b(surger(y|ies)|surgeons?|operations?)\b/i;
  assert.deepEqual(
    textsIn(others).filter((text) => surgery.test(text) && !isTerm(text)),
    [],
  );
});

test('ranges have an en dash, apostrophes are curly, and nothing is markup', () => {
  assert.deepEqual(offending(TYPOGRAPHY), []);
});

test('spelling is American', () => {
  assert.deepEqual(offending(BRITISH), []);
});
