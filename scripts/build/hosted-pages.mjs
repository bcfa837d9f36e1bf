import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { transform } from 'lightningcss';
import { build } from 'vite';
import { root } from '../lib/root.mjs';
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
  const { title, lead, lines, status } = pageTexts(name, 'en', 2);
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${title}</title>
    <meta name="description" content="${lead}" />
    <meta name="color-scheme" content="light dark" />
    ${languages.map((language) => alternate(name, language, pageTexts)).join('\n    ')}
    <link rel="stylesheet" href="pht.css" />
    <link rel="stylesheet" href="hosted-page.css" />
    ${scripts.map((path) => `<script src="${path}" defer></script>`).join('\n    ')}
    <script src="hosted-page.js" defer></script>
  </head>
  <body>
    <main>
      <pht-${name} heading-level="1">
        <h1>${title}</h1>
        <p>${lead}</p>
        ${lines.join('\n        ')}
        <p><small>${status}</small></p>
      </pht-${name}>
    </main>
  </body>
</html>
`;
}

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
