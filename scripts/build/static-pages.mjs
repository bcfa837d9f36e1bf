import { once } from 'node:events';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { root } from '../lib/root.mjs';
import { loadPageTexts } from './load-page-texts.mjs';
import { pageOf, scriptTag, textOf } from './page.mjs';
import { scriptsOfWidgets } from './parts.mjs';
import { widgets } from './project.mjs';
import { staticStyles } from './static-styles.mjs';

/** Begins with what takes long, and can go on beside the rest of the build. */
export const beginPrerender = () =>
  once(new Worker(new URL('prerender-worker.mjs', import.meta.url)), 'message');

/**
 * dist/static/<language>/<name>.html: a widget as it is shown, there without any script. It is
 * taken over when the script comes. A guide's page has the widgets of its sections, so that the
 * links to them work.
 *
 * @param parts what buildParts answers
 * @param prerender what beginPrerender answers
 */
export async function buildStaticPages(out, parts, prerender) {
  const [texts, [{ pages, styles }]] = await Promise.all([loadPageTexts(), prerender]);
  const scripts = scriptsOfWidgets(parts);
  for (const language of texts.languages) {
    const folder = join(out, 'static', language.tag);
    await mkdir(folder, { recursive: true });
    for (const name of widgets) {
      const shown = pages[language.tag][name];
      const page = staticPage(name, language, shown, texts, scripts);
      await writeFile(join(folder, `${name}.html`), page);
    }
  }
  const added = await readFile(join(root, 'src/embed/static-page.css'), 'utf8');
  for (const [name, text] of Object.entries(styles)) {
    await writeFile(join(out, 'static', `${name}.css`), staticStyles(text, added));
  }
}

/** @param shown the widgets in it, in their order; a page of words has none */
function staticPage(name, language, shown, { languages, pageTexts, guideTexts }, scripts) {
  const texts = pageTexts(name, language.tag, 2);
  const guide = guideTexts(name, language.tag);
  const level = guide ? 3 : 1;
  const elements = shown.map((one) => {
    const fallback = textOf(pageTexts(one.name, language.tag, level + 1), level);
    return one.markup.replace(/(?=<\/pht-[\w-]+>$)/, () => fallback);
  });
  const needed = new Set(shown.flatMap((one) => scripts[one.name]));
  const head = [
    '<link rel="stylesheet" href="../../hosted-page.css" />',
    ...languages.map((one) => alternate(one, name)),
    ...shown.map((one) => preload(one.name)),
    ...[...needed].map((path) => scriptTag(`../../${path}`)),
  ];
  const content = guide ? guideOf(texts, guide, elements) : elements.join('');
  return pageOf(language, texts, head, content || textOf(texts, 1));
}

const alternate = ({ tag }, name) =>
  `<link rel="alternate" hreflang="${tag}" href="../${tag}/${name}.html" />`;

/** Before the widget is read: it is seen with its styles only. */
const preload = (name) => `<link rel="preload" href="../${name}.css" as="style" />`;

const guideOf = (
  { title, lead, status },
  { contents, lines, sections },
  elements,
) => `<h1>${title}</h1>
      <p>${lead}</p>
      ${lines.join('\n      ')}
      <nav aria-labelledby="contents">
        <h2 id="contents">${contents}</h2>
        <ol>
          ${sections.map(({ id, title }) => `<li><a href="#pht-${id}">${title}</a></li>`).join('\n          ')}
        </ol>
      </nav>
      ${sections.map((section, index) => sectionOf(section, elements[index])).join('\n      ')}
      <p><small>${status}</small></p>`;

const sectionOf = ({ id, title, lead }, element) => `<section id="pht-${id}">
        <h2>${title}</h2>
        <p>${lead}</p>
        ${element}
      </section>`;
