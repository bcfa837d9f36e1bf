import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'vite';
import { root } from '../lib/root.mjs';
import { fieldsFrom } from './builder-settings.mjs';
import { readManifest } from './editor-data.mjs';
import { isInline } from './inline.mjs';
import { hashOf } from './integrity.mjs';
import { litApart } from './lit-apart.mjs';
import { loadPageTexts } from './load-page-texts.mjs';
import { messagesOfModules } from './messages.mjs';
import { minifyTemplates } from './minify-templates.mjs';
import { banner, define, widgets } from './project.mjs';
import { styleFile } from './style-file.mjs';

const SOURCE = join(root, 'src/builder');

/**
 * dist/builder/: the page on which a webmaster makes a snippet. It works from disk, so that all it
 * knows is in its script: settings from the manifest, the texts for the time without script, hashes.
 *
 * @param scripts by widget, the paths of its scripts: what scriptsOfWidgets answers
 */
export async function buildBuilder(out, scripts) {
  const folder = join(out, 'builder');
  await mkdir(folder, { recursive: true });
  const data = { widgets: await widgetsWith(scripts), hashes: await hashesIn(out, scripts) };
  await buildScript(folder, 'builder', { __PHT_BUILDER__: JSON.stringify(data) });
  await buildScript(folder, 'preview', {});
  for (const name of ['builder', 'preview', 'old-page']) await buildStyles(folder, name);
  for (const name of ['index', 'preview']) {
    const page = await readFile(join(SOURCE, `${name}.html`));
    await writeFile(join(folder, `${name}.html`), page);
  }
}

async function widgetsWith(scripts) {
  const pages = await loadPageTexts();
  const { languages, pageTexts, termsOf, exerciseTexts, doseRanges } = pages;
  const fieldsOf = fieldsFrom(pages);
  const inEach = (action) => Object.fromEntries(languages.map(({ tag }) => [tag, action(tag)]));
  const declarations = (await readManifest()).modules.flatMap((one) => one.declarations ?? []);
  return widgets.map((name) => {
    const { attributes } = declarations.find(({ tagName }) => tagName === `pht-${name}`);
    const isInText = isInline(name);
    const byExercise = inEach((tag) => exerciseTexts(name, tag, 3));
    const texts = inEach((tag) => ({
      ...pageTexts(name, tag, 3),
      // Of one that shows a single exercise: what it says besides.
      ...(byExercise[tag] && { lines: byExercise[tag].opening }),
    }));
    const terms = isInText ? inEach((tag) => termsOf(name, tag)) : {};
    return {
      name,
      isInline: isInText,
      scripts: scripts[name],
      settings: fieldsOf(attributes),
      texts: isInText ? titlesOf(texts) : texts,
      exercises: byExercise.en && {
        lines: inEach((tag) => byExercise[tag].lines),
        ranges: doseRanges,
      },
      terms,
    };
  });
}

/** Of what explains words, each snippet has one word. */
const titlesOf = (texts) =>
  Object.fromEntries(
    Object.entries(texts).map(([tag, { title, lead }]) => [
      tag,
      { title, lead, lines: [], status: '' },
    ]),
  );

async function hashesIn(out, scripts) {
  const paths = new Set(['pht.css', 'embed.js', ...Object.values(scripts).flat()]);
  const hashes = [...paths].sort().map(async (path) => {
    return [path, hashOf(await readFile(join(out, path)))];
  });
  return Object.fromEntries(await Promise.all(hashes));
}

/** Its own translations come first, in the same file. */
async function buildScript(folder, name, known) {
  // What has loaded the source, for the manifest and the texts, left Lit a development build.
  process.env.NODE_ENV = 'production';
  const [{ output }] = await build({
    configFile: false,
    logLevel: 'error',
    define: { ...define, ...known },
    plugins: [minifyTemplates(), litApart()],
    build: {
      outDir: folder,
      write: false,
      target: 'es2022',
      reportCompressedSize: false,
      lib: { entry: join(SOURCE, `${name}.ts`), formats: ['iife'], name: 'phtBuilder' },
    },
  });
  const [{ code, modules }] = output;
  const messages = await messagesOfModules('builder', Object.keys(modules));
  await writeFile(join(folder, `${name}.js`), `${messages}${banner}\n${code}`);
}

async function buildStyles(folder, name) {
  const source = await readFile(join(SOURCE, `${name}.css`));
  await writeFile(join(folder, `${name}.css`), styleFile(`${name}.css`, source));
}
