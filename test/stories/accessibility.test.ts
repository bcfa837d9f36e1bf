import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import type axeCore from 'axe-core';
import type { NodeResult, RunOptions } from 'axe-core';
import 'axe-core/axe.min.js';
import { directionOf, SOURCE_LOCALE } from '../../src/kit/language/languages.js';
import { contrast } from '../../stories/foundations/contrast.js';
import { axeOptions } from '../support/axe-options.js';
import { SeenStories } from '../support/seen-stories.js';
import { storyFiles } from '../support/story-files.js';
import { parentOf, showStory, storyNames, type ShownStory } from '../support/story.js';

declare const axe: typeof axeCore;

const OPTIONS: RunOptions = {
  ...axeOptions,
  resultTypes: ['violations', 'incomplete'],
  elementRef: true,
  // There is no style sheet or film to fetch.
  preload: false,
};

/**
 * All that another colour scheme can change for axe: the page itself is the same in both, and the
 * colours are the same in each language.
 */
const COLOUR_RULES = ['color-contrast-enhanced', 'link-in-text-block'];

/**
 * All that another language can: what is said, and the room that it takes. One for each direction:
 * fit.test.ts has words longer than Spanish ones, and test/content/ looks at each text of all.
 */
const LANGUAGE_RULES = [
  'target-size',
  'scrollable-region-focusable',
  'valid-lang',
  'button-name',
  'link-name',
  'label',
  'select-name',
  'summary-name',
  'image-alt',
  'svg-img-alt',
  'role-img-alt',
  'input-button-name',
  'aria-command-name',
  'aria-input-field-name',
  'aria-toggle-field-name',
  'aria-tooltip-name',
  'empty-heading',
  'empty-table-header',
];

interface Look {
  readonly width: string;
  readonly scheme: 'light' | 'dark';
  readonly locale: string;
  readonly options: RunOptions;
}

// Transitions would show axe a colour on its way from one to another.
before(() => emulateMedia({ reducedMotion: 'reduce' }));

for (const [path, load] of Object.entries(storyFiles)) {
  const file = await load();
  describe(`accessibility: ${path}`, function () {
    this.timeout(60_000);
    const seen = new SeenStories();
    for (const name of storyNames(file)) {
      it(name, async () => {
        const problems = await showStory(file, name, (story) => problemsOf(story, seen));
        expect(problems.join('\n')).to.equal('');
      });
    }
  });
}

async function problemsOf(story: ShownStory, seen: SeenStories): Promise<string[]> {
  const problems: string[] = [];
  for (const [index, look] of looksOf(story).entries()) {
    await change(story, look);
    if (index === 0 && !seen.isNew(story.page)) return [];
    const found = await axeProblems(story.page, look.options);
    problems.push(...found.map((problem) => `${look.scheme}, ${look.locale}: ${problem}`));
  }
  return problems;
}

async function change({ page, settled }: ShownStory, { width, scheme, locale }: Look) {
  page.style.setProperty('--story-width', width);
  page.style.setProperty('--story-scheme', scheme);
  page.lang = locale;
  page.dir = directionOf(locale);
  await settled();
}

/** On a phone and on a desk; there, what dark and the other direction can change. */
function looksOf({ page }: ShownStory): Look[] {
  // A story about one language stays in it.
  const isInAnyLanguage = page.querySelector('.story-frame:not([lang])') !== null;
  const desk = { width: '760px', scheme: 'dark' } as const;
  return [
    { width: '375px', scheme: 'light', locale: SOURCE_LOCALE, options: OPTIONS },
    isInAnyLanguage
      ? { ...desk, locale: 'ar', options: only([...COLOUR_RULES, ...LANGUAGE_RULES]) }
      : { ...desk, locale: SOURCE_LOCALE, options: only(COLOUR_RULES) },
  ];
}

const only = (runOnly: string[]): RunOptions => ({ ...OPTIONS, runOnly });

async function axeProblems(page: HTMLElement, options: RunOptions): Promise<string[]> {
  const { violations, incomplete } = await axe.run(page, options);
  const undecided = incomplete
    .filter(({ id }) => id === 'color-contrast-enhanced')
    .map((result) => ({ ...result, nodes: result.nodes.filter(hasLowContrast) }));
  return [...violations, ...undecided].flatMap(({ id, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) => `${id} ${target.join(' ')} ${failureSummary ?? ''}`,
    ),
  );
}

// axe leaves it to us where a drawing is near the text: then the colour behind both decides.
function hasLowContrast({ element }: NodeResult): boolean {
  if (!element) return true;
  return contrast(getComputedStyle(element).color, backgroundOf(element)) < 7;
}

function backgroundOf(element: Element | null): string {
  if (!element) return 'Canvas';
  const { backgroundColor } = getComputedStyle(element);
  return backgroundColor === 'rgba(0, 0, 0, 0)'
    ? backgroundOf(parentOf(element))
    : backgroundColor;
}
