// The page of a widget in a frame, for sites that take no script of ours but dist/embed.js.
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { expectClean, openHost, pageOf } from './host.mjs';

const script = '<script src="/pht/embed.js"></script>';
const frameOf = (address) =>
  `<iframe sandbox="allow-scripts" src="${address}" width="600" height="100"></iframe>`;
const strict = { 'Content-Security-Policy': "script-src 'self'; style-src 'self'" };

const heightOf = (page, index = 0) =>
  page.evaluate((place) => document.querySelectorAll('iframe')[place].offsetHeight, index);

/** How much of the page in the frame is above or below what the frame shows. */
const hidden = (frame) =>
  frame.evaluate(() => document.documentElement.scrollHeight - window.innerHeight);

it('a frame is as high as the page of the widget in it, and follows it', async (t) => {
  const html = pageOf({
    head: script,
    body: frameOf('/pht/diagnosis-guide.html?lang=es'),
  });
  const host = await openHost(t, { html, headers: strict });
  const [, frame] = host.page.frames();
  await frame.locator('pht-diagnosis-guide .folds button').first().waitFor();
  await host.page.waitForFunction(() => document.querySelector('iframe').offsetHeight > 1000);
  await frame.waitForFunction(() => document.documentElement.scrollHeight <= innerHeight);
  const closed = await heightOf(host.page);
  await frame.locator('pht-diagnosis-guide .folds button').first().click();
  await host.page.waitForFunction(
    (before) => document.querySelector('iframe').offsetHeight > before + 100,
    closed,
  );
  assert.ok((await hidden(frame)) <= 0);
  assert.equal(await frame.locator('html').getAttribute('lang'), 'es');
  expectClean(host);
});

it('a frame that came before the script is as high, too', async (t) => {
  const host = await openHost(t, {
    html: pageOf({ head: '', body: frameOf('/pht/ice-timer.html') }),
  });
  await host.page.frames()[1].locator('pht-ice-timer [part="start"]').waitFor();
  assert.equal(await heightOf(host.page), 100 + 4);
  await host.page.addScriptTag({ url: '/pht/embed.js' });
  await host.page.waitForFunction(() => document.querySelector('iframe').offsetHeight > 1000);
  expectClean(host);
});

it('what else a page or a frame says changes no height', async (t) => {
  const forger = `<script>
    const say = (data) => parent.postMessage(data, '*');
    for (let count = 0; count < 5000; count += 1) say({ type: 'pht-height', height: count });
    parent.frames[0].postMessage({ type: 'pht-height', height: 5 }, '*');
    say({ type: 'pht-height', height: 900 });
    document.title = 'said';
  </script>`;
  const files = {
    '/forger.html': `<!doctype html>${forger}`,
    '/pht-page.html': '<!doctype html><title>ready</title>',
  };
  const host = await openHost(t, {
    html: pageOf({
      head: script,
      body: frameOf('/pht/ice-timer.html') + frameOf('/forger.html'),
    }),
    files,
  });
  await host.page.waitForFunction(() => document.querySelector('iframe').offsetHeight > 1000);
  const before = await heightOf(host.page);
  await host.page.evaluate(() => {
    const values = [{ height: 9 }, { type: 'pht-height', height: 'x' }, null, 'pht-height', [1]];
    for (const value of [...values, { type: 'pht-height', height: Infinity }]) {
      postMessage(value, '*');
    }
  });
  await host.page.frames()[2].waitForFunction(() => document.title === 'said');
  await host.page.evaluate(() => new Promise(requestAnimationFrame));
  assert.equal(await heightOf(host.page, 1), 104);
  assert.equal(await heightOf(host.page), before);
});

it('a page that claims to be endless gets an end', async (t) => {
  const endless = `<!doctype html><title>x</title><script>
    parent.postMessage({ type: 'pht-height', height: 1e9 }, '*');
  </script>`;
  const host = await openHost(t, {
    html: pageOf({ head: script, body: frameOf('/pht/endless.html') }),
    files: { '/pht/endless.html': endless },
  });
  await host.page.waitForFunction(() => document.querySelector('iframe').offsetHeight > 1000);
  assert.equal(await heightOf(host.page), 40_004);
});
