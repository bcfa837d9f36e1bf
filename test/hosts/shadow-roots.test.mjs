// Widgets in the shadow roots of other components.
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { expectClean, openHost, pageOf } from './host.mjs';
import { expectStageOpens, expectTimerRuns } from './widgets.mjs';

const inside = `<pht-ice-timer minutes="20">Ice timer</pht-ice-timer>
  <div data-pht="recovery-stages">Recovery has four stages.</div>`;

const later = (script) => `<script>
  addEventListener('load', () => setTimeout(() => { ${script} }, 200));
</script>`;
const make = `const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'open' });`;
const fill = (root) => `${root}.innerHTML = ${JSON.stringify(inside)};`;
const attached = `const root = document.querySelector('main').attachShadow({ mode: 'open' });`;

const hosts = {
  'that the page is sent with': `<div><template shadowrootmode="open">${inside}</template></div>`,
  'inside another': `<div><template shadowrootmode="open">
    <p><span><template shadowrootmode="open"></template></span></p>
    <div><template shadowrootmode="open">${inside}</template></div></template></div>`,
  'of an element that is inserted later': later(
    `${make} ${fill('root')} document.body.append(host);`,
  ),
  'that is filled later': later(`${make} document.body.append(host);
    setTimeout(() => { ${fill('root')} }, 100);`),
  'of an element that is defined later': `<x-box></x-box>${later(`
    customElements.define('x-box', class extends HTMLElement {
      connectedCallback() { ${fill("this.attachShadow({ mode: 'open' })")} }
    });`)}`,
  'that a script attaches while the page loads': `<main></main><script>
    document.addEventListener('DOMContentLoaded', () => { ${attached} ${fill('root')} });
  </script>`,
  'that is attached later, of which the page tells': `<main></main>${later(`${attached} ${fill('root')} pht.look(root);`)}`,
};

for (const [name, body] of Object.entries(hosts)) {
  it(`a shadow root ${name}: tags and placeholders become widgets`, async (t) => {
    const host = await openHost(t, { html: pageOf({ body }) });
    await expectTimerRuns(host.page, /19:\d\d/);
    await expectStageOpens(host.page);
    expectClean(host);
  });
}

it('a closed shadow root, of which the page tells, too', async (t) => {
  const body = `<main></main>${later(`
    window.root = document.querySelector('main').attachShadow({ mode: 'closed' });
    ${fill('root')} pht.look(root);`)}`;
  const host = await openHost(t, { html: pageOf({ body }) });
  await host.page.waitForFunction(() =>
    ['pht-ice-timer', 'pht-recovery-stages'].every((tag) =>
      window.root?.querySelector(tag)?.shadowRoot?.querySelector('.frame'),
    ),
  );
  expectClean(host);
});

it('a running timer in a shadow root is itself after a reload, and no other', async (t) => {
  const timers = '<pht-ice-timer>A</pht-ice-timer><pht-ice-timer>B</pht-ice-timer>';
  const box = `<div><template shadowrootmode="open">${timers}</template></div>`;
  const host = await openHost(t, { html: pageOf({ body: timers + box + box }) });
  const starts = host.page.locator('pht-ice-timer [part="start"]');
  const pauses = host.page.locator('pht-ice-timer [part="pause"]');
  await host.page.waitForFunction((count) => {
    const roots = [
      document,
      ...[...document.querySelectorAll('div')].map((one) => one.shadowRoot),
    ];
    const all = roots.flatMap((root) => [...root.querySelectorAll('pht-ice-timer')]);
    return all.filter((one) => one.shadowRoot?.querySelector('.frame')).length === count;
  }, 6);
  await starts.nth(3).click();
  await pauses.waitFor();
  await host.page.reload();
  await pauses.waitFor();
  const isRunning = await host.page
    .locator('pht-ice-timer')
    .evaluateAll((timers) =>
      timers.map((timer) => timer.shadowRoot.querySelector('[part="pause"]') !== null),
    );
  assert.deepEqual(isRunning, [false, false, false, true, false, false]);
  expectClean(host);
});
