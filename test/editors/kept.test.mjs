// Which form of a widget each editor and filter keeps, as integrations/README.md says.
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { it } from 'node:test';
import { runInNewContext } from 'node:vm';
import { withRecipes } from '../../scripts/readme-tables.mjs';
import { openHost, pageOf, snippetOfAll } from '../hosts/host.mjs';
import { only } from '../hosts/widgets.mjs';
import { editors, openEditor, packages } from './editors.mjs';
import { recipeFor, recipes, rowOf } from './recipes.mjs';

const sanitizeHtml = createRequire(import.meta.url)('sanitize-html');

/** In the order of the table. */
const forms = {
  tag:
    '<pht-ice-timer minutes="20"><p data-pht-slot="title">Cold</p>' +
    '<p>Ice for 20 minutes.</p></pht-ice-timer>' +
    '<p>A <pht-glossary-term term="tendon">tendon</pht-glossary-term> hurts.</p>',
  division:
    '<div data-pht="ice-timer" data-pht-minutes="20"><p data-pht-slot="title">Cold</p>' +
    '<p>Ice for 20 minutes.</p></div>',
  'named link':
    '<p><a href="/pht/ice-timer.html?minutes=20&amp;slot-title=Cold" data-pht="ice-timer">' +
    'Ice timer</a></p>',
  link: '<p><a href="/pht/ice-timer.html?minutes=20&amp;slot-title=Cold">Ice timer</a></p>',
};

const HOSTILE =
  '<div data-pht="ice-timer" onclick="run()"><pht-sources onclick="run()">Ice</pht-sources></div>';

it('the lists are those of the manifest: else run node scripts/readme-tables.mjs', async () => {
  assert.equal(recipes, await withRecipes(recipes));
});

it('each editor and filter keeps what the table says, as it is and with its recipe', async (t) => {
  const saved = { ...(await savedByEditors(t)), ...(await savedByFilters(t)) };
  const left = await leftOf(t, saved);
  for (const name of Object.keys(saved)) assert.deepEqual(rowOf(name), cellsOf(left[name]), name);
});

/** By name: each form without the recipe, and with it. */
async function savedByEditors(t) {
  const saved = {};
  for (const [name, editor] of Object.entries(editors)) {
    saved[name] = [];
    for (const code of [editor.plain, editor.recipe]) {
      const { page } = await openEditor(t, editor, code);
      saved[name].push(await page.evaluate(saveEach, forms));
      if (code === editors.GrapesJS.recipe) await expectBlock(page);
    }
  }
  return saved;
}

async function savedByFilters(t) {
  const head = '<script src="/packages/dompurify/dist/purify.min.js"></script>';
  const { page } = await openHost(t, { html: pageOf({ head, body: '' }), roots: packages });
  const inPage = (code) => (html) =>
    page.evaluate(`(() => { const html = ${JSON.stringify(html)}; ${code} })()`);
  const inPlace = (code) =>
    inPage(`const place = document.createElement('div'); ${code}; return place.innerHTML;`);
  const filters = {
    DOMPurify: [
      inPage('return DOMPurify.sanitize(html);'),
      inPage(`${recipeFor('DOMPurify')}; return clean;`),
    ],
    'sanitize-html': [(html) => sanitizeHtml(html), sanitizeByRecipe],
    '`setHTML()`': [inPlace('place.setHTML(html)'), inPlace(recipeFor('`setHTML()`'))],
  };
  const saved = {};
  for (const [name, ways] of Object.entries(filters)) {
    saved[name] = [await each(ways[0]), await each(ways[1])];
    assert.doesNotMatch(await ways[1](HOSTILE), /onclick/, name);
  }
  return saved;
}

function sanitizeByRecipe(html) {
  const code = recipeFor('sanitize-html').replace(/^import .*/, '');
  return runInNewContext(`${code}; clean`, { html, sanitizeHtml });
}

// Run in the page.
function saveEach(all) {
  const saved = {};
  for (const [form, html] of Object.entries(all)) {
    window.hands.open(html);
    saved[form] = window.hands.saved();
  }
  return saved;
}

async function expectBlock(page) {
  await page.evaluate(() => window.hands.dragBlock());
  assert.match(await page.evaluate(() => window.hands.saved()), /<div data-pht="ice-timer"><p>/);
}

async function each(clean) {
  const saved = {};
  for (const [form, html] of Object.entries(forms)) saved[form] = await clean(html);
  return saved;
}

const cellsOf = ([left, leftWithRecipe]) =>
  Object.keys(forms).map((form) => {
    if (left[form] === 'widget') return 'yes';
    return leftWithRecipe[form] === 'widget' ? 'recipe' : leftWithRecipe[form];
  });

/** On a page of the site in a folder, where relative addresses lead elsewhere. */
async function leftOf(t, saved) {
  const places = Object.entries(saved).flatMap(([name, ways]) =>
    ways.flatMap((way, index) =>
      Object.entries(way).map(([form, html]) => ({ name, index, form, html })),
    ),
  );
  const body = places.map(({ html }) => `<section>${html}</section>`).join('\n');
  const page = await openPage(t, `${body}<div data-pht="condition-types">Types</div>`);
  const left = {};
  for (const [number, { name, index, form }] of places.entries()) {
    left[name] ??= [{}, {}];
    left[name][index][form] = await page.locator('section').nth(number).evaluate(whatIsLeft);
  }
  return left;
}

async function openPage(t, body) {
  const files = { '/news/today.html': pageOf({ head: snippetOfAll, body }) };
  const { page, url } = await openHost(t, { html: '', files });
  await page.goto(`${url}news/today.html`);
  // It is the last, so all before it were looked at.
  await only(page, 'pht-condition-types');
  await page.locator('[data-pht-loading]').first().waitFor({ state: 'detached' });
  return page;
}

// Run in the page.
function whatIsLeft(place) {
  const widget = place.querySelector('pht-ice-timer');
  const timer = widget?.shadowRoot?.querySelector('.time');
  const title = widget?.shadowRoot?.querySelector('slot[name="title"]')?.assignedElements()[0];
  const words = [...place.querySelectorAll('pht-glossary-term')];
  const hasWords = words.every(({ shadowRoot }) => shadowRoot?.querySelector('.root'));
  const isAsWritten = timer?.textContent.trim() === '20:00' && title?.textContent === 'Cold';
  if (isAsWritten && hasWords) return 'widget';
  if (place.querySelector('a[href]')) return 'link';
  return /Ice (timer|for 20)/.test(place.textContent) ? 'text' : 'nothing';
}
