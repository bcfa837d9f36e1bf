import { expect, fixture, fixtureCleanup, html } from '@open-wc/testing';
import { directionOf, LOCALES } from '../../src/kit/language/languages.js';
import { addMessages } from '../../src/kit/language/locale.js';
import { messages as arabic } from '../../src/locales/ar.js';
import { messages as spanish } from '../../src/locales/es.js';
import { brokenWords } from '../support/broken-words.js';
import { tags } from '../support/every-widget.js';
import { showWidget, type Attributes, type WidgetTag } from '../support/widget.js';

/** Columns of phones, the smallest first, and of pages. */
const WIDTHS = [288, 328, 343, 380, 448, 568];

/** What shows most names. */
const MORE: Partial<Record<WidgetTag, readonly Attributes[]>> = {
  'pht-exercise-card': [{ exercise: 'hip-hinge' }, { exercise: 'nordic-lower' }],
  'pht-exercise-program': [{ stage: 'all' }],
  'pht-recovery-stages': [{ stage: '2' }],
  'pht-condition-types': [{ highlight: 'tendonitis' }, { highlight: 'tear' }],
};

const problemsAt = async (tag: WidgetTag, attributes: Attributes): Promise<string[]> => {
  const { parentElement } = await showWidget(tag, 0, attributes);
  const column = parentElement!;
  const problems = WIDTHS.map((width) => {
    column.style.inlineSize = `${width}px`;
    const broken = brokenWords(column).join(', ');
    return broken && `${JSON.stringify(attributes)}, ${width} px: ${broken}`;
  });
  return problems.filter(Boolean);
};

describe('no word is broken', () => {
  before(() => {
    addMessages('es', spanish);
    addMessages('ar', arabic);
  });

  for (const tag of tags) {
    for (const lang of LOCALES) {
      it(`in ${tag}, ${lang}, in columns of any width`, async () => {
        const problems: string[] = [];
        for (const attributes of [{}, ...(MORE[tag] ?? [])]) {
          const language = { lang, dir: directionOf(lang) };
          problems.push(...(await problemsAt(tag, { ...language, ...attributes })));
          fixtureCleanup();
        }
        expect(problems.join('\n')).to.equal('');
      });
    }
  }

  it('but this check sees one', async () => {
    const style = 'inline-size: 3em; overflow-wrap: anywhere';
    const page = await fixture<HTMLElement>(
      html`<div .style=${style}><p>A physiotherapist</p></div>`,
    );
    expect(brokenWords(page)).to.deep.equal(['physiotherapist']);
    page.style.inlineSize = '20em';
    expect(brokenWords(page)).to.deep.equal([]);
  });
});
