// The time of an icing is right whatever the browser, the device or its clock does.
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { withOrdinaryBrowser } from '../../bench/ordinary-browser.mjs';
import { findBrowser } from '../../scripts/browser.mjs';
import { serve } from '../../scripts/serve.mjs';
import { dist, expectClean, openHost, pageOf } from './host.mjs';
import { only, tagsOf } from './widgets.mjs';

const iceTimer = tagsOf('ice-timer');

const MINUTE = 60_000;
const MORNING = new Date('2026-03-02T09:00:00');
const minutesAfter = (minutes) => new Date(MORNING.getTime() + minutes * MINUTE);

async function holdClock(page) {
  await page.clock.install({ time: minutesAfter(-1) });
  await page.clock.pauseAt(MORNING);
}

/** A clock that stands still makes no widget, which waits for a task of its own, and no frame. */
async function paint(timer) {
  const { clock } = timer.page();
  await clock.runFor(100);
  await timer.locator('.frame').waitFor();
  await clock.runFor(100);
}

/** A timer of 15 minutes, started at 9 by a clock that the test holds. */
async function openRunning(t) {
  const host = await openHost(t, {
    html: pageOf({ body: iceTimer }),
    prepare: holdClock,
  });
  await paint(host.page.locator('pht-ice-timer'));
  const timer = await only(host.page, 'pht-ice-timer');
  await timer.locator('[part="start"]').click();
  await timer.locator('[part="pause"]').waitFor();
  return { ...host, timer };
}

async function expectFinished({ timer }, minutesAgo) {
  await paint(timer);
  await timer.getByText('Take the ice off now').first().waitFor();
  await timer.getByText(`Finished ${minutesAgo} minutes ago.`).waitFor();
}

const clockFace = async (timer) => {
  const [, minutes, seconds] = /(\d+):(\d\d)/.exec(await timer.locator('.time').innerText());
  return Number(minutes) * 60 + Number(seconds);
};

const hide = (page, isHidden) =>
  page.evaluate((hidden) => {
    Object.defineProperty(HTMLDocument.prototype, 'hidden', {
      value: hidden,
      configurable: true,
    });
    const value = hidden ? 'hidden' : 'visible';
    Object.defineProperty(HTMLDocument.prototype, 'visibilityState', {
      value,
      configurable: true,
    });
    document.dispatchEvent(new Event('visibilitychange'));
  }, isHidden);

it('a reload while it runs loses no second', async (t) => {
  const host = await openRunning(t);
  await host.page.clock.runFor(5 * MINUTE);
  assert.ok(Math.abs((await clockFace(host.timer)) - 600) <= 1);
  await host.page.reload();
  await paint(host.timer);
  await host.timer.locator('[part="pause"]').waitFor();
  assert.ok(Math.abs((await clockFace(host.timer)) - 600) <= 2);
  expectClean(host);
});

it('a paused icing is still paused after a reload', async (t) => {
  const host = await openRunning(t);
  await host.page.clock.runFor(5 * MINUTE);
  await host.timer.locator('[part="pause"]').click();
  await host.page.clock.runFor(30 * MINUTE);
  await host.page.reload();
  await paint(host.timer);
  await host.timer.getByRole('button', { name: 'Resume' }).waitFor();
  assert.ok(Math.abs((await clockFace(host.timer)) - 600) <= 2);
});

it('a page that was reloaded after the end says when it was', async (t) => {
  const host = await openRunning(t);
  await host.page.clock.setSystemTime(minutesAfter(22.5));
  await host.page.reload();
  await expectFinished(host, 7);
  expectClean(host);
});

it('a page that was hidden, and the device asleep, says it at once', async (t) => {
  const host = await openRunning(t);
  await hide(host.page, true);
  await host.page.clock.setSystemTime(minutesAfter(22.5));
  await hide(host.page, false);
  await expectFinished(host, 7);
  expectClean(host);
});

// Only a page that is really hidden can be frozen, so this needs a browser of its own.
it('a page that was frozen says it at once', async (t) => {
  const server = await serve({
    roots: { '/pht/': dist },
    files: { '/index.html': pageOf({ body: iceTimer }) },
  });
  t.after(() => server.close());
  await withOrdinaryBrowser(await findBrowser(), async (context) => {
    const page = await context.newPage();
    await holdClock(page);
    await page.goto(server.url);
    await paint(page.locator('pht-ice-timer'));
    const timer = await only(page, 'pht-ice-timer');
    await timer.locator('[part="start"]').click();
    await timer.locator('[part="pause"]').waitFor();
    await page.evaluate(() => {
      const note = ({ type }) => (window.seen = `${window.seen ?? ''} ${type}`);
      for (const type of ['freeze', 'resume']) document.addEventListener(type, note);
    });
    const front = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Page.setWebLifecycleState', { state: 'frozen' });
    await session.send('Page.setWebLifecycleState', { state: 'active' });
    await page.clock.setSystemTime(minutesAfter(22.5));
    await front.close();
    await page.bringToFront();
    assert.equal(await page.evaluate(() => window.seen), ' freeze resume');
    await expectFinished({ timer }, 7);
  });
});

it('a hidden page rings in time', async (t) => {
  const host = await openRunning(t);
  await host.page.evaluate(() =>
    addEventListener('pht-timer-done', () => (window.doneAt = Date.now())),
  );
  await hide(host.page, true);
  await host.page.clock.runFor(16 * MINUTE);
  const doneAt = await host.page.evaluate(() => window.doneAt);
  assert.ok(Math.abs(doneAt - minutesAfter(15).getTime()) < 2000, String(new Date(doneAt)));
});

it('a clock that is set back never makes it longer', async (t) => {
  const host = await openRunning(t);
  await host.page.clock.runFor(5 * MINUTE);
  await host.page.clock.setSystemTime(minutesAfter(-60));
  await hide(host.page, true);
  await hide(host.page, false);
  assert.ok((await clockFace(host.timer)) <= 601);
  await host.page.clock.runFor(10 * MINUTE + 1000);
  await host.timer.getByText('Take the ice off now').first().waitFor();
});

it('a clock set back while the page was away never makes it longer than it was', async (t) => {
  const host = await openRunning(t);
  await host.page.clock.setSystemTime(minutesAfter(-60));
  await host.page.reload();
  await paint(host.timer);
  await host.timer.locator('[part="pause"]').waitFor();
  assert.ok((await clockFace(host.timer)) <= 15 * 60);
});
