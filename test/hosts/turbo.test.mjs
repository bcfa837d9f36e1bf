// Turbo swaps the body of the page, and brings an old one back from its cache.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { it } from 'node:test';
import { root } from '../../scripts/lib/root.mjs';
import { expectClean, openHost, pageOf, snippet } from './host.mjs';
import { expectWidgetsWork, inMixedForms, only, tags } from './widgets.mjs';

const head = `<script src="/turbo/turbo.es2017-umd.js"></script>${snippet}`;
const roots = { '/turbo/': join(root, 'node_modules/@hotwired/turbo/dist') };
const files = {
  '/second.html': pageOf({
    head,
    body: `<h1>Second</h1>${inMixedForms}`,
  }),
  '/third.html': pageOf({ head, body: '<h1>Third</h1>' }),
};
const first = pageOf({
  head,
  body: `<h1>First</h1>${inMixedForms}
    <a href="/second.html" id="on">On</a> <a href="/third.html" id="away">Away</a>`,
});

const openTurbo = async (t) => {
  const host = await openHost(t, { html: first, roots, files });
  for (const tag of tags) await only(host.page, tag);
  await host.page.evaluate(() => (window.isSameDocument = true));
  return host;
};

/** By keyboard: widgets above may still grow, and take a link away from under the pointer. */
const follow = (page, link) => page.locator(link).press('Enter');

const isSwapped = (page) => page.evaluate(() => window.isSameDocument);

it('after a visit, the widgets of the new page work, once', async (t) => {
  const host = await openTurbo(t);
  await follow(host.page, '#on');
  await host.page.getByRole('heading', { name: 'Second' }).waitFor();
  assert.ok(await isSwapped(host.page));
  await expectWidgetsWork(host.page);
  expectClean(host);
});

it('after going back, the cached widgets are there once, and the timer has run on', async (t) => {
  const host = await openTurbo(t);
  const timer = await only(host.page, 'pht-ice-timer');
  await timer.locator('[part="start"]').click();
  await follow(host.page, '#away');
  await host.page.getByRole('heading', { name: 'Third' }).waitFor();
  await host.page.goBack();
  await host.page.getByRole('heading', { name: 'First', exact: true }).waitFor();
  assert.ok(await isSwapped(host.page));
  for (const tag of tags) await only(host.page, tag);
  await timer.locator('[part="pause"]').waitFor();
  await timer
    .getByRole('timer')
    .filter({ hasText: /14:\d\d/ })
    .waitFor();
  assert.equal(await timer.locator('[part="pause"]').count(), 1);
  expectClean(host);
});
