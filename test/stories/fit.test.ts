import { expect, nextFrame } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { layoutProblems } from '../support/layout.js';
import { PSEUDO_LOCALE } from '../support/pseudo-locale.js';
import { SeenStories } from '../support/seen-stories.js';
import { spaceText } from '../support/spaced.js';
import { storyFiles } from '../support/story-files.js';
import { showStory, storyNames, type ShownStory } from '../support/story.js';
import { until } from '../support/until.js';

interface Situation {
  readonly width: number;
  readonly height: number;
  readonly fontSize?: string;
  readonly isSpaced?: boolean;
  /** With words that are longer than in any language. */
  readonly isLong?: boolean;
}

/**
 * How readers set their screens. No two in a row are of one width, and the first is not of the one
 * that the page has: each waits for its own.
 */
const SITUATIONS: Readonly<Record<string, Situation>> = {
  // A phone, and just as well a page of 1280 px at 400 % zoom: it has 320 CSS px (WCAG 1.4.10).
  'long text, 320 px': { width: 320, height: 256, isLong: true },
  // Text four times as large and nothing else, as when the browser zooms text only: what is
  // measured in px does not grow with it.
  'long text at 400 %': { width: 1280, height: 1024, fontSize: '64px', isLong: true },
  'a small phone on its side': { width: 640, height: 320 },
  'text at 200 % on a phone': { width: 375, height: 667, fontSize: '32px' },
  'spaced text on a small phone': { width: 320, height: 568, isSpaced: true },
  'spaced text on a phone': { width: 375, height: 667, isSpaced: true },
};

describe('every story fits', () => {
  before(() => {
    document.body.style.margin = '0';
  });
  after(() => setViewport({ width: 800, height: 600 }));

  for (const [path, load] of Object.entries(storyFiles)) {
    it(path, async function () {
      this.timeout(240_000);
      const file = await load();
      const problems: string[] = [];
      const seen = new SeenStories();
      for (const name of storyNames(file)) {
        await showStory(file, name, async (story) => {
          story.page.style.setProperty('--story-width', 'auto');
          await story.settled();
          if (!seen.isNew(story.page)) return;
          for (const [what, situation] of situationsOf(path)) {
            const found = await problemsIn(story, situation);
            problems.push(...found.map((problem) => `${name}, ${what}: ${problem}`));
          }
        });
      }
      expect(problems.join('\n')).to.equal('');
    });
  }
});

/** Sheets for designers are not for readers, but must hold any language. */
const situationsOf = (path: string): [string, Situation][] =>
  Object.entries(SITUATIONS).filter(([, { isLong }]) => isLong ?? !path.includes('/'));

async function problemsIn({ page, settled }: ShownStory, situation: Situation) {
  const { width, height, fontSize = '16px', isSpaced = false, isLong = false } = situation;
  if (isLong) page.lang = PSEUDO_LOCALE;
  else page.removeAttribute('lang');
  page.style.fontSize = fontSize;
  const bringBack = isSpaced ? spaceText(page) : undefined;
  // Last: what is measured is measured with this text.
  await setViewport({ width, height });
  await until(() => innerWidth === width);
  await nextFrame();
  await settled();
  const problems = layoutProblems(page);
  bringBack?.();
  return problems;
}
