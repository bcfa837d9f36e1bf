// The pages of dist/static: without any script, and when the script comes.
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { loadPageTexts } from '../../scripts/build/load-page-texts.mjs';
import { expectClean, openHost, pageOf } from './host.mjs';
import { readPaper, squeeze } from './paper.mjs';

const { guideTexts, pageTexts } = await loadPageTexts();

const strict = {
  'Content-Security-Policy':
    "default-src 'self'; require-trusted-types-for 'script'; trusted-types pht",
};
/** The guide has nine of the widgets; these two are in none. */
const PAGES = ['care-guide', 'exercise-card', 'exercise-session'];
const LANGUAGES = ['ar', 'en', 'es'];
const WIDGETS = 'main [heading-level]';

/** What only a button opens where scripts run, one for each widget of the guide. */
const TOLD = {
  'care-guide': [
    'Part or all of the tendon is torn.',
    'It starts on the thigh bone, not on the sit bone.',
    'One spot, low in the buttock. One finger can find it.',
    'Where it hurts, and if one finger can cover the spot',
    'Full rest makes a tendon lose strength.',
    'Page on ice of “Move Better Gwent”',
    'Lie face down with both legs straight.',
    'You have not started the exercises.',
    'It says that a study proves PRP good for healing.',
  ],
};

const addressOf = ({ url }, name, language) => `${url}pht/static/${language}/${name}.html`;

for (const [index, name] of [...PAGES, 'glossary-term'].entries()) {
  const language = LANGUAGES[(index + 1) % 3];

  it(`${name}, ${language}, without script: all is told, and nothing offers what it cannot do`, async (t) => {
    const host = await openHost(t, {
      html: pageOf({ head: '', body: '' }),
      headers: strict,
      context: { javaScriptEnabled: false, viewport: { width: 375, height: 800 } },
    });
    const { page } = host;
    await page.goto(addressOf(host, name, language));
    await page.getByRole('heading', { level: 1 }).first().waitFor();
    assert.equal(await page.locator('html').getAttribute('lang'), language);
    const seen = squeeze(await page.evaluate(textSeen, WIDGETS));
    const texts = [...statusOf(name, language), ...(TOLD[name] ?? [])].map(squeeze);
    for (const text of texts) assert.ok(seen.includes(text), text);
    assert.deepEqual(await page.evaluate(controlsSeen), []);
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
    for (const { id } of guideTexts(name, language)?.sections ?? []) {
      await page.locator(`nav a[href="#pht-${id}"]`).click();
      const place = page.locator(`section#pht-${id} > h2`);
      assert.ok((await place.boundingBox()).y < 800, id);
    }
    if (name === 'care-guide') {
      const { text: paper } = await readPaper(await page.pdf());
      for (const text of texts) assert.ok(paper.includes(text), `on paper: ${text}`);
    }
    expectClean(host);
  });
}

for (const [index, name] of PAGES.entries()) {
  const language = LANGUAGES[index];

  it(`${name}, ${language}, when the script comes: the same words at the same place`, async (t) => {
    const host = await openHost(t, {
      html: pageOf({ head: '', body: '' }),
      headers: strict,
      delay: (path) => (path.endsWith('.js') ? 800 : undefined),
      prepare: (page) => page.addInitScript(recordShifts),
    });
    const { page } = host;
    await page.goto(addressOf(host, name, language), { waitUntil: 'commit' });
    const count = name === 'care-guide' ? 9 : 1;
    await page.waitForFunction(allParsed, [WIDGETS, count]);
    const before = await page.evaluate(shown, WIDGETS);
    await page.waitForFunction(allLive, WIDGETS);
    const after = await page.evaluate(shown, WIDGETS);
    assert.deepEqual(
      after.map(({ text }) => text),
      before.map(({ text }) => text),
    );
    for (const [place, { height }] of after.entries()) {
      assert.ok(Math.abs(height - before[place].height) <= 1, `${place}: ${height} px high`);
    }
    assert.ok((await page.evaluate(shiftSoFar)) <= 0.02);
    expectClean(host);
  });
}

/** Who has checked the text, and that it is no doctor: at the end of each page. */
const statusOf = (name, language) => pageTexts(name, language, 2).status.slice(0, -1).split('. ');

// These run in the page.

function controlsSeen() {
  const inside = [...document.querySelectorAll('*')].flatMap(({ shadowRoot }) =>
    shadowRoot ? [...shadowRoot.querySelectorAll('button, input, select')] : [],
  );
  const isOffer = (one) => !one.disabled || one.matches('.button, .print, [type="range"]');
  return inside
    .filter((one) => one.checkVisibility() && isOffer(one))
    .map((one) => one.outerHTML.slice(0, 80));
}

function textSeen(widgets) {
  const frames = [...document.querySelectorAll(widgets)].map(({ shadowRoot }) =>
    shadowRoot.querySelector('.frame'),
  );
  return [document.querySelector('main'), ...frames].map((one) => one.innerText).join(' ');
}

function shown(widgets) {
  return [...document.querySelectorAll(widgets)].map((widget) => ({
    text: widget.shadowRoot.querySelector('.frame').textContent.replace(/\s+/g, ''),
    height: widget.getBoundingClientRect().height,
  }));
}

/** The end of each is there; scripts run once the page is read to its end. */
function allParsed([widgets, count]) {
  const found = [...document.querySelectorAll(widgets)];
  const isParsed = ({ shadowRoot }) => Boolean(shadowRoot?.querySelector('.footer'));
  return found.length === count && found.every(isParsed);
}

function allLive(widgets) {
  return [...document.querySelectorAll(widgets)].every(
    ({ hasUpdated, shadowRoot }) => hasUpdated && !shadowRoot.querySelector('link'),
  );
}

function recordShifts() {
  window.shift = 0;
  const add = (entries) => entries.forEach(({ value }) => (window.shift += value));
  const observer = new PerformanceObserver((list) => add(list.getEntries()));
  observer.observe({ type: 'layout-shift', buffered: true });
  window.addLatestShifts = () => add(observer.takeRecords());
}

async function shiftSoFar() {
  for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
  window.addLatestShifts();
  return window.shift;
}
