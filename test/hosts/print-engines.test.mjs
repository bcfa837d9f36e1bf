// On paper from Firefox as from Chromium: nothing is missing, and nothing is cut in two.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import puppeteer from 'puppeteer-core';
import { browserArguments, findBrowser } from '../../scripts/browser.mjs';
import { findFirefox } from '../../scripts/firefox.mjs';
import { serve } from '../../scripts/serve.mjs';
import { dist, pageOf, snippet } from './host.mjs';
import { readPaper, squeeze } from './paper.mjs';
import { framedTags as tags } from './widgets.mjs';

const engines = {
  firefox: async () => ({ browser: 'firefox', executablePath: findFirefox() }),
  chromium: async () => ({ executablePath: await findBrowser(), args: browserArguments }),
};
const FORMATS = ['A4', 'Letter'];
const LANGUAGES = ['en', 'es', 'ar'];
const MARGIN = 1.5;
const POINTS_IN_CM = 72 / 2.54;

/** What must not be missing; the review status and the notice are the footer's items. */
const TEXTS = [
  '.title',
  '.lead',
  'span.footer-item',
  '[part="sources"] li',
  '[part="sources"] p',
  '[part="panel"] li',
  '[part="frequency"] p',
  '[part="table"] :is(td:not(.corner), th)',
  '[part="safety"] :is(p, li)',
  '[part="plan"] p',
  '[part="detail"] p',
  '[part="steps"] li',
  '[part="dose"] dd',
  '[part="correction"] dd > p',
  '[part="certainty"] :is(dt, dd)',
  '[part="caution"] :is(p, li)',
  '[part="red-flags"] :is(p, li)',
  '.note :is(p, li)',
  '.bullets > li',
  '[part="list"] .label',
  '.how-much > li',
  '.how-often > li',
];

const HEADINGS = ['[role="heading"]', '[part="stage"] .label'];

/** At most, with wide margins; other languages may take more. */
const SHEETS = {
  'pht-anatomy-diagram': 3,
  'pht-care-guide': 8,
  'pht-condition-types': 3,
  'pht-diagnosis-guide': 4,
  'pht-exercise-card': 2,
  'pht-exercise-program': 3,
  'pht-exercise-session': 3,
  'pht-ice-timer': 2,
  'pht-recovery-stages': 4,
  'pht-sources': 5,
  'pht-symptom-guide': 4,
  'pht-treatment-guide': 13,
};

/** What the guide shows is printed beside it. */
const SETTINGS = { 'pht-care-guide': ' sections="sources"' };

for (const [engine, options] of Object.entries(engines)) {
  describe(`printed by ${engine}`, () => {
    const pages = {};
    let browser;
    let server;
    before(async () => {
      const launch = await options();
      assert.ok(launch.executablePath, `no ${engine} found`);
      browser = await puppeteer.launch({ headless: true, ...launch });
      server = await serve({ roots: { '/pht/': dist }, files: { '/favicon.ico': '', ...hosts } });
      for (const lang of LANGUAGES) pages[lang] = await open(lang);
    });
    after(async () => {
      await browser?.close();
      await server?.close();
    });

    async function open(lang) {
      const page = await browser.newPage();
      await page.goto(new URL(`/${lang}.html`, server.url).href);
      await page.waitForFunction(areComplete, {}, tags);
      return page;
    }

    for (const [lang, format] of [
      ['en', 'A4'],
      ['en', 'Letter'],
      ['es', 'Letter'],
    ]) {
      it(`a page has all its widgets' texts, in ${lang} on ${format}`, async () => {
        const page = pages[lang];
        const paper = await print(page, format);
        for (const tag of tags) expectTexts(paper, await page.evaluate(textsOf, tag, TEXTS));
        expectGoodBreaks(paper, await headingsOf(page));
      });
    }

    it('each widget prints itself alone and whole', async () => {
      for (const tag of tags) {
        const paper = await printAlone(pages.en, tag, 'A4');
        expectTexts(paper, await pages.en.evaluate(textsOf, tag, TEXTS));
        expectGoodBreaks(paper, await headingsOf(pages.en));
        const count = paper.sheets.length;
        assert.ok(count <= SHEETS[tag], `${tag}: ${count} sheets`);
        assert.ok(!paper.text.includes('Openinghours'));
      }
    });

    for (const tag of ['pht-exercise-session', 'pht-exercise-program']) {
      it(`each drawing of ${tag} is on the sheet of its text`, async () => {
        const rows = await pages.en.evaluate(paintEachSkin, tag);
        assert.ok(rows.length > 5);
        for (const format of FORMATS) {
          const { sheets } = await printAlone(pages.en, tag, format, { hasColors: true });
          for (const { color, texts } of rows) {
            const having = sheets.filter(({ colors }) => colors.has(color));
            assert.equal(having.length, 1, texts[0]);
            expectTexts(having[0], texts);
          }
        }
      });
    }

    // Chromium writes Arabic in the order of the eye, in which words cannot be found.
    if (engine === 'firefox') {
      it('the review status and the notice are there in Arabic too', async () => {
        const { text } = await print(pages.ar, 'A4');
        const [status, notice] = await pages.ar.evaluate(textsOf, tags[0], ['span.footer-item']);
        for (const one of [status.split('.')[0], notice]) {
          const words = withoutMarks(squeeze(one));
          assert.equal(withoutMarks(text).split(words).length - 1, tags.length, one);
        }
      });
    }
  });
}

const hosts = Object.fromEntries(
  LANGUAGES.map((lang) => {
    const inside = tags.map((tag) => `<${tag}${SETTINGS[tag] ?? ''}></${tag}>`).join('');
    const body = `<header>Opening hours</header><main>${inside}</main>`;
    const head = `${snippet}<style>body { font-family: sans-serif }</style>`;
    return [`/${lang}.html`, pageOf({ html: `lang="${lang}"`, head, body })];
  }),
);

async function print(page, format, options) {
  const side = `${MARGIN}cm`;
  const margin = { top: side, right: side, bottom: side, left: side };
  return readPaper(await page.pdf({ format, margin }), options);
}

async function printAlone(page, tag, format, options) {
  await page.evaluate(pressPrint, tag);
  const paper = await print(page, format, options);
  await page.evaluate(() => window.dispatchEvent(new Event('pointerdown')));
  return paper;
}

const withoutMarks = (text) => text.replace(/\p{M}/gu, '');

const headingsOf = async (page) => {
  const texts = [];
  for (const tag of tags) texts.push(...(await page.evaluate(textsOf, tag, HEADINGS)));
  return texts.map(squeeze);
};

function expectTexts({ text }, texts) {
  const missing = texts.map(squeeze).filter((one) => !text.includes(one));
  assert.deepEqual(missing, []);
}

function expectGoodBreaks({ sheets }, headings) {
  const margin = MARGIN * POINTS_IN_CM - 0.5;
  for (const { height, lines, text } of sheets) {
    // A line that is cut reaches into the margin, where the rest of it is not drawn.
    const isCut = ({ bottom, top }) => bottom < margin || top > height - margin;
    assert.deepEqual(lines.filter(isCut), []);
    const last = headings.filter((heading) => text.endsWith(heading));
    assert.deepEqual(last, [], 'stands last on its sheet');
  }
}

// These run in the page.

function areComplete(tags) {
  const isComplete = (widget) =>
    widget &&
    !widget.hasAttribute('data-pht-loading') &&
    widget.shadowRoot?.querySelector('.frame');
  const guide = document.querySelector('pht-care-guide');
  window.dispatchEvent(new Event('beforeprint'));
  return (
    tags.every((tag) => isComplete(document.querySelector(tag))) &&
    isComplete(guide.shadowRoot.querySelector('pht-sources'))
  );
}

function textsOf(tag, selectors) {
  const { shadowRoot } = document.querySelector(tag);
  const elements = [...shadowRoot.querySelectorAll(selectors.join())];
  // What a line of the program opens on the screen stands on paper in fewer words.
  const printed = elements.filter((element) => !element.closest('[part="list"] .panel'));
  // A number of the drawing is on paper only where the drawing has no room for names.
  const words = (element) => {
    const copy = element.cloneNode(true);
    for (const number of copy.querySelectorAll('.number')) number.remove();
    return copy.textContent;
  };
  return printed.map(words).filter((text) => text.trim());
}

function pressPrint(tag) {
  window.print = () => {};
  document.querySelector(tag).shadowRoot.querySelector('.print').click();
}

/** On paper, each drawing of a list is known by the colour of its skin. */
function paintEachSkin(tag) {
  const rows = document.querySelector(tag).shadowRoot.querySelectorAll('[part="list"] > li');
  return [...rows].map((row, index) => {
    const color = `#c0${(index + 16).toString(16)}d1`;
    for (const skin of row.querySelectorAll('.thumb .fig-skin, .pair .fig-skin')) {
      skin.style.fill = color;
    }
    const texts = [...row.querySelectorAll('.label, [part="steps"] li, .how-much > li')];
    const printed = texts.filter((text) => !text.closest('.panel'));
    return { color, texts: printed.map(({ textContent }) => textContent) };
  });
}
