import assert from 'node:assert/strict';
import { it } from 'node:test';
import { outdatedTranslations } from '../../scripts/lib/adaptation.mjs';

const before = new Map([
  ['Both legs are weak.', 'Las dos piernas están débiles.'],
  ['Start icing', 'Empezar con el hielo'],
]);

it('a changed text keeps the translation of the text that it was', () => {
  const now = ['Start icing', 'Both legs have become weak.'];
  assert.deepEqual(
    [...outdatedTranslations(before, now)],
    [['Both legs have become weak.', 'Las dos piernas están débiles.']],
  );
});

it('a text that is still there keeps its translation for itself', () => {
  const now = ['Start icing', 'Start icing again', 'Both legs are weak.'];
  assert.equal(outdatedTranslations(before, now).size, 0);
});

it('a text that is like no other gets none', () => {
  assert.equal(outdatedTranslations(before, ['Rest for a day.']).size, 0);
});
