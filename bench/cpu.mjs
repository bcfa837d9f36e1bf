import { setTimeout as wait } from 'node:timers/promises';
import { iceTimer, ours } from './candidates.mjs';
import { withOrdinaryBrowser } from './ordinary-browser.mjs';
import { countFrames, frameCategories, readMetrics, readProcesses } from './metrics.mjs';
import { page as pageOf } from './pages.mjs';
import { withServer } from './server.mjs';

const COUNT = 10;
const SETTLE = 2000;

// All ten on the screen at once, each with its own id and so its own stored deadline.
const layout = '<style>main { display: grid; grid-template-columns: repeat(5, 1fr) }</style>';
const timers = Array.from({ length: COUNT }, (_, index) =>
  iceTimer.html.replace(' ', ` id="timer-${index}" `),
);
const pages = {
  '/empty': pageOf('', ''),
  '/timers': pageOf(layout + ours('ice-timer'), `<main>${timers.join('')}</main>`),
};

export async function cpu({ executablePath, seconds }) {
  const runs = await withServer(pages, (origin) =>
    withOrdinaryBrowser(executablePath, (context) => measureAll(context, origin, seconds)),
  );
  return report(runs, seconds);
}

async function measureAll(context, origin, seconds) {
  const page = await context.newPage();
  await page.goto(`${origin}/empty`);
  const empty = await measure(page, seconds, 'visible');
  await page.goto(`${origin}/timers`);
  await page.locator(iceTimer.tag).last().locator(iceTimer.part).waitFor();
  const idle = await measure(page, seconds, 'visible');
  await startAll(page);
  const before = await readTimers(page);
  const visible = await measure(page, seconds, 'visible');
  requireRunning(before, await readTimers(page));
  const front = await context.newPage();
  const hidden = await measure(page, seconds, 'hidden');
  await front.close();
  return { empty, idle, visible, hidden };
}

async function startAll(page) {
  for (const timer of await page.locator(iceTimer.tag).all()) {
    await timer.locator(iceTimer.part).click();
  }
}

const readTimers = (page) =>
  page
    .locator(iceTimer.tag)
    .evaluateAll((all) =>
      all.map(({ shadowRoot }) => shadowRoot.querySelector('[role="timer"]').textContent),
    );

function requireRunning(before, after) {
  const standing = after.filter((text, index) => text === before[index]).length;
  if (standing) throw new Error(`${standing} of ${COUNT} ice timers did not run.`);
}

async function measure(page, seconds, wanted) {
  const browser = page.context().browser();
  const browserSession = await browser.newBrowserCDPSession();
  const pageSession = await page.context().newCDPSession(page);
  // Otherwise what went before would be cleaned up some time in this measurement.
  await pageSession.send('HeapProfiler.collectGarbage');
  await wait(SETTLE);
  const visibility = await page.evaluate(watchWrites, iceTimer.tag);
  if (visibility !== wanted) throw new Error(`The page is ${visibility}, not ${wanted}.`);
  const read = async () => ({
    ...(await readMetrics(pageSession)),
    browser: await readProcesses(browserSession),
  });
  await browser.startTracing(page, { categories: frameCategories });
  const before = await read();
  await wait(seconds * 1000);
  const after = await read();
  const repaints = countFrames(await browser.stopTracing());
  const writes = await page.evaluate(() => window.writes);
  await pageSession.detach();
  await browserSession.detach();
  const difference = (key) => [key, after[key] - before[key]];
  return { ...Object.fromEntries(Object.keys(after).map(difference)), repaints, writes };
}

// Runs in the page. A hidden page is not laid out whatever it writes, so writes are counted too.
function watchWrites(tag) {
  window.writes = 0;
  window.observer?.disconnect();
  window.observer = new MutationObserver((records) => (window.writes += records.length));
  const everything = { attributes: true, characterData: true, childList: true, subtree: true };
  for (const { shadowRoot } of document.querySelectorAll(tag)) {
    window.observer.observe(shadowRoot, everything);
  }
  return document.visibilityState;
}

function report(runs, seconds) {
  const nothing = { repaints: 0, layouts: 0, styles: 0, writes: 0 };
  // One a second, and one more because the time is cut at both ends.
  const onceASecond = { repaints: seconds + 1, layouts: seconds + 1 };
  const states = [
    { name: 'empty page, for comparison', run: runs.empty, most: {} },
    { name: `${COUNT} idle, visible`, run: runs.idle, most: nothing },
    { name: `${COUNT} running, visible`, run: runs.visible, most: onceASecond },
    { name: `${COUNT} running, hidden`, run: runs.hidden, most: nothing },
  ];
  const milliseconds = (value) => (value * 1000).toFixed(1);
  return {
    title: `CPU of ${COUNT} ice timers on one page over ${seconds} s`,
    rows: states.map(({ name, run, most }) => ({
      state: name,
      'tasks ms': milliseconds(run.tasks),
      'script ms': milliseconds(run.script),
      'tasks %': ((100 * run.tasks) / seconds).toFixed(2),
      'whole browser ms': milliseconds(run.browser),
      repaints: withGoal(run.repaints, most.repaints),
      layouts: withGoal(run.layouts, most.layouts),
      'style passes': withGoal(run.styles, most.styles),
      'DOM writes': withGoal(run.writes, most.writes),
    })),
    notes: [
      "CPU time; tasks and script: of the page's main thread; whole browser: of all processes.",
      'A style pass is counted for each size container, so running timers have several a second.',
      'Hidden: another tab is in front and document.visibilityState is "hidden", in a browser',
      'with its ordinary background throttling and no focus emulation.',
    ],
    missed: states.flatMap(({ name, run, most }) =>
      Object.keys(most)
        .filter((key) => run[key] > most[key])
        .map((key) => `${name}: ${run[key]} ${key}, goal ${most[key]}`),
    ),
  };
}

const withGoal = (value, most) => (most === undefined ? value : `${value} (≤ ${most})`);
