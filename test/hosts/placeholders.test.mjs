// The forms that survive editors, and nodes that come, go and come back.
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { it } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { serve } from '../../scripts/serve.mjs';
import {
  dist,
  expectClean,
  expectWarned,
  openHost,
  pageOf,
  snippet,
  snippetOfAll,
} from './host.mjs';
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
  'a link with the name, in a sentence':
    '<p>See the <a href="/pht/ice-timer.html?minutes=20" data-pht="ice-timer">ice timer</a>.</p>',
  'a link with the name, in a menu':
    '<nav><a href="/pht/ice-timer.html?minutes=20" data-pht="ice-timer">Ice timer</a></nav>',
  'a link alone in its paragraph': `<p>
    <a href="/pht/ice-timer.html?minutes=20">Ice timer</a>&nbsp;<br></p>`,
  'a link alone in its division, set in bold':
    '<div><strong><a href="/pht/ice-timer.html?minutes=20">Ice timer</a></strong></div>',
  'a link alone in its cell':
    '<table><tr><td><a href="/pht/ice-timer.html?minutes=20">Ice timer</a><td>Ice</table>',
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
  const host = await openHost(t, { html: pageOf({ head: snippetOfAll, body }) });
  await only(host.page, 'pht-ice-timer');
  assert.equal(await host.page.getByText('A link').count(), links.length);
  expectClean(host);
});

const plain = '<a href="/pht/ice-timer.html">Ice timer</a>';

for (const [name, links] of Object.entries({
  'in a sentence': `<p>See the ${plain}.</p>`,
  'after a word in bold': `<p><b>Now:</b> ${plain}</p>`,
  'in bold, in a sentence': `<p>See the <b>${plain}</b>.</p>`,
  'beside another link': `<p>${plain} <a href="/next.html">Next</a></p>`,
  'beside a picture': `<p><img src="/pht/pht.css" alt="Ice" hidden>${plain}</p>`,
  'in a list': `<ul><li>${plain}</li><li><a href="/next.html">Next</a></li></ul>`,
  'in a heading': `<h2>${plain}</h2>`,
  'in a menu': `<nav><p>${plain}</p></nav>`,
  'in a menu by its role': `<div role="navigation"><div>${plain}</div></div>`,
  'in the head of the page': `<header><div>${plain}</div></header>`,
  'in the foot of the page': `<footer><p>${plain}</p></footer>`,
  'to a new window': `<p>${plain.replace('>', ' target="_blank">')}</p>`,
  'to a file': `<p>${plain.replace('>', ' download>')}</p>`,
  'to a place on the page': `<p>${plain.replace('.html', '.html#sources')}</p>`,
  'that says off': `<p>${plain.replace('>', ' data-pht="off">')}</p>`,
  'in a part that says off': `<div data-pht="off"><p>${plain}</p></div>`,
  'in the text of another widget': `<pht-recovery-stages><p>${plain}</p></pht-recovery-stages>`,
})) {
  it(`a plain link ${name} stays a link`, async (t) => {
    const host = await openHost(t, {
      html: pageOf({ head: snippetOfAll, body: links + tagsOf('condition-types') }),
    });
    await only(host.page, 'pht-condition-types');
    assert.equal(await host.page.locator('pht-ice-timer').count(), 0);
    assert.equal(await host.page.locator('a', { hasText: 'Ice timer' }).count(), 1);
    expectClean(host);
  });
}

const odd = {
  'a link in a drawing': '<svg><a href="/home"><text y="20">Logo</text></a></svg>',
  'a link without address': '<p><a>Ice timer</a></p>',
  'a link with an invalid address': '<p><a href="http://[">Ice timer</a></p>',
};
const impossible = {
  'a drawing': '<svg data-pht="ice-timer"></svg>',
  'a link in a drawing that asks for it': '<svg><a href="/a" data-pht="ice-timer"></a></svg>',
  'a field': '<input data-pht="ice-timer">',
  'a picture': '<img data-pht="ice-timer" alt="">',
  'a template': '<template data-pht="ice-timer"><p>Ice</p></template>',
  'a script': '<script type="text/plain" data-pht="ice-timer"></script>',
};

for (const [name, html] of Object.entries({ ...odd, ...impossible })) {
  it(`${name} keeps no other element from becoming a widget`, async (t) => {
    const body = `${html}<div data-pht="condition-types">Types</div>`;
    const host = await openHost(t, { html: pageOf({ head: snippetOfAll, body }) });
    await only(host.page, 'pht-condition-types');
    await host.page.evaluate(() => document.body.append(document.createElement('p')));
    await host.page.evaluate(() => new Promise(requestAnimationFrame));
    assert.equal(await host.page.locator('pht-ice-timer').count(), 0);
    // Once, also when the page changes.
    const patterns = name in odd ? [] : [/this element cannot become a widget/];
    await expectWarned(host, ...patterns);
  });
}

for (const [name, html] of Object.entries({
  'a link with a name and no address': '<a data-pht="ice-timer">Ice timer</a>',
  'a link with a name and an invalid address':
    '<a href="http://[" data-pht="ice-timer" data-pht-minutes="20">Ice timer</a>',
  'the body of a table': '<table><tbody data-pht="ice-timer"></tbody></table>',
  'a row of a table': '<table><tr data-pht="ice-timer"><td>Ice</td></tr></table>',
})) {
  it(`${name} becomes the widget`, async (t) => {
    const host = await openHost(t, { html: pageOf({ body: html }) });
    await expectTimerRuns(host.page, /(14|19):\d\d/);
    expectClean(host);
  });
}

it('the whole page is no placeholder', async (t) => {
  const body = '<h1>The clinic</h1><div data-pht="condition-types">Types</div>';
  const html = pageOf({ head: snippetOfAll, body }).replace(
    '<body',
    '<body data-pht="ice-timer"',
  );
  const host = await openHost(t, { html });
  await only(host.page, 'pht-condition-types');
  assert.ok(await host.page.getByText('The clinic').isVisible());
  await expectWarned(host, /this element cannot become a widget/);
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
  const host = await openHost(t, { html: pageOf({ head: snippetOfAll, body }) });
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
  const warned = [
    /no data-pht="script"/,
    /no data-pht="ice-timer-onclick/,
    /no data-pht="constr/,
  ];
  await expectWarned(host, ...warned);
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
  const timer = await only(host.page, 'pht-ice-timer');
  await expectStageOpens(host.page);
  await timer.locator('[part="start"]').click();
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
  await timer.locator('[part="pause"]').waitFor();
  const stages = await only(host.page, 'pht-recovery-stages');
  await stages.locator('[part="panel"]').nth(2).waitFor();
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
          while (!main.querySelector(tag)) await new Promise(requestAnimationFrame);
          await customElements.whenDefined(tag);
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

it('a link whose sentence is still on its way stays a link', async (t) => {
  const files = await serve({ roots: { '/pht/': dist } });
  t.after(() => files.close());
  const folder = `${files.url}pht/`;
  const start = `<!doctype html><html lang="en"><head>
    <script src="${folder}pht.js"></script><script src="${folder}widgets/ice-timer.js"></script>
    </head><body>${'<p>The clinic</p>'.repeat(500)}
    <p>${plain.replace('/pht/', folder)}`;
  const page = createServer((_, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.write(start);
    setTimeout(() => response.end(' shows how long.</p><p id="end">End</p></body></html>'), 1500);
  });
  await new Promise((resolve) => page.listen(0, '127.0.0.1', resolve));
  t.after(() => page.close());
  const host = await openHost(t, { html: pageOf({ head: '', body: '' }) });
  await host.page.goto(`http://127.0.0.1:${page.address().port}/`);
  await host.page.locator('#end').waitFor();
  await host.page.evaluate(() => new Promise(requestAnimationFrame));
  assert.equal(await host.page.locator('pht-ice-timer').count(), 0);
});
