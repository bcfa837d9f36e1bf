// A link that becomes a widget stays in the page: a framework that made it comes back to it.
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { expectClean, openHost, pageOf, snippet } from './host.mjs';
import { only } from './widgets.mjs';

const kinds = {
  'a link with the name':
    '<a id="own" href="/pht/ice-timer.html?minutes=20" data-pht="ice-timer">Ice timer</a>',
  'a plain link': '<a id="own" href="/pht/ice-timer.html?minutes=20">Ice timer</a>',
};

// Pages have such rules; and they come to the node by the script below.
const head = `<style>a { display: block !important }</style>
  <script>
    addEventListener('DOMContentLoaded', () => {
      window.own = document.querySelector('#own');
      window.parent1 = window.own.parentNode;
    });
  </script>${snippet}`;

const open = (t, link) =>
  openHost(t, {
    html: pageOf({ head, body: `<main><p>${link}</p><div id="other"></div></main>` }),
  });

/** Runs in the page: where the link and its widget are. */
const look = () => {
  const timers = document.querySelectorAll('pht-ice-timer');
  return {
    isInPlace: window.own.parentNode === window.parent1,
    isSeen: window.own.checkVisibility(),
    timers: timers.length,
    isBeside: window.own.nextSibling === timers[0],
  };
};

const settled = (page) => page.evaluate(() => new Promise(requestAnimationFrame));
const started = async (page) => {
  const timer = await only(page, 'pht-ice-timer');
  await timer.locator('[part="start"]').click();
  await timer.locator('[part="pause"]').waitFor();
  return timer;
};

for (const [name, link] of Object.entries(kinds)) {
  it(`${name} stays where it is, unseen, and its widget is beside it`, async (t) => {
    const { page, ...host } = await open(t, link);
    const timer = await only(page, 'pht-ice-timer');
    assert.equal(await timer.locator('.time').innerText(), '20:00');
    const place = { isInPlace: true, isSeen: false, timers: 1, isBeside: true };
    assert.deepEqual(await page.evaluate(look), place);
    // The page's own id is there once, and the fallback is a link too.
    assert.equal(await page.locator('#own').count(), 1);
    assert.equal(await timer.locator('a[href^="/pht/ice-timer.html"]').count(), 1);
    expectClean(host);
  });

  it(`${name} that its framework removes takes the widget along, and brings it back`, async (t) => {
    const { page, ...host } = await open(t, link);
    await started(page);
    await page.evaluate(() => window.parent1.removeChild(window.own));
    await settled(page);
    assert.equal(await page.locator('pht-ice-timer').count(), 0);
    await page.evaluate(() => document.querySelector('#other').append(window.own));
    await page.locator('#other > pht-ice-timer [part="pause"]').waitFor();
    assert.equal(await page.locator('pht-ice-timer').count(), 1);
    expectClean(host);
  });

  it(`${name} is seen again when somebody removes its widget`, async (t) => {
    const { page, ...host } = await open(t, link);
    await only(page, 'pht-ice-timer');
    await page.evaluate(() => document.querySelector('pht-ice-timer').remove());
    await page.getByRole('link', { name: 'Ice timer' }).waitFor();
    expectClean(host);
  });

  it(`${name}, put in again as text with its widget, has one, which goes with it`, async (t) => {
    const { page, ...host } = await open(t, link);
    await only(page, 'pht-ice-timer');
    await page.evaluate(() => {
      const main = document.querySelector('main');
      main.innerHTML = main.innerHTML.toString();
      window.own = document.querySelector('#own');
    });
    await only(page, 'pht-ice-timer');
    await settled(page);
    const { isSeen, timers, isBeside } = await page.evaluate(look);
    assert.deepEqual({ isSeen, timers, isBeside }, { isSeen: false, timers: 1, isBeside: true });
    await page.evaluate(() => window.own.remove());
    await page.locator('pht-ice-timer').waitFor({ state: 'detached' });
    expectClean(host);
  });
}
