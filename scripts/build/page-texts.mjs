// Loaded by load-page-texts.mjs, through Vite: it reads the source.
import { heading, paragraph } from '../../src/content/blocks.js';
import { review } from '../../src/content/review.js';
import { shared } from '../../src/kit/element/unclobbered.js';
import { languages } from '../../src/kit/language/languages.js';
import { inLocale } from '../../src/kit/language/locale.js';
import { DOSE_PARTS } from '../../src/exercise/prescription.js';
import { notice, reviewStatus } from '../../src/kit/view/footer.js';
import { escaped, html, linesOf } from './fallbacks.mjs';

export { languages };

const contents = import.meta.glob('../../src/content/*.ts', { eager: true });
const locales = import.meta.glob('../../src/locales/*.ts', { eager: true });
for (const { tag } of languages) {
  shared('phtMessages')[tag] = locales[`../../src/locales/${tag}.ts`]?.messages;
}

const contentOf = (name) => contents[`../../src/content/${name}.ts`];
const { exercises } = contentOf('exercises');

/** A guide says what the widgets in it say, but for what it has said itself: the warning signs. */
function linesOfSections(sections, said, locale, level) {
  const statements = new Set(said.flatMap(statementsOf));
  const isNew = (block) => statementsOf(block).some((one) => !statements.has(one));
  return sections.flatMap(({ heading: title, lead, widget }) => [
    ...linesOf([heading(title), paragraph(...lead)], level),
    ...linesOf(contentOf(widget).fallback(locale).filter(isNew), level + 1),
  ]);
}

const statementsOf = ({ text, texts = [text] }) => texts;

/** A guide for search engines, in a language. */
export const pageData = (locale) =>
  inLocale(locale, () => contentOf('structured-data').structuredData(locale));

/** What a widget says without script in a language, as HTML: its headings have this level. */
export const pageTexts = (name, locale, level) =>
  inLocale(locale, () => {
    const { title, lead, fallback, sections = [] } = contentOf(name);
    const own = fallback(locale);
    return {
      title: html(title),
      lead: html(lead),
      lines: [...linesOf(own, level), ...linesOfSections(sections, own, locale, level)],
      status: escaped(`${reviewStatus(review, {}, locale)}. ${notice()}.`),
    };
  });

/** What a guide says beside its sections, and those; undefined for other widgets. */
export const guideTexts = (name, locale) =>
  inLocale(locale, () => {
    const { contents, fallback, sections } = contentOf(name);
    return (
      sections && {
        contents: html(contents),
        lines: linesOf(fallback(locale), 2),
        sections: sections.map(({ id, widget, heading: title, lead }) => ({
          id,
          widget,
          title: html(title),
          lead: lead.map(html).join(' '),
        })),
      }
    );
  });

/** The terms that a widget explains in a line of text, with what a language calls them. */
export const termsOf = (name, locale) =>
  inLocale(locale, () => {
    const { entries } = contentOf(name);
    return Object.entries(entries).map(([id, { term }]) => ({ id, term: escaped(term()) }));
  });

/** What a language calls the choices of these attributes, by attribute and choice. */
export const wordsIn = (locale) =>
  inLocale(locale, () => ({
    exercise: Object.fromEntries(exercises.map(({ id, name }) => [id, html(name)])),
    term: Object.fromEntries(termsOf('glossary-term', locale).map(({ id, term }) => [id, term])),
  }));

/**
 * What stands for the lines of a widget where it shows a single exercise: `opening`, and the lines
 * by exercise. Undefined for widgets that cannot.
 */
export const exerciseTexts = (name, locale, level) =>
  inLocale(locale, () => {
    const { opening, fallbackFor } = contentOf(name);
    if (!fallbackFor) return undefined;
    const lines = exercises.map((one) => [one.id, linesOf(fallbackFor(one), level)]);
    return { opening: linesOf(opening(), level), lines: Object.fromEntries(lines) };
  });

/** By exercise and attribute: what may be set of its dose, as numbers. */
export const doseRanges = Object.fromEntries(
  exercises.map(({ id, dose }) => [
    id,
    Object.fromEntries(DOSE_PARTS.map((part) => [part, dose[part]])),
  ]),
);
