// The forms that survive editors, and nodes that come, go and come back.
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { expectClean, openHost, pageOf, snippet } from './host.mjs';
import {
  expectStageOpens,
  expectTimerRuns,
  expectWidgetsWork,
  forms,
  inForm,
  inMixedForms,
  only,
  tags,
  tagsOf,
} from './widgets.mjs';

const READINGS_ALIKE = 5;
const BETWEEN_READINGS = 100;

const minutesShown = async (page) => {
  const timer = await only(page, 'pht-ice-timer');
  return timer.locator('.time').innerText();
};

it('a div becomes the widget, with its attributes and its text', async (t) => {
  const body = `<div data-pht="ice-timer" data-pht-minutes="20" data-pht-theme="dark"
    data-pht-heading-level="3"><p>Fallback</p></div>`;
  const host = await openHost(t, { html: pageOf({ body }) });
  assert.equal(await minutesShown(host.page), '20:00');
  const title = host.page.locator('pht-ice-timer [part="title"]');
  assert.equal(await title.getAttribute('aria-level'), '3');
  assert.equal(await host.page.getByText('Fallback').isVisible(), false);
  await expectTimerRuns(host.page, /19:\d\d/);
  expectClean(host);
});

for (const [name, link] of Object.entries({
  'a link with the name': '<a href="/elsewhere?minutes=20" data-pht="ice-timer">Ice timer</a>',
  'a link with attributes': `<a href="/pht/ice-timer.html?minutes=16" data-pht="ice-timer"
    data-pht-minutes="20">Ice timer</a>`,
  'a bare link to the page of the widget':
    '<p>See the <a href="/pht/ice-timer.html?minutes=20">ice timer</a>.</p>',
})) {
  it(`${name} becomes the widget`, async (t) => {
    const host = await openHost(t, { html: pageOf({ body: link }) });
    assert.equal(await minutesShown(host.page), '20:00');
    assert.equal(await host.page.getByRole('link', { name: /ice timer/i }).count(), 0);
    await expectTimerRuns(host.page, /19:\d\d/);
    expectClean(host);
  });
}

it('a link to another page, or to a widget elsewhere, stays a link', async (t) => {
  const links = [
    '/pht/unknown.html',
    '/ice-timer.html',
    '/pht/ice-timer.htmlx',
    'https://example.org/pht/ice-timer.html',
    '#ice-timer',
    'mailto:clinic@example.org',
  ];
  const body = links.map((href) => `<a href="${href}">A link</a>`).join('') + tagsOf('ice-timer');
  const host = await openHost(t, { html: pageOf({ body }) });
  await only(host.page, 'pht-ice-timer');
  assert.equal(await host.page.getByText('A link').count(), links.length);
  expectClean(host);
});

it('what strangers write into a placeholder does not become a handler', async (t) => {
  const body = `
    <div data-pht="ice-timer" data-pht-onclick="run = 1" data-pht-style="color: red"
      data-pht-id="stolen" data-pht-class="stolen" data-pht-slot="x">Ice</div>
    <a href="/pht/recovery-stages.html?onclick=run%3D1&onfocus=run%3D1&style=color:red&stage=2"
      data-pht="recovery-stages">Stages</a>
    <div data-pht="script" data-pht-src="/evil.js"></div>
    <div data-pht="ice-timer onclick=run()"></div>
    <div data-pht="constructor"></div>`;
  const host = await openHost(t, { html: pageOf({ body }) });
  for (const tag of ['pht-ice-timer', 'pht-recovery-stages']) {
    const widget = await only(host.page, tag);
    await widget.locator('.frame').click();
    const names = await widget.evaluate((element) => element.getAttributeNames());
    assert.deepEqual(
      names.filter((name) => !['stage', 'minutes'].includes(name)),
      [],
    );
  }
  assert.equal(await host.page.evaluate(() => window.run), undefined);
  expectClean(host);
});

for (const form of Object.keys(forms)) {
  it(`the widgets in the form ${form}, inserted later, work`, async (t) => {
    const host = await openHost(t, { html: pageOf({ body: '<main></main>' }) });
    const main = host.page.locator('main');
    await main.evaluate((element, html) => (element.innerHTML = html), inForm(form));
    await expectWidgetsWork(host.page);
    expectClean(host);
  });
}

it('a piece of the page that is taken out and put back stays as it is', async (t) => {
  const body = `<main><div id="piece">${inMixedForms}</div></main>`;
  const host = await openHost(t, { html: pageOf({ body }) });
  await only(host.page, 'pht-ice-timer');
  await expectStageOpens(host.page);
  await host.page.locator('pht-ice-timer [part="start"]').click();
  await host.page.evaluate(async () => {
    const main = document.querySelector('main');
    const piece = document.querySelector('#piece');
    for (let round = 0; round < 5; round += 1) {
      piece.remove();
      await new Promise(requestAnimationFrame);
      main.append(piece);
      await new Promise(requestAnimationFrame);
    }
  });
  for (const tag of tags) await only(host.page, tag);
  // It runs on, and the stage that was open still is.
  await host.page.locator('pht-ice-timer [part="pause"]').waitFor();
  await host.page.locator('pht-recovery-stages [part="panel"]').nth(2).waitFor();
  expectClean(host);
});

it('the markup of mounted widgets, put in again as text, does not double', async (t) => {
  const body = `<main>${inMixedForms}</main>`;
  const host = await openHost(t, { html: pageOf({ body }) });
  for (const tag of tags) await only(host.page, tag);
  for (let round = 0; round < 3; round += 1) {
    await host.page.locator('main').evaluate((main) => {
      const { innerHTML } = main;
      main.innerHTML = innerHTML;
    });
    for (const tag of tags) await only(host.page, tag);
  }
  await expectWidgetsWork(host.page);
  expectClean(host);
});

it('widgets that are removed leave nothing behind', async (t) => {
  const host = await openHost(t, { html: pageOf({ body: '<main></main>' }) });
  await host.page.waitForFunction(() => customElements.get('pht-ice-timer'));
  await comeAndGo(host.page, 3);
  const before = await countRemains(host.page);
  await comeAndGo(host.page, 10);
  const after = await countRemains(host.page);
  assert.ok(after.listeners <= before.listeners, JSON.stringify({ before, after }));
  // `window.gone` refers to them weakly: a widget that something still holds is found.
  assert.equal(await host.page.evaluate(() => window.gone.length), 13 * tags.length);
  assert.equal(after.widgets, 0, 'removed widgets are still held');
  expectClean(host);
});

async function comeAndGo(page, times) {
  await page.evaluate(
    async ({ html, times, tags }) => {
      const main = document.querySelector('main');
      window.gone ??= [];
      for (let round = 0; round < times; round += 1) {
        main.innerHTML = html;
        await new Promise(requestAnimationFrame);
        for (const tag of tags) {
          const widget = main.querySelector(tag);
          await widget.updateComplete;
          widget.shadowRoot.querySelector('[part="start"]')?.click();
          await widget.updateComplete;
          window.gone.push(new WeakRef(widget));
        }
        main.replaceChildren();
        await new Promise(requestAnimationFrame);
      }
    },
    { html: inMixedForms, times, tags },
  );
}

/**
 * The listeners of the page and the removed widgets that are still held, once what is garbage is
 * gone: some of it goes late, so it is collected until the counts stay the same.
 */
async function countRemains(page) {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  const count = async () => {
    await page.evaluate(emptyStyleCache);
    await session.send('HeapProfiler.collectGarbage');
    const { metrics } = await session.send('Performance.getMetrics');
    const { value: listeners } = metrics.find(({ name }) => name === 'JSEventListeners');
    const widgets = await page.evaluate(() => window.gone.filter((ref) => ref.deref()).length);
    return { listeners, widgets };
  };
  let remains = await count();
  for (let alike = 1; alike < READINGS_ALIKE; alike += 1) {
    await wait(BETWEEN_READINGS);
    const { listeners, widgets } = await count();
    if (listeners !== remains.listeners || widgets !== remains.widgets) alike = 0;
    remains = { listeners, widgets };
  }
  await session.detach();
  return remains;
}

// Runs in the page: Chromium's cache of styles can hold the last widget that had a CSS counter.
async function emptyStyleCache() {
  const name = `--property-${performance.now().toString().replace('.', '-')}`;
  CSS.registerProperty({ name, syntax: '*', inherits: false });
  await new Promise(requestAnimationFrame);
}

it('the README forms work side by side', async (t) => {
  const body = `
    <div data-pht="ice-timer" data-pht-minutes="20" data-pht-lang="es">Text until it runs.</div>`;
  const host = await openHost(t, { html: pageOf({ head: snippet, body }) });
  const timer = await only(host.page, 'pht-ice-timer');
  assert.equal(await timer.locator('.root').getAttribute('lang'), 'es');
  assert.equal(await minutesShown(host.page), '20:00');
  expectClean(host);
});
