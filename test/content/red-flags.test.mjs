import assert from 'node:assert/strict';
import { test } from 'node:test';
import { linesOf } from '../../scripts/build/fallbacks.mjs';
import { textsIn, widgets } from './content.mjs';

const EMERGENCY = [
  'Get emergency help now if any of these is true',
  'You feel numb or tingly around the genitals, the anus, or the inner thighs.',
  'You cannot pass urine, or cannot control your bladder or bowels, and this is new.',
  'Both legs have become weak.',
  'You have chest pain or are short of breath.',
];

const TODAY = [
  'See a doctor today if any of these is true',
  'You felt a sudden pop or tearing.',
  'All of a sudden, you cannot walk normally.',
  'You have a large bruise.',
  'You can see or feel a gap.',
  'Your leg has suddenly become weak.',
  'You are a teenager with sudden pain at the sit bone.',
  'You have pain in the groin when you walk, hop, or run.',
  'One leg is swollen, warm, and sore in the calf. It could be a blood clot.',
  'Your foot has become weak, or it drops when you walk.',
  'You have a fever with this pain, or a hot, red swelling.',
  'Pain wakes you at night and does not ease when you move.',
  'You lose weight and do not know why.',
  'You have had cancer, and this pain came for no clear reason.',
  'You take a fluoroquinolone antibiotic, such as ciprofloxacin or levofloxacin, or took one ' +
    'in the last months. A tendon hurts. Stop exercise and call the person who ordered it ' +
    'before the next dose.',
];

/** Those that advise. */
const advising = {
  'ice-timer': /^A sudden pop, or sudden weakness\? Get help today\.$/,
  'condition-types': /^A sudden pop, sudden weakness, or numbness\? Get help today\.$/,
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
