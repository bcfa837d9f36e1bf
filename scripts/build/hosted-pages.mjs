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
 * Nothing inline, so that any content security policy lets it work.
 *
 * @param parts what buildParts answers
 */
export async function buildHostedPages(out, parts) {
  const texts = await loadPageTexts();
  const scripts = scriptsOfWidgets(parts);
  for (const name of widgets) {
    await writeFile(join(out, `${name}.html`), hostedPage(name, texts, scripts[name]));
  }
  await buildScript(out);
  await buildStyles(out);
}

function hostedPage(name, { languages, pageTexts }, scripts) {
  const texts = pageTexts(name, 'en', 2);
  // A widget in a line of text has a page for what it knows, which needs no script.
  if (isInline(name)) return page(texts, [], contentOf(texts));
  const head = [
    ...languages.map((language) => alternate(name, language, pageTexts)),
    ...[...scripts, 'hosted-page.js'].map((path) => `<script src="${path}" defer></script>`),
  ];
  const content = `<pht-${name} heading-level="1">
        ${contentOf(texts)}
      </pht-${name}>`;
  return page(texts, head, content);
}

const page = ({ title, lead }, head, content) => `<!doctype html>
<html lang="en">
  <head>
    ${[
      '<meta charset="utf-8" />',
      '<meta name="viewport" content="width=device-width, initial-scale=1" />',
      `<title>${title}</title>`,
      `<meta name="description" content="${lead}" />`,
      '<meta name="color-scheme" content="light dark" />',
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
function alternate(name, { tag, direction }, pageTexts) {
  const { title } = pageTexts(name, tag, 2);
  const address = `${name}.html?lang=${tag}`;
  return `<link rel="alternate" hreflang="${tag}" dir="${direction}" href="${address}" title="${title}" />`;
}

const buildScript = (out) =>
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
        entry: 'src/embed/hosted-page.ts',
        formats: ['iife'],
        name: 'phtPage',
        fileName: () => 'hosted-page.js',
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
