import { expect, nextFrame } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { layoutProblems } from '../support/layout.js';
import { spaceText } from '../support/spaced.js';
import { storyFiles } from '../support/story-files.js';
import { showStory, storyNames, type ShownStory } from '../support/story.js';
import { until } from '../support/until.js';

interface Situation {
  readonly width: number;
  readonly height: number;
  readonly fontSize?: string;
  readonly isSpaced?: boolean;
}

/**
 * The widgets' own language: `fit.test.ts` has longer words, on a small phone too, at sizes that are
 * less extreme.
 */
const SITUATIONS: Readonly<Record<string, Situation>> = {
  'a small phone on its side': { width: 640, height: 320 },
  'text at 200 % on a phone': { width: 375, height: 667, fontSize: '32px' },
  'spaced text on a small phone': { width: 320, height: 568, isSpaced: true },
  'spaced text on a phone': { width: 375, height: 667, isSpaced: true },
};

const widgetStories = Object.entries(storyFiles).filter(([path]) => !path.includes('/'));

describe('every story, as readers set their screens', () => {
  before(() => {
    document.body.style.margin = '0';
  });
  after(() => setViewport({ width: 800, height: 600 }));

  for (const [path, load] of widgetStories) {
    it(path, async function () {
      this.timeout(240_000);
      const file = await load();
      const problems: string[] = [];
      for (const name of storyNames(file)) {
        await showStory(file, name, async (story) => {
          story.page.style.setProperty('--story-width', 'auto');
          for (const [what, situation] of Object.entries(SITUATIONS)) {
            const found = await problemsIn(story, situation);
            problems.push(...found.map((problem) => `${name}, ${what}: ${problem}`));
          }
        });
      }
      expect(problems.join('\n')).to.equal('');
    });
  }
});

async function problemsIn({ page, settled }: ShownStory, situation: Situation) {
  const { width, height, fontSize = '16px', isSpaced = false } = situation;
  page.style.fontSize = fontSize;
  const bringBack = isSpaced ? spaceText(page) : undefined;
  // Last, as no two in a row are of one width: what is measured is measured with this text.
  await setViewport({ width, height });
  await until(() => innerWidth === width);
  await nextFrame();
  await settled();
  const problems = layoutProblems(page);
  bringBack?.();
  return problems;
}
