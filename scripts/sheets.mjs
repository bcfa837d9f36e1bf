/**
 * `npm run sheets [-- kind … word …]`: pictures to look at, as .cache/sheets/<kind>-<name>-<scheme>.png.
 *
 * A kind is a file in scripts/sheets/, `<kind>.ts`, that exports `sheets`. Other words choose among
 * its sheets, as each kind likes: `npm run sheets -- figures hip-hinge step-up`. What is printed is a
 * kind too, `paper`: of the widgets that are named, as dist/ has them.
 */
import { mkdirSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { chromium } from 'playwright-core';
import { build } from 'vite';
import { browserArguments, prepareBrowser } from './browser.mjs';
import { define } from './build/project.mjs';
import { root } from './lib/root.mjs';
import { takePaper } from './sheets/paper.mjs';

const folder = join(root, 'scripts/sheets');
const out = join(root, '.cache/sheets');
const drawn = readdirSync(folder).flatMap((file) => /^(.+)\.ts$/.exec(file)?.[1] ?? []);
const kinds = [...drawn, 'paper'];

const words = process.argv.slice(2);
const wanted = kinds.filter((kind) => words.includes(kind));
const chosen = words.filter((word) => !kinds.includes(word));

mkdirSync(out, { recursive: true });
for (const kind of wanted.length ? wanted : kinds) {
  if (kind === 'paper') await print();
  else await take(kind);
}

function print() {
  const { PHT_DIST: dist, PHT_LANG: lang, PHT_FORMAT: format } = process.env;
  const widgets = chosen.length ? chosen : undefined;
  return takePaper({ out, dist, lang, format, widgets });
}

async function take(kind) {
  const code = await bundled(join(folder, `${kind}.ts`));
  const executablePath = await prepareBrowser();
  const browser = await chromium.launch({ executablePath, args: browserArguments });
  for (const scheme of ['light', 'dark']) {
    const page = await browser.newPage({ colorScheme: scheme });
    page.on('pageerror', (error) => console.error(kind, error));
    await page.setContent('<!doctype html><meta charset="utf-8" /><body></body>');
    await page.addScriptTag({ content: code });
    const sheets = await page.evaluate((words) => globalThis.sheetsOf(words), chosen);
    for (const { name, width, media } of sheets) {
      await page.setViewportSize({ width, height: 600 });
      await page.emulateMedia({ media, colorScheme: scheme });
      await page.evaluate((name) => globalThis.show(name), name);
      const path = join(out, `${kind}-${name}-${scheme}.png`);
      await page.screenshot({ path, fullPage: true });
      console.log(relative(root, path));
    }
  }
  await browser.close();
}

/** The kind and what shows it, as one classic script. */
async function bundled(kind) {
  const [{ output }] = await build({
    configFile: false,
    logLevel: 'error',
    define,
    resolve: { alias: { 'the-kind': kind } },
    build: {
      write: false,
      minify: false,
      target: 'es2022',
      lib: { entry: join(folder, 'lib/show.ts'), formats: ['iife'], name: 'sheet' },
    },
  });
  return output[0].code;
}
