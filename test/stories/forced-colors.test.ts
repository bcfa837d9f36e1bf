import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { contrast } from '../../stories/foundations/contrast.js';
import { storyFiles } from '../support/story-files.js';
import { elementsUnder, parentOf, showStory, storyNames } from '../support/story.js';

/** What a patient chooses for text in the system. */
const CHOSEN = ['CanvasText', 'LinkText', 'ButtonText', 'FieldText', 'GrayText', 'HighlightText'];

for (const colorScheme of ['light', 'dark'] as const)
  describe(`words and icons in forced colours, ${colorScheme}`, () => {
    let chosen: string[] = [];

    before(async () => {
      await emulateMedia({ forcedColors: 'active', colorScheme });
      chosen = CHOSEN.map(resolved);
    });
    after(() => emulateMedia({ forcedColors: 'none', colorScheme: 'light' }));

    for (const [path, load] of Object.entries(storyFiles)) {
      it(path, async function () {
        this.timeout(60_000);
        const file = await load();
        const problems: string[] = [];
        for (const name of storyNames(file)) {
          await showStory(file, name, ({ page }) => {
            for (const word of wordsUnder(page)) {
              const { color } = getComputedStyle(word);
              const isSeen = contrast(color, groundOf(word)) > 4.5 || isDisabled(word);
              if (chosen.includes(color) && isSeen) continue;
              problems.push(
                `${name}: "${word.textContent.trim()}" is ${color} on ${groundOf(word)}`,
              );
            }
            // Browsers leave drawings the ground they have, and icons on it are not seen.
            for (const { backgroundColor } of drawingsUnder(page).map((one) =>
              getComputedStyle(one),
            )) {
              if (isClear(backgroundColor) || backgroundColor === resolved('Canvas')) continue;
              problems.push(`${name}: a drawing on ${backgroundColor}`);
            }
            return Promise.resolve();
          });
        }
        expect([...new Set(problems)].join('\n')).to.equal('');
      });
    }
  });

function resolved(color: string): string {
  const probe = document.createElement('i');
  probe.style.cssText = `color: ${color}; forced-color-adjust: none`;
  document.body.append(probe);
  const { color: value } = getComputedStyle(probe);
  probe.remove();
  return value;
}

/**
 * Every element of a widget with text of its own on the screen. Of <mark> Chromium tells other
 * colours than it paints.
 */
const wordsUnder = (page: HTMLElement): HTMLElement[] =>
  [...elementsUnder(page)].filter(
    (one): one is HTMLElement =>
      one instanceof HTMLElement &&
      isOfWidget(one) &&
      one.localName !== 'mark' &&
      one.checkVisibility({ visibilityProperty: true }) &&
      [...one.childNodes].some((node) => node instanceof Text && node.data.trim() !== ''),
  );

const drawingsUnder = (page: HTMLElement): Element[] =>
  [...elementsUnder(page)].filter((one) => one.localName === 'svg' && isOfWidget(one));

const isOfWidget = (one: Element): boolean => {
  const root = one.getRootNode();
  return root instanceof ShadowRoot && root.host.localName.startsWith('pht-');
};

const isDisabled = (word: Element): boolean =>
  word.closest('[disabled], [aria-disabled]') !== null;

const isClear = (color: string): boolean => color.endsWith(', 0)');

function groundOf(word: Element): string {
  for (let one: Element | null = word; one; one = parentOf(one)) {
    const { backgroundColor } = getComputedStyle(one);
    if (!isClear(backgroundColor)) return backgroundColor;
  }
  return resolved('Canvas');
}
