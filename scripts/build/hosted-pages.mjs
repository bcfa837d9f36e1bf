import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'vite';
import { root } from '../lib/root.mjs';
import { isInline } from './inline.mjs';
import { loadPageTexts } from './load-page-texts.mjs';
import { pageOf, scriptTag, textOf } from './page.mjs';
import { scriptsOfWidgets } from './parts.mjs';
import { banner, widgets } from './project.mjs';
import { styleFile } from './style-file.mjs';

/**
 * dist/<name>.html: where a link to a widget leads when no script turned it into the widget.
 * dist/embed.js is for pages that show one in a frame.
 *
 * @param parts what buildParts answers
 */
export async function buildHostedPages(out, parts) {
  const texts = await loadPageTexts();
  const scripts = scriptsOfWidgets(parts);
  for (const name of widgets) {
    await writeFile(join(out, `${name}.html`), hostedPage(name, texts, scripts[name]));
  }
  await buildScript(out, 'hosted-page');
  await buildScript(out, 'embed');
  await buildStyles(out);
}

function hostedPage(name, { languages, pageTexts }, scripts) {
  const inEach = languages.map((language) => [language, pageTexts(name, language.tag, 2)]);
  const [language, english] = inEach.find(([{ tag }]) => tag === 'en');
  const content = isInline(name)
    ? inEach.map(([language, texts]) => section(language, texts)).join('\n      ')
    : `<pht-${name} heading-level="1">
        ${textOf(english, 1)}
      </pht-${name}>`;
  // What stands in a line of text elsewhere has a page for what it knows, which is text alone.
  const ownScripts = isInline(name) ? [] : scripts;
  const head = [
    '<link rel="stylesheet" href="pht.css" />',
    '<link rel="stylesheet" href="hosted-page.css" />',
    ...inEach.map(([one, { title }]) => alternate(name, one, title)),
    ...[...ownScripts, 'hosted-page.js'].map(scriptTag),
  ];
  return pageOf(language, english, head, `${withoutScript(name, inEach)}\n      ${content}`);
}

/** All that is said, in one language: hosted-page.ts shows that of the address. */
const section = ({ tag, direction }, texts) =>
  `<section lang="${tag}" dir="${direction}"${tag === 'en' ? '' : ' hidden'}>
        ${textOf(texts, 1)}
      </section>`;

/** Where no script runs, nothing reads the address: to all that the widget shows, by language. */
function withoutScript(name, inEach) {
  const links = inEach.map(
    ([{ tag }, { title }]) =>
      `<li><a href="static/${tag}/${name}.html" hreflang="${tag}" lang="${tag}">${title}</a></li>`,
  );
  return `<noscript><ul>${links.join('')}</ul></noscript>`;
}

/** The page in another language, and what it is called there: hosted-page.ts reads it. */
function alternate(name, { tag, direction }, title) {
  const address = `${name}.html?lang=${tag}`;
  return `<link rel="alternate" hreflang="${tag}" dir="${direction}" href="${address}" title="${title}" />`;
}

const buildScript = (out, name) =>
  build({
    configFile: false,
    logLevel: 'error',
    build: {
      outDir: out,
      emptyOutDir: false,
      target: 'es2022',
      sourcemap: true,
      reportCompressedSize: false,
      lib: {
        entry: `src/embed/${name}.ts`,
        formats: ['iife'],
        name: 'phtPage',
        fileName: () => `${name}.js`,
      },
      rolldownOptions: { output: { postBanner: banner } },
    },
  });

async function buildStyles(out) {
  const source = await readFile(join(root, 'src/embed/hosted-page.css'));
  await writeFile(join(out, 'hosted-page.css'), styleFile('hosted-page.css', source));
}
