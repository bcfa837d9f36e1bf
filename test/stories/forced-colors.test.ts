import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { unseenChoices, unseenFocus } from '../support/forced-choices.js';
import { groundedDrawings, unreadWords } from '../support/forced-words.js';
import { tab } from '../support/keys.js';
import { storyFiles } from '../support/story-files.js';
import { showStory, storyNames, type ShownStory } from '../support/story.js';

describe('forced colours', () => {
  before(async () => {
    // Transitions would show a colour on its way from one to another.
    await emulateMedia({ reducedMotion: 'reduce' });
    // From a key on, focus is shown.
    await tab();
  });
  after(() => emulateMedia({ forcedColors: 'none', colorScheme: 'light' }));

  for (const [path, load] of Object.entries(storyFiles)) {
    it(`show words, icons, what has the focus, and what is chosen: ${path}`, async function () {
      this.timeout(120_000);
      const file = await load();
      const problems: string[] = [];
      for (const name of storyNames(file)) {
        const found = await showStory(file, name, problemsOf);
        problems.push(...found.map((problem) => `${name}, ${problem}`));
      }
      expect([...new Set(problems)].join('\n')).to.equal('');
    });
  }
});

async function problemsOf({ page, settled }: ShownStory): Promise<string[]> {
  const problems: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await emulateMedia({ forcedColors: 'active', colorScheme });
    await settled();
    const found = [unreadWords, groundedDrawings, unseenFocus, unseenChoices].flatMap((find) =>
      find(page),
    );
    problems.push(...found.map((problem) => `${colorScheme}: ${problem}`));
  }
  return problems;
}
