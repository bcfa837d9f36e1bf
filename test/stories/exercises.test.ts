import { expect } from '@open-wc/testing';
import { figureNames } from '../../src/figure/index.js';
import { storyFiles } from '../support/story-files.js';
import { storyNames } from '../support/story.js';

it('every exercise has a story', async () => {
  const file = await storyFiles['exercises.stories.ts']!();
  const shown = storyNames(file).map((name) => file[name]?.args?.exercise);
  expect(shown).to.have.members(figureNames);
});
