import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isInline } from './inline.mjs';
import { loadPageTexts } from './load-page-texts.mjs';
import { linesOfText } from './page.mjs';
import { widgets } from './project.mjs';

/**
 * dist/snippets/<language>/<name>.html: a widget with its text, to paste into a page. The text is
 * there without script, for search engines, and until the widget has come. Of one that stands in
 * a line of text: each term it knows, as a word for a sentence of the page. Beside the guide, what
 * it tells search engines, for a page without `structured-data`.
 */
export async function buildSnippets(out) {
  const { languages, pageTexts, pageData, termsOf } = await loadPageTexts();
  for (const language of languages) {
    const folder = join(out, 'snippets', language.tag);
    await mkdir(folder, { recursive: true });
    for (const name of widgets) {
      const snippet = isInline(name)
        ? wordsOf(name, language, termsOf(name, language.tag))
        : snippetOf(name, language, pageTexts(name, language.tag, 3));
      await writeFile(join(folder, `${name}.html`), snippet);
    }
    const data = dataOf(pageData(language.tag));
    await writeFile(join(folder, 'care-guide-structured-data.html'), data);
  }
}

const attributesOf = ({ tag, direction }) =>
  direction === 'rtl' ? `lang="${tag}" dir="rtl"` : `lang="${tag}"`;

const wordsOf = (name, language, terms) =>
  terms
    .map(
      ({ id, term }) =>
        `<pht-${name} ${attributesOf(language)} term="${id}">${term}</pht-${name}>\n`,
    )
    .join('');

const snippetOf = (name, language, texts) => `<pht-${name} ${attributesOf(language)}>
  ${linesOfText(texts, 2).join('\n  ')}
</pht-${name}>
`;

function dataOf(data) {
  const text = JSON.stringify(data, null, 2).replaceAll('<', '\\u003c');
  return `<script type="application/ld+json" data-pht-structured-data>\n${text}\n</script>\n`;
}
