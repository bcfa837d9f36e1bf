// An app shows and removes widgets all day long: after the first ones nothing more may stay.
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { expectClean, openHost, pageOf, snippetOfAll } from './host.mjs';
import { widgets } from './widgets.mjs';

/** By then caches are full: styles, templates, formatters. */
const FIRST = 100;
/** Of each widget; 2000 take some minutes. One that stays is seen in a few already. */
const MORE = Number(process.env.PHT_MOUNTS ?? 150);
/** Bytes for each widget: one that stays has some ten thousand. */
const MOST_HEAP = 1000;
/** What the browser itself keeps of the last one. */
const SOME_NODES = 100;

for (const { name } of widgets) {
  it(`${name}, shown and removed, leaves no node, no listener and no memory`, async (t) => {
    const html = pageOf({ head: snippetOfAll, body: '<main></main>' });
    const host = await openHost(t, { html });
    await host.page.waitForFunction((tag) => customElements.get(tag), `pht-${name}`);
    const session = await host.page.context().newCDPSession(host.page);
    await session.send('Performance.enable');
    await comeAndGo(host.page, name, FIRST);
    const before = await remains(host.page, session);
    await comeAndGo(host.page, name, MORE);
    const after = await remains(host.page, session);
    const heap = Math.round((after.JSHeapUsedSize - before.JSHeapUsedSize) / MORE);
    const nodes = after.Nodes - before.Nodes;
    const listeners = after.JSEventListeners - before.JSEventListeners;
    t.diagnostic(`${name}: ${nodes} nodes, ${listeners} listeners, ${heap} bytes a widget`);
    assert.ok(nodes <= SOME_NODES, `${nodes} nodes more`);
    assert.ok(listeners <= 0, `${listeners} listeners more`);
    assert.ok(heap <= MOST_HEAP, `${heap} bytes more for each widget`);
    expectClean(host);
  });
}

it('timers and sessions whose ids are ever new leave no name behind', async (t) => {
  const html = pageOf({ head: snippetOfAll, body: '<main></main>' });
  const { page } = await openHost(t, { html });
  await page.waitForFunction(() => customElements.get('pht-exercise-session'));
  const session = await page.context().newCDPSession(page);
  const before = await countWeakRefs(session);
  for (const tag of ['pht-ice-timer', 'pht-exercise-session']) {
    await page.evaluate(comeAndGoWithIds, [tag, 150]);
    await session.send('HeapProfiler.collectGarbage');
    // The next one that comes finds what is gone.
    await page.evaluate(comeAndGoWithIds, [tag, 1]);
  }
  const more = (await countWeakRefs(session)) - before;
  assert.ok(more < 50, `${more} names more`);
});

// Runs in the page.
async function comeAndGoWithIds([tag, count]) {
  for (let round = 0; round < count; round += 1) {
    const widget = document.createElement(tag);
    widget.id = `${tag}-${count}-${round}`;
    document.querySelector('main').append(widget);
    await widget.updateComplete;
    widget.remove();
  }
}

/** By which the names of widgets hold them. */
async function countWeakRefs(session) {
  await session.send('HeapProfiler.collectGarbage');
  const { result } = await session.send('Runtime.evaluate', { expression: 'WeakRef.prototype' });
  const { objects } = await session.send('Runtime.queryObjects', {
    prototypeObjectId: result.objectId,
  });
  const { result: properties } = await session.send('Runtime.getProperties', {
    objectId: objects.objectId,
    ownProperties: true,
  });
  return properties.find(({ name }) => name === 'length').value.value;
}

async function comeAndGo(page, name, times) {
  await page.evaluate(
    async ([tag, count]) => {
      const main = document.querySelector('main');
      for (let round = 0; round < count; round += 1) {
        const widget = document.createElement(tag);
        main.append(widget);
        await widget.updateComplete;
        widget.shadowRoot.querySelector('[part="start"]')?.click();
        await widget.updateComplete;
        widget.remove();
      }
    },
    [`pht-${name}`, times],
  );
}

/** What the browser counts once what is garbage is gone, some of it late: the least of several. */
async function remains(page, session) {
  let least = {};
  for (let reading = 0; reading < 8; reading += 1) {
    await page.evaluate(emptyStyleCache);
    await session.send('HeapProfiler.collectGarbage');
    await wait(100);
    const { metrics } = await session.send('Performance.getMetrics');
    for (const { name, value } of metrics) least[name] = Math.min(value, least[name] ?? Infinity);
  }
  return least;
}

// Runs in the page: Chromium's cache of styles can hold the last widget that had a CSS counter.
async function emptyStyleCache() {
  const name = `--property-${performance.now().toString().replace('.', '-')}`;
  CSS.registerProperty({ name, syntax: '*', inherits: false });
  await new Promise(requestAnimationFrame);
}
