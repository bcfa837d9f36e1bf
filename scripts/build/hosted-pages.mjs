import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { transform } from 'lightningcss';
import { build } from 'vite';
import { root } from '../lib/root.mjs';
import { isInline } from './inline.mjs';
import { loadPageTexts } from './load-page-texts.mjs';
import { scriptsOfWidgets } from './parts.mjs';
import { banner, widgets } from './project.mjs';

/**
 * dist/<name>.html: where a link to a widget leads when no script turned it into the widget.
 * Nothing inline, so that any content security policy lets it work. dist/embed.js is for pages that
 * show one in a frame.
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
  const [, english] = inEach.find(([{ tag }]) => tag === 'en');
  const content = isInline(name)
    ? inEach.map(([language, texts]) => section(language, texts)).join('\n      ')
    : `<pht-${name} heading-level="1">
        ${contentOf(english)}
      </pht-${name}>`;
  // What stands in a line of text elsewhere has a page for what it knows, which is text alone.
  const ownScripts = isInline(name) ? [] : scripts;
  return page(english, content, [
    ...inEach.map(([language, { title }]) => alternate(name, language, title)),
    ...[...ownScripts, 'hosted-page.js'].map((path) => `<script src="${path}" defer></script>`),
  ]);
}

/** All that is said, in one language: hosted-page.ts shows that of the address. */
const section = ({ tag, direction }, texts) =>
  `<section lang="${tag}" dir="${direction}"${tag === 'en' ? '' : ' hidden'}>
        ${contentOf(texts)}
      </section>`;

const page = ({ title, lead }, content, head) => `<!doctype html>
<html lang="en">
  <head>
    ${[
      '<meta charset="utf-8" />',
      '<meta name="viewport" content="width=device-width, initial-scale=1" />',
      `<title>${title}</title>`,
      `<meta name="description" content="${lead}" />`,
      '<meta name="color-scheme" content="light dark" />',
      '<meta name="pht-match" content="none" />',
      '<link rel="stylesheet" href="pht.css" />',
      '<link rel="stylesheet" href="hosted-page.css" />',
      ...head,
    ].join('\n    ')}
  </head>
  <body>
    <main>
      ${content}
    </main>
  </body>
</html>
`;

const contentOf = ({ title, lead, lines, status }) =>
  [`<h1>${title}</h1>`, `<p>${lead}</p>`, ...lines, `<p><small>${status}</small></p>`].join(
    '\n        ',
  );

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
  const { code } = transform({
    filename: 'hosted-page.css',
    code: await readFile(join(root, 'src/embed/hosted-page.css')),
    minify: true,
  });
  await writeFile(join(out, 'hosted-page.css'), `${banner}\n${code}\n`);
}
