import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { escaped } from './fallbacks.mjs';
import { filesIn } from './files-in.mjs';
import { isInline } from './inline.mjs';
import { loadPageTexts } from './load-page-texts.mjs';
import { pageOf, scriptTag } from './page.mjs';
import { scriptsOfWidgets } from './parts.mjs';
import { NPM_FOLDERS, version, widgets } from './project.mjs';
import { zipOf } from './zip.mjs';

/** What no page asks for: for debuggers, editors and npm; WordPress has a ZIP of its own. */
const EDITOR_DATA = ['custom-elements.json', 'vscode.html-custom-data.json', 'web-types.json'];
const OTHER_FOLDERS = [...NPM_FOLDERS, 'wordpress'];
const isUploaded = (path) =>
  !path.endsWith('.map') &&
  !EDITOR_DATA.includes(path) &&
  !OTHER_FOLDERS.includes(path.split('/')[0]);

/** Beside the built folder: the folder `pht` that a webmaster uploads, with a page to begin with. */
export async function buildWebmasterZip(out, parts) {
  const files = await filesToUpload(out, scriptsOfWidgets(parts));
  await writeFile(join(out, '..', `pht-widgets-${version}.zip`), zipOf(files));
}

/** By path in the ZIP file. */
export async function filesToUpload(out, scripts) {
  const built = [...(await filesIn(out, isUploaded))];
  return new Map([
    ['pht/index.html', Buffer.from(await startPage(scripts))],
    ...built.map(([path, bytes]) => [`pht/${path}`, bytes]),
  ]);
}

async function startPage(scripts) {
  const { languages, pageTexts } = await loadPageTexts();
  const english = languages.find(({ tag }) => tag === 'en');
  const title = `pht-widgets ${version}`;
  const lead = 'Widgets for patients with proximal hamstring tendinopathy.';
  const sections = widgets
    .filter((name) => !isInline(name))
    .map((name) => sectionOf(name, pageTexts(name, 'en', 3), scripts[name]));
  const head = ['<link rel="stylesheet" href="hosted-page.css" />'];
  return pageOf(english, { title, lead }, head, [...intro(title), ...sections].join('\n      '));
}

const intro = (title) => [
  `<h1>${title}</h1>`,
  `<p>Upload this folder to your website, for example to <code>/pht/</code>. Then paste the lines
      of a widget where it should stand on your page. Several on a page need each line once.</p>`,
  `<p>Text for the time before, and for where no script runs, is in <code>snippets/</code>, by
      language. Pages that need no script are in <code>static/</code>.</p>`,
];

function sectionOf(name, { title, lead }, scripts) {
  const lines = [
    '<link rel="stylesheet" href="/pht/pht.css" />',
    ...scripts.map((path) => scriptTag(`/pht/${path}`)),
    `<pht-${name}></pht-${name}>`,
  ];
  return `<h2><a href="${name}.html">${title}</a></h2>
      <p>${lead}</p>
      <pre><code>${escaped(lines.join('\n'))}</code></pre>`;
}
