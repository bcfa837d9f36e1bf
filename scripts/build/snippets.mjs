import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { loadPageTexts } from './load-page-texts.mjs';
import { widgets } from './project.mjs';

/**
 * dist/snippets/<language>/<name>.html: a widget with its text, to paste into a page. The text is
 * there without script, for search engines, and until the widget has come.
 */
export async function buildSnippets(out) {
  const { languages, pageTexts } = await loadPageTexts();
  for (const language of languages) {
    const folder = join(out, 'snippets', language.tag);
    await mkdir(folder, { recursive: true });
    for (const name of widgets) {
      const snippet = snippetOf(name, language, pageTexts(name, language.tag, 3));
      await writeFile(join(folder, `${name}.html`), snippet);
    }
  }
}

function snippetOf(name, { tag, direction }, { title, lead, lines, status }) {
  const ofLanguage = direction === 'rtl' ? `lang="${tag}" dir="rtl"` : `lang="${tag}"`;
  return `<pht-${name} ${ofLanguage}>
  <h2>${title}</h2>
  <p>${lead}</p>
  ${lines.join('\n  ')}
  <p><small>${status}</small></p>
</pht-${name}>
`;
}
