// Where no script runs, or a frame denies everything else.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { it } from 'node:test';
import { root } from '../../scripts/lib/root.mjs';
import { expectClean, expectWarned, openHost, pageOf } from './host.mjs';
import { expectWidgetsWork, own, widgets } from './widgets.mjs';

const readme = readFileSync(join(root, 'README.md'), 'utf8');
/** For the head, and for the place of the widget. */
const [, lines] = /```html\n(<link [^]*?)```/.exec(readme);
const [, tag] = /```html\n(<pht-ice-timer [^]*?)```/.exec(readme);

it("without script, the text of the README's snippet is there, and no empty space", async (t) => {
  const host = await openHost(t, {
    html: pageOf({ head: lines, body: `${tag}<p id="after">After it</p>` }),
    context: { javaScriptEnabled: false },
  });
  const text = host.page.getByText('Take the ice off after 20 minutes at most.');
  const above = await text.boundingBox();
  const after = await host.page.getByText('After it').boundingBox();
  assert.ok(after.y - above.y - above.height < 60, `${after.y - above.y} px of empty space`);
  expectClean(host);
});

it('a placeholder shows its text without script, and a link leads on', async (t) => {
  const body = `<div data-pht="ice-timer">Text of the div</div>
    <a href="/pht/ice-timer.html?minutes=20" data-pht="ice-timer">Ice timer</a>`;
  const host = await openHost(t, {
    html: pageOf({ body }),
    context: { javaScriptEnabled: false },
  });
  await host.page.getByText('Text of the div').waitFor();
  await host.page.getByRole('link', { name: 'Ice timer' }).click();
  await host.page.getByRole('heading', { level: 1, name: 'Ice timer' }).waitFor();
  await host.page.getByText('Take the ice off after 20 minutes at most.').waitFor();
  expectClean(host);
});

it('with script, the page behind the link is the widget with those settings', async (t) => {
  const host = await openHost(t);
  await host.page.goto(`${host.url}pht/ice-timer.html?minutes=20&onclick=run%3D1&lang=es`);
  const timer = own(host.page, 'pht-ice-timer');
  await timer.getByRole('timer').filter({ hasText: '20:00' }).waitFor();
  assert.deepEqual((await timer.evaluate((el) => el.getAttributeNames())).sort(), [
    'heading-level',
    'lang',
    'minutes',
  ]);
  expectClean(host);
});

it('a sandboxed frame without storage: all works, and it is said once', async (t) => {
  const frame = '<iframe sandbox="allow-scripts" src="/frame.html" width="800" height="3000">';
  const host = await openHost(t, {
    html: pageOf({ head: '', body: `${frame}</iframe>` }),
    files: { '/frame.html': pageOf() },
  });
  const place = host.page.frameLocator('iframe');
  await expectWidgetsWork(place);
  const timer = own(place, 'pht-ice-timer');
  const notice = timer.getByText('This browser does not keep data.');
  assert.equal(await notice.count(), 0);
  await timer.getByLabel('Keep my check marks on this device').check();
  await notice.waitFor();
  assert.equal(await notice.count(), 1);
  // Chromium notes by itself that a frame may not keep the screen awake.
  const problems = host.problems.filter((problem) => !problem.includes('screen-wake-lock'));
  expectClean({ ...host, problems });
});

it('a page of XML keeps its fallbacks, and the console says why once', async (t) => {
  const html = pageOf({ html: 'xmlns="http://www.w3.org/1999/xhtml" lang="en"', head: '' })
    .replace('<!doctype html>', '')
    .replace('</head>', '<script src="/pht/pht.js" defer="defer"></script></head>');
  const headers = { 'Content-Type': 'application/xhtml+xml; charset=utf-8' };
  const host = await openHost(t, { html, headers });
  assert.equal(await host.page.evaluate(() => document.contentType), 'application/xhtml+xml');
  for (const { fallback } of widgets) await host.page.getByText(fallback).waitFor();
  assert.ok(!host.requests.some((line) => line.includes('/pht/widgets/')));
  await expectWarned(host, /no widget can start. The page is XHTML/);
});
