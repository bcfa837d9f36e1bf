// Prints widgets from Chromium and Firefox, and puts the sheets side by side: one picture for each
// widget and engine, to be looked at.
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { browserArguments, prepareBrowser } from '../browser.mjs';
import { findFirefox } from '../firefox.mjs';
import { root } from '../lib/root.mjs';
import { serve } from '../serve.mjs';

const MARGIN = '1.5cm';

/** Each as a patient would print it. */
const ALL = [
  'anatomy-diagram',
  'care-guide sections="sources"',
  'condition-types',
  'diagnosis-guide',
  'exercise-card exercise="bridge-hold"',
  'exercise-program stage="1"',
  'exercise-program stage="all"',
  'exercise-session',
  'ice-timer',
  'recovery-stages',
  'sources',
  'symptom-guide',
  'treatment-guide',
];

/**
 * @param {object} options
 * @param {string} options.out the folder of the pictures
 * @param {string} [options.dist] the built files
 * @param {readonly string[]} [options.widgets] names, with attributes if need be: `ice-timer lang="es"`
 * @param {string} [options.lang]
 * @param {'A4' | 'Letter'} [options.format]
 * @param {(line: string) => void} [options.log]
 */
export async function takePaper(options) {
  const { out, dist = join(root, 'dist'), widgets = ALL, log = console.log } = options;
  const { lang = 'en', format = 'A4' } = options;
  await mkdir(out, { recursive: true });
  const pdfs = {};
  const server = await serve({
    roots: { '/pht/': dist, '/pdfjs/': join(root, 'node_modules/pdfjs-dist/legacy/build') },
    files: {
      '/favicon.ico': '',
      '/viewer.html': VIEWER,
      ...Object.fromEntries(
        widgets.map((widget, index) => [`/${index}.html`, page(widget, lang)]),
      ),
    },
  });
  const chromium = await launch({
    executablePath: await prepareBrowser(),
    args: browserArguments,
  });
  const firefox = await launch({ browser: 'firefox', executablePath: findFirefox() });
  try {
    for (const [index, widget] of widgets.entries()) {
      for (const [engine, browser] of Object.entries({ chromium, firefox })) {
        const name = `${fileName(widget)}-${lang}-${format}-${engine}`;
        const pdf = await print(browser, new URL(`/${index}.html`, server.url).href, format);
        await writeFile(join(out, `${name}.pdf`), pdf);
        pdfs[name] = pdf;
      }
    }
    const viewer = await chromium.newPage();
    await viewer.goto(new URL('/viewer.html', server.url).href);
    for (const [name, pdf] of Object.entries(pdfs)) {
      const sheets = await viewer.evaluate(show, Buffer.from(pdf).toString('base64'));
      await (await viewer.$('main')).screenshot({ path: join(out, `${name}.png`) });
      log(`${name}: ${sheets} sheets`);
    }
  } finally {
    await chromium.close();
    await firefox.close();
    await server.close();
  }
}

const launch = (options) => puppeteer.launch({ headless: true, ...options });

const fileName = (widget) => widget.replace(/[^a-z0-9]+/g, '-').replace(/-$/, '');

const page = (widget, lang) => `<!doctype html>
<html lang="${lang}" dir="${lang === 'ar' ? 'rtl' : 'ltr'}">
  <meta charset="utf-8" />
  <title>Paper</title>
  <link rel="stylesheet" href="/pht/pht.css" />
  <script src="/pht/pht.js" defer></script>
  <style>body { font-family: ${process.env.PHT_FONT ?? 'sans-serif'} }</style>
  <pht-${widget}></pht-${widget.split(' ')[0]}>
</html>`;

async function print(browser, address, format) {
  const tab = await browser.newPage();
  await tab.goto(address);
  await tab.waitForFunction(isComplete);
  await tab.evaluate(pressPrint);
  await tab.waitForFunction(() => window.printed);
  const margin = { top: MARGIN, right: MARGIN, bottom: MARGIN, left: MARGIN };
  const pdf = await tab.pdf({ format, margin });
  await tab.close();
  return pdf;
}

const VIEWER = `<!doctype html>
<style>
  main { display: flex; flex-wrap: wrap; gap: 8px; padding: 8px; background: #889; width: max-content; max-width: 2600px }
  canvas { background: #fff; width: 620px }
</style>
<main></main>`;

// These run in the page.

function isComplete() {
  const widget = document.querySelector('body > :last-child');
  const language = document.documentElement.lang;
  return Boolean(
    widget.shadowRoot?.querySelector(`.root[lang="${language}"] .frame`) &&
    !widget.hasAttribute('data-pht-loading'),
  );
}

function pressPrint() {
  window.print = () => (window.printed = true);
  document.querySelector('body > :last-child').shadowRoot.querySelector('.print').click();
}

async function show(base64) {
  const { getDocument, GlobalWorkerOptions } = await import('/pdfjs/pdf.min.mjs');
  GlobalWorkerOptions.workerSrc = '/pdfjs/pdf.worker.min.mjs';
  const data = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  const file = await getDocument({ data }).promise;
  const main = document.querySelector('main');
  main.replaceChildren();
  for (let number = 1; number <= file.numPages; number += 1) {
    const sheet = await file.getPage(number);
    const viewport = sheet.getViewport({ scale: 1240 / sheet.view[2] });
    const canvas = document.createElement('canvas');
    Object.assign(canvas, { width: viewport.width, height: viewport.height });
    await sheet.render({ canvas, canvasContext: canvas.getContext('2d'), viewport }).promise;
    main.append(canvas);
  }
  return file.numPages;
}
