import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { PSEUDO_LOCALE } from '../support/pseudo-locale.js';
import { storyFiles } from '../support/story-files.js';
import { showStory, storyNames } from '../support/story.js';
import { layoutProblems } from '../support/layout.js';

const SITUATIONS = {
  // A phone, and just as well a page of 1280 px at 400 % zoom: it has 320 CSS px (WCAG 1.4.10).
  '320 px': { width: 320, height: 256, fontSize: '16px' },
  // Text four times as large and nothing else, as when the browser zooms text only: what is
  // measured in px does not grow with it.
  'text at 400 %': { width: 1280, height: 1024, fontSize: '64px' },
};

for (const [situation, { width, height, fontSize }] of Object.entries(SITUATIONS)) {
  describe(`long text, ${situation}`, () => {
    before(async () => {
      await setViewport({ width, height });
      document.body.style.margin = '0';
    });

    for (const [path, load] of Object.entries(storyFiles)) {
      it(path, async function () {
        this.timeout(60_000);
        const file = await load();
        const problems: string[] = [];
        for (const name of storyNames(file)) {
          await showStory(file, name, async ({ page, settled }) => {
            page.lang = PSEUDO_LOCALE;
            page.style.setProperty('--story-width', 'auto');
            page.style.fontSize = fontSize;
            await settled();
            problems.push(...layoutProblems(page).map((problem) => `${name}: ${problem}`));
          });
        }
        expect(problems.join('\n')).to.equal('');
      });
    }
  });
}
