// Content that somebody edits stays as it is written: what we put into it would be saved. Real
// editors are in test/editors/.
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { expectClean, openHost, pageOf, snippetOfAll } from './host.mjs';
import { forms, inForm, only, tags, widgets } from './widgets.mjs';

const TIMER = widgets.find(({ name }) => name === 'ice-timer');
const placeholder = forms.div(TIMER);
const link = '<p><a href="/pht/ice-timer.html">Ice timer</a></p>';
const islands = `<div contenteditable="false">${placeholder}${link}</div>`;

const timers = (page) => page.locator('pht-ice-timer');

/** Something later on the page is a widget, so what comes before was looked at. */
const lookedAt = (page) => only(page, 'pht-condition-types');
const end = '<div data-pht="condition-types">Types</div>';

const editors = {
  contenteditable: `<div contenteditable>${placeholder}${link}</div>`,
  'contenteditable="true"': `<div contenteditable="TRUE"><b>${placeholder}</b>${link}</div>`,
  'plain text': `<div contenteditable="plaintext-only">${placeholder}${link}</div>`,
  'an island in an editor': `<div contenteditable="true">${islands}</div>`,
  'the placeholder itself': placeholder.replace('<div', '<div contenteditable="true"'),
  'the slot of an editor': `<div><template shadowrootmode="open"><div contenteditable="true">
    <slot></slot></div></template>${placeholder}${link}</div>`,
};

for (const [name, editor] of Object.entries(editors)) {
  it(`${name}: nothing in it becomes a widget, also what is inserted later`, async (t) => {
    const body = `<main>${editor}</main>${end}`;
    const host = await openHost(t, { html: pageOf({ head: snippetOfAll, body }) });
    await lookedAt(host.page);
    assert.equal(await timers(host.page).count(), 0);
    await host.page.evaluate((html) => {
      const editable = document.querySelector('main [data-pht]').parentElement;
      editable.insertAdjacentHTML('beforeend', html);
      document.body.append(document.createElement('p'));
    }, placeholder + link);
    await host.page.evaluate(() => new Promise(requestAnimationFrame));
    // The sibling of an editable placeholder is not edited.
    const expected = name === 'the placeholder itself' ? 2 : 0;
    assert.equal(await timers(host.page).count(), expected);
    expectClean(host);
  });
}

it('contenteditable="false" alone is no editor', async (t) => {
  const body = `<div contenteditable="false">${placeholder}</div>`;
  const host = await openHost(t, { html: pageOf({ head: snippetOfAll, body }) });
  await only(host.page, 'pht-ice-timer');
  expectClean(host);
});

it('a page in design mode stays as it is', async (t) => {
  const head = `<script>document.designMode = 'on'</script>${snippetOfAll}`;
  const host = await openHost(t, { html: pageOf({ head, body: inForm('div') + link }) });
  await host.page.waitForFunction(() => window.pht?.load);
  await host.page.evaluate(() => new Promise(requestAnimationFrame));
  for (const tag of tags) assert.equal(await host.page.locator(tag).count(), 0, tag);
  expectClean(host);
});

it('a tag in an editor stays its text, as it was written, until it is taken out', async (t) => {
  const written = '<pht-ice-timer minutes="20"><p>Ice</p></pht-ice-timer>';
  const body = `<main contenteditable="true">${written}</main><pht-ice-timer></pht-ice-timer>`;
  const host = await openHost(t, { html: pageOf({ head: snippetOfAll, body }) });
  await host.page.locator('body > pht-ice-timer .footer').waitFor();
  await host.page.evaluate(() => new Promise(requestAnimationFrame));
  const main = host.page.locator('main');
  assert.ok(await main.getByText('Ice', { exact: true }).isVisible());
  assert.equal(await main.locator('.frame').count(), 0);
  assert.equal(await main.evaluate((element) => element.innerHTML), written);
  await main.evaluate((element) => element.after(element.firstElementChild));
  await host.page.locator('main + pht-ice-timer .footer').waitFor();
  expectClean(host);
});

it('content that becomes editable later keeps its widgets and gets no new ones', async (t) => {
  const host = await openHost(t, {
    html: pageOf({ head: snippetOfAll, body: `<main>${placeholder}</main>` }),
  });
  await only(host.page, 'pht-ice-timer');
  const main = host.page.locator('main');
  await main.evaluate((element, html) => {
    element.contentEditable = 'true';
    element.insertAdjacentHTML('beforeend', html);
  }, placeholder + link);
  await host.page.evaluate(() => new Promise(requestAnimationFrame));
  assert.equal(await timers(host.page).count(), 1);
  expectClean(host);
});
