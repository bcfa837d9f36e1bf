import assert from 'node:assert/strict';
import { test } from 'node:test';
import { claimsIn, load, references, statementsIn, widgets } from './content.mjs';

const { claims } = await load('content/claims.ts');

const range = (from, to) => Array.from({ length: to - from + 1 }, (_, i) => `S${from + i}`);

/** All that the source page says; S36, a dead link, is answered by the program. */
const mustBeSaid = range(1, 44);

test("the source page's claims are listed, S1 to S44, each once", () => {
  assert.deepEqual(
    claims.map((claim) => claim.id),
    range(1, 44),
  );
});

test('every statement rests on claims and sources that exist', () => {
  const known = new Set([...range(1, 44), ...Object.keys(references), 'B', 'C', 'D', 'E', 'M']);
  for (const statement of statementsIn(widgets)) {
    for (const id of statement.claims.split(' ')) {
      assert.ok(known.has(id), `“${statement.text()}” rests on the unknown “${id}”`);
    }
  }
});

test('the widgets say every claim on their subjects', () => {
  const said = claimsIn(widgets);
  assert.deepEqual(
    mustBeSaid.filter((id) => !said.has(id)),
    [],
  );
});

test('what is general knowledge only never decides a stage or a safety rule', () => {
  const { stages, check, painGuide, painMatrix } = widgets['pht-recovery-stages'];
  const { safety, caution } = widgets['pht-ice-timer'];
  const criteria = stages.map(({ hereIf, moveOnWhen, stepBackWhen }) => {
    return { hereIf, moveOnWhen, stepBackWhen };
  });
  const rules = { criteria, check, painGuide, painMatrix, safety, caution };
  for (const statement of statementsIn(rules)) {
    assert.ok(!statement.claims.split(' ').includes('M'), statement.text());
  }
});

const corrections = widgets['pht-sources'].corrections.items;

test('every corrected claim is among the corrections, and none that is published as it is', () => {
  const said = claimsIn(corrections);
  const verdicts = new Map(claims.map(({ id, verdict }) => [id, verdict]));
  for (const { id, verdict } of claims) {
    if (verdict === 'corrected') assert.ok(said.has(id), id);
  }
  for (const { id, theirs } of corrections) {
    for (const claim of theirs.claims.split(' ')) {
      assert.notEqual(verdicts.get(claim), 'as is', id);
    }
  }
});

test('each correction has what the page says, what is said instead, and why', () => {
  for (const { id, theirs, ours, why } of corrections) {
    for (const part of [[theirs], ours, why]) {
      assert.ok(part.length > 0 && part.every(({ text }) => text()), id);
    }
  }
});

test('each correction names the sources that it rests on, and no other', () => {
  for (const { id, sources, ...texts } of corrections) {
    const used = [...claimsIn(texts)].filter((claim) => claim.startsWith('F'));
    assert.deepEqual(sources.map((source) => source.id).toSorted(), used.toSorted(), id);
  }
});

test('the known errors of the source page are corrected', () => {
  const theirs = corrections.flatMap((correction) => correction.theirs.claims.split(' '));
  for (const id of ['S21', 'S28', 'S30', 'S36', 'S37', 'S38']) assert.ok(theirs.includes(id), id);
});
