import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { transform } from 'lightningcss';
import { runnerImport } from 'vite';
import { root } from '../lib/root.mjs';
import { pageOf } from './page.mjs';
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

function page(language, { poster, languages }) {
  const { body, ...texts } = poster(language.tag);
  return pageOf(
    language,
    texts,
    [
      '<link rel="stylesheet" href="poster.css" />',
      ...languages.map(
        ({ tag }) => `<link rel="alternate" hreflang="${tag}" href="${tag}.html" />`,
      ),
    ],
    body,
  );
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
