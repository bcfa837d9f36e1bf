import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { transform } from 'lightningcss';
import { runnerImport } from 'vite';
import { root } from '../lib/root.mjs';
import { styleFile } from './style-file.mjs';

/** dist/poster/<language>.html: a page without script that prints on A2, and its styles. */
export async function buildPoster(out) {
  const folder = join(out, 'poster');
  await mkdir(folder, { recursive: true });
  const { module } = await runnerImport(join(root, 'scripts/build/poster-source.mjs'));
  for (const language of module.languages) {
    await writeFile(join(folder, `${language.tag}.html`), page(language, module));
  }
  await writeFile(join(folder, 'poster.css'), await stylesWith(module.drawingStyles));
}

function page({ tag, direction }, { poster, languages }) {
  const { title, body } = poster(tag);
  return `<!doctype html>
<html lang="${tag}" dir="${direction}">
  <head>
    ${[
      '<meta charset="utf-8" />',
      '<meta name="viewport" content="width=device-width, initial-scale=1" />',
      `<title>${title}</title>`,
      '<link rel="stylesheet" href="poster.css" />',
      ...languages.map(
        (other) => `<link rel="alternate" hreflang="${other.tag}" href="${other.tag}.html" />`,
      ),
    ].join('\n    ')}
  </head>
  <body>
    ${body}
  </body>
</html>
`;
}

/** On the sheet the colours are those of the screen: a poster is not printed at home. */
async function stylesWith(drawings) {
  const own = await readFile(join(root, 'src/poster/poster.css'), 'utf8');
  return styleFile('poster.css', `${withoutPrint(drawings)}\n${own}`);
}

function withoutPrint(styles) {
  const { code } = transform({
    filename: 'drawings.css',
    code: Buffer.from(styles),
    visitor: {
      Rule: {
        media: ({ value }) =>
          value.query.mediaQueries.some(({ mediaType }) => mediaType === 'print')
            ? []
            : undefined,
      },
    },
  });
  return code.toString();
}
