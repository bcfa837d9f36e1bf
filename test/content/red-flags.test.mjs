import assert from 'node:assert/strict';
import { test } from 'node:test';
import { linesOf } from '../../scripts/build/fallbacks.mjs';
import { textsIn, widgets } from './content.mjs';

const EMERGENCY = [
  'Get emergency help now for these',
  'Numb or tingly skin on or near the genitals, anus, or inner thighs',
  'New loss of bladder or bowel control, or you cannot pass urine',
  'New weakness in both legs',
  'Chest pain, or shortness of breath',
];

const TODAY = [
  'See a doctor today for these',
  'A sudden pop or tearing',
  'A large bruise, or a gap that you can see or feel',
  'All of a sudden, the leg is weak, or you cannot walk normally',
  'Sudden sit bone pain in a teenager',
  'Groin pain when you walk, hop, or run',
  'One swollen, warm, sore calf',
  'A foot that has become weak, or drops',
  'Fever, or a hot, red swelling',
  'Pain that wakes you and no position eases',
  'Weight loss for no known reason',
  'New pain here, if you have had cancer',
  'Tendon pain while you take a fluoroquinolone antibiotic, such as ciprofloxacin or ' +
    'levofloxacin, or months after. Stop exercise. Call the person who ordered it before the ' +
    'next dose.',
];

/** Those that advise. */
const advising = {
  'care-guide': /^A sudden pop, sudden weakness, or numbness\? Get help today\.$/,
  'ice-timer': /^A sudden pop, or sudden weakness\? Get help today\.$/,
  'condition-types': /^A sudden pop, sudden weakness, or numbness\? Get help today\.$/,
  'diagnosis-guide': /^A sudden pop, sudden weakness, or numbness\? Get help today\.$/,
  'symptom-guide': /^A sudden pop, sudden weakness, or numbness\? Get help today\.$/,
  'treatment-guide': /^A sudden pop, sudden weakness, or numbness\? Get help today\.$/,
  'recovery-stages': /^This program is for adults\. .*numbness\? Stop and get help today\.$/,
  'exercise-card': /^This program is for adults\. .*numbness\? Stop and get help today\.$/,
  'exercise-program': /^This program is for adults\. .*numbness\? Stop and get help today\.$/,
  'exercise-session': /^This program is for adults\. .*numbness\? Stop and get help today\.$/,
};

for (const [name, line] of Object.entries(advising)) {
  const content = widgets[`pht-${name}`];

  test(`${name} says when to get help: a line and both lists, emergencies first`, () => {
    assert.match(content.redFlagLine.text(), line);
    const redFlags = content.redFlags ?? content.check.redFlags;
    assert.deepEqual(
      redFlags.map(({ title, signs }) => [title, ...signs].map(({ text }) => text())),
      [EMERGENCY, TODAY],
    );
  });

  test(`${name} says the same without script`, () => {
    const fallback = linesOf(content.fallback).join('\n');
    for (const text of [content.redFlagLine.text(), ...EMERGENCY, ...TODAY]) {
      assert.ok(fallback.includes(text), text);
    }
    assert.ok(fallback.indexOf(EMERGENCY[1]) < fallback.indexOf(TODAY.at(-1)));
  });
}

test('every other widget says in its content that it gives no advice', () => {
  for (const [tag, { givesAdvice = true }] of Object.entries(widgets)) {
    assert.equal(givesAdvice, tag.replace('pht-', '') in advising, tag);
  }
});

test('no sign sends everybody with an old limp, a restless night or past cancer to a doctor', () => {
  const texts = textsIn(widgets);
  for (const wide of ['You cannot walk normally.', 'Your leg is clearly weak.']) {
    assert.ok(!texts.includes(wide), wide);
  }
  assert.ok(!texts.some((text) => /history of cancer|newly weak/.test(text)));
});
