import assert from 'node:assert/strict';
import { test } from 'node:test';
import { load, statementsIn, textsIn, widgets } from './content.mjs';

const { placeOf } = await load('content/recovery-check.ts');
const { check, stages, expectations, frequency, headings } = widgets['pht-recovery-stages'];
const questions = [check.gate, ...check.questions];
const STAGES = [1, 2, 3, 4];

/** Every way to answer the questions. */
const allAnswers = questions.reduce(
  (answers, { id, choices }) =>
    answers.flatMap((answer) => choices.map((choice) => ({ ...answer, [id]: choice.id }))),
  [{}],
);
const withoutRedFlag = allAnswers.filter(
  ({ redFlag, pain }) => redFlag === 'none' && pain !== 'sharp',
);
const best = { redFlag: 'none', pain: 'low', sitting: 'long', load: 'sport' };

test('a gate of red flags, then three questions of three or four answers', () => {
  assert.deepEqual(
    questions.map(({ choices }) => choices.length),
    [3, 4, 3, 4],
  );
  assert.equal(allAnswers.length, 144);
  assert.equal(check.redFlags.length, 2);
});

test('a red flag always wins', () => {
  for (const answers of allAnswers) {
    if (answers.redFlag !== 'none') assert.equal(placeOf(answers), answers.redFlag);
  }
});

test('sharp pain leads to no stage, whatever the other answers', () => {
  for (const answers of allAnswers) {
    if (answers.redFlag === 'none' && answers.pain === 'sharp')
      assert.equal(placeOf(answers), 'sharp');
  }
});

test('every other way to answer leads to a stage, and every stage can be reached', () => {
  const places = new Set(withoutRedFlag.map(placeOf));
  assert.deepEqual([...places].toSorted(), STAGES);
});

test('every place has its own result, and says that it is a guide', () => {
  const titles = allAnswers.map((answers) => check.results[placeOf(answers)].title.text());
  assert.equal(new Set(titles).size, 7);
  for (const { number, name } of stages) {
    const { title, text } = check.results[number];
    assert.equal(title.text(), `Your answers fit stage ${number}: ${name.text()}`);
    assert.match(text.text(), /guide, not a diagnosis/);
  }
});

test('the rule is careful', () => {
  assert.equal(placeOf(best), 4);
  assert.equal(placeOf({ ...best, load: 'strength' }), 3);
  assert.equal(placeOf({ ...best, load: 'gentle' }), 2);
  assert.equal(placeOf({ ...best, load: 'little' }), 1);
  assert.equal(placeOf({ ...best, pain: 'middle' }), 2);
  assert.equal(placeOf({ ...best, pain: 'high' }), 1);
  assert.equal(placeOf({ ...best, sitting: 'some' }), 2);
  assert.equal(placeOf({ ...best, sitting: 'short' }), 1);
});

test('nobody who did only gentle moves and holds is sent on to strength with a bent hip', () => {
  const [, , load] = check.questions;
  const gentle = load.choices.filter(({ label }) => !/strength/i.test(label.text()));
  assert.deepEqual(
    gentle.map(({ label }) => label.text()),
    ['Not much, or I have not started', 'My gentle moves and holds'],
  );
  for (const answers of withoutRedFlag) {
    if (gentle.some(({ id }) => id === answers.load)) assert.ok(placeOf(answers) <= 2);
  }
});

test('the answers are those that the stages ask for', () => {
  const texts = (stage) => textsIn(stages[stage - 1].hereIf.items).join(' ');
  assert.match(texts(3), /sit for 30 minutes, and pain stays at 0–3.*Strength exercises/);
  assert.match(texts(4), /Strength exercises, daily life, and sport/);
  const [, sitting] = check.questions;
  assert.deepEqual(textsIn(sitting.choices), [
    'Less than 10 minutes',
    '10–30 minutes',
    'More than 30 minutes',
  ]);
});

test('strength with the hip bent comes before runs and fast moves', () => {
  const [, strength, activity] = stages.map(({ whatToDo }) => textsIn(whatToDo));
  assert.ok(strength.includes('Keep your hip nearly straight for now.'));
  const [bent, fast] = [/^First, .*hip bent/, /^After three good sessions in a row, add runs/];
  const places = [bent, fast].map((one) => activity.findIndex((text) => one.test(text)));
  assert.deepEqual(places, [0, 1]);
});

test('the weakest answer decides: no good answer makes up for a bad one', () => {
  for (const answers of withoutRedFlag) {
    const alone = ['pain', 'sitting', 'load'].map((id) =>
      placeOf({ ...best, [id]: answers[id] }),
    );
    assert.equal(placeOf(answers), Math.min(...alone));
  }
});

test('four stages, in order, each with all its lists', () => {
  assert.deepEqual(
    stages.map((stage) => stage.number),
    STAGES,
  );
  for (const { name, hereIf, whatToDo, moveOnWhen, stepBackWhen } of stages) {
    for (const list of [hereIf.items, whatToDo, moveOnWhen, stepBackWhen]) {
      assert.ok(list.length > 0, name.text());
    }
  }
});

test('symptoms decide about the stage, never the calendar', () => {
  const CALENDAR =
    /\b(weeks?|months?|years?|\d+ days|(mon|tues|wednes|thurs|fri|satur|sun)day)\b/i;
  const criteria = stages.map(({ hereIf, moveOnWhen, stepBackWhen }) => {
    return { hereIf, moveOnWhen, stepBackWhen };
  });
  for (const text of textsIn({ criteria, headings })) assert.doesNotMatch(text, CALENDAR);
});

test('before strength, activity and routine stands the pain rule; above 5 means stop', () => {
  for (const { number, moveOnWhen, stepBackWhen } of stages) {
    assert.match(textsIn(stepBackWhen).join(' '), /above 5 out of 10.*sharp.*stop/i);
    if (number === 4) continue;
    const rule = textsIn(moveOnWhen).join(' ');
    for (const part of [/0–3 out of 10/, /next morning/, /three sessions/])
      assert.match(rule, part);
  }
});

test('stretching is not among the early things to do, and the departure is said openly', () => {
  const [calm, strength] = stages;
  assert.doesNotMatch(textsIn([calm.whatToDo, strength.whatToDo]).join(' '), /stretch/i);
  assert.match(textsIn(calm.notes).join(' '), /says to stretch/);
});

test('months are an expectation only, and the taper ends in a weekly routine', () => {
  const texts = textsIn(expectations);
  assert.equal(texts.filter((text) => /months/.test(text)).length, 1);
  assert.deepEqual(
    frequency.steps.map(({ name }) => name.text()),
    ['Twice a day', 'Once a day', 'Weekly routine'],
  );
});

test('every red flag rests on the safety rules', () => {
  assert.ok([...statementsIn(check.redFlags)].every(({ claims }) => /\bE\b/.test(claims)));
});
