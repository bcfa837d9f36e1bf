import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { transform } from 'lightningcss';
import { build, runnerImport } from 'vite';
import { root } from '../lib/root.mjs';
import { html, linesOf } from './fallbacks.mjs';
import { scriptsOfWidgets } from './parts.mjs';
import { banner, widgets } from './project.mjs';

/**
 * dist/<name>.html: where a link to a widget leads when no script turned it into the widget.
 * Nothing inline, so that any content security policy lets it work.
 *
 * @param parts what buildParts answers
 */
export async function buildHostedPages(out, parts) {
  const { review } = await content('review');
  const scripts = scriptsOfWidgets(parts);
  for (const name of widgets) {
    const page = hostedPage(name, await content(name), review, scripts[name]);
    await writeFile(join(out, `${name}.html`), page);
  }
  await buildScript(out);
  await buildStyles(out);
}

async function content(name) {
  const { module } = await runnerImport(join(root, `src/content/${name}.ts`));
  return module;
}

const hostedPage = (name, texts, review, scripts) => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${html(texts.title)}</title>
    <meta name="description" content="${html(texts.lead)}" />
    <meta name="color-scheme" content="light dark" />
    <link rel="stylesheet" href="pht.css" />
    <link rel="stylesheet" href="hosted-page.css" />
    ${scripts.map((path) => `<script src="${path}" defer></script>`).join('\n    ')}
    <script src="hosted-page.js" defer></script>
  </head>
  <body>
    <main>
      <pht-${name} heading-level="1">
        <h1>${html(texts.title)}</h1>
        <p>${html(texts.lead)}</p>
        ${linesOf(texts.fallback()).join('\n        ')}
        <p><small>${reviewStatus(review)} This does not replace a doctor’s advice.</small></p>
      </pht-${name}>
    </main>
  </body>
</html>
`;

const reviewStatus = ({ reviewed }) =>
  reviewed ? 'Reviewed by a clinician.' : 'Not yet reviewed by a clinician.';

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
