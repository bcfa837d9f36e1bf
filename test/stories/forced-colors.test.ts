import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { unseenChoices, unseenFocus } from '../support/forced-choices.js';
import { groundedDrawings, unreadWords } from '../support/forced-words.js';
import { tab } from '../support/keys.js';
import { SeenStories } from '../support/seen-stories.js';
import { storyFiles } from '../support/story-files.js';
import { showStory, storyNames, type ShownStory } from '../support/story.js';

const LOOKS = [
  { width: '375px', colorScheme: 'light' },
  { width: '760px', colorScheme: 'dark' },
] as const;

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
      const seen = new SeenStories();
      for (const name of storyNames(file)) {
        const found = await showStory(file, name, (story) => problemsOf(story, seen));
        problems.push(...found.map((problem) => `${name}, ${problem}`));
      }
      expect([...new Set(problems)].join('\n')).to.equal('');
    });
  }
});

async function problemsOf({ page, settled }: ShownStory, seen: SeenStories) {
  const problems: string[] = [];
  for (const [index, { width, colorScheme }] of LOOKS.entries()) {
    page.style.setProperty('--story-width', width);
    await emulateMedia({ forcedColors: 'active', colorScheme });
    await settled();
    if (index === 0 && !seen.isNew(page)) return [];
    const found = [unreadWords, groundedDrawings, unseenFocus, unseenChoices].flatMap((find) =>
      find(page),
    );
    problems.push(...found.map((problem) => `${colorScheme}: ${problem}`));
  }
  return problems;
}
