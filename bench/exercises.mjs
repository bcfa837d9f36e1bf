import { setTimeout as wait } from 'node:timers/promises';
import { COUNT, makePages } from './figures/pages.mjs';
import { openPlaying } from './figures/playing.mjs';
import { load } from './load.mjs';
import { countFrames, frameCategories, readMetrics, readProcesses } from './metrics.mjs';
import { withServer } from './server.mjs';
import { median, orderOfRound, spread } from './statistics.mjs';

const SETTLE = 1500;
const MOST_SECONDS = 8;
/** Of the animation: its sums are large, and it is not a close race. */
const MOST_ROUNDS = 3;

export async function exercises({ browser, rounds, seconds }) {
  const { candidates, files } = await makePages(browser);
  const lasting = Math.min(seconds, MOST_SECONDS);
  const loads = new Map(candidates.map(({ name }) => [name, []]));
  const plays = new Map(candidates.map(({ name }) => [name, []]));
  await withServer(files, async (origin) => {
    // Round 0 is not counted: it lets the server compress each file once.
    for (let round = 0; round <= rounds; round += 1) {
      for (const candidate of orderOfRound(candidates, round)) {
        const run = await load(browser, origin, candidate);
        if (round > 0) loads.get(candidate.name).push(run);
      }
    }
    for (let round = 0; round < Math.min(rounds, MOST_ROUNDS); round += 1) {
      for (const candidate of orderOfRound(candidates, round)) {
        plays.get(candidate.name).push(await play(browser, origin, candidate, lasting));
      }
    }
  });
  return report(candidates, { loads, plays, seconds: lasting });
}

async function play(browser, origin, candidate, seconds) {
  const context = await browser.newContext({ ignoreHTTPSErrors: true });
  const page = await openPlaying(context, origin, candidate, COUNT);
  const bytes = await page.evaluate(countBytes);
  const browserSession = await browser.newBrowserCDPSession();
  const pageSession = await context.newCDPSession(page);
  await pageSession.send('HeapProfiler.collectGarbage');
  await wait(SETTLE);
  const read = async () => ({
    tasks: (await readMetrics(pageSession)).tasks,
    browser: await readProcesses(browserSession),
  });
  await browser.startTracing(page, { categories: frameCategories });
  const before = await read();
  await wait(seconds * 1000);
  const after = await read();
  const frames = countFrames(await browser.stopTracing());
  await browserSession.detach();
  await context.close();
  return {
    bytes,
    tasks: (1000 * (after.tasks - before.tasks)) / seconds,
    browser: (1000 * (after.browser - before.browser)) / seconds,
    frames: frames / seconds,
  };
}

// Runs in the page.
const countBytes = () =>
  [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')]
    .filter(({ name }) => name.startsWith(location.origin))
    .reduce((total, { encodedBodySize }) => total + encodedBodySize, 0);

function report(candidates, { loads, plays, seconds }) {
  const middle = (runs, { name }, measure) => median(runs.get(name).map((run) => run[measure]));
  const figures = candidates.map((candidate) => ({
    ...candidate,
    shownAt: middle(loads, candidate, 'shownAt'),
    spread: spread(loads.get(candidate.name).map((run) => run.shownAt)),
    arrived: middle(loads, candidate, 'bytes'),
    ...Object.fromEntries(
      ['bytes', 'tasks', 'browser', 'frames'].map((measure) => [
        measure,
        middle(plays, candidate, measure),
      ]),
    ),
  }));
  const [ours, lottie, gif] = figures;
  const goals = [
    {
      measure: 'bytes',
      what: 'bytes of the whole page',
      most: Math.min(lottie.bytes, gif.bytes),
    },
    { measure: 'shownAt', what: 'ms until the first picture', most: lottie.shownAt },
    { measure: 'tasks', what: 'ms of main thread a second', most: lottie.tasks },
  ];
  return {
    title: `${COUNT} exercises on one page: ours, lottie-web light, GIFs`,
    rows: figures.map((one) => ({
      'figures by': one.name,
      'first picture ms': one.shownAt.toFixed(0),
      spread: one.spread,
      'kB by then': (one.arrived / 1000).toFixed(1),
      'kB in all': (one.bytes / 1000).toFixed(1),
      'main thread ms/s': one.tasks.toFixed(1),
      'whole browser ms/s': one.browser.toFixed(0),
      'frames/s': one.frames.toFixed(1),
    })),
    notes: [
      `First picture: 1.6 Mbps, 150 ms latency, HTTP/2, cold cache, ${loads.get(ours.name).length}`,
      'loads in turn. kB: bodies as sent, brotli but for GIFs; of ours with all words, doses and',
      'buttons, of the peers with the same words as plain HTML.',
      `Main thread, browser: CPU over ${seconds} s while all ${COUNT} figures are seen and move.`,
      'Frames: drawn by the compositor, without a graphics card. A GIF has ten a second.',
      'Goals: kB in all below both peers, first picture and main thread not above lottie-web.',
    ],
    missed: goals
      .filter(({ measure, most }) => ours[measure] > most)
      .map(
        ({ measure, what, most }) =>
          `${ours.name}: ${ours[measure].toFixed(1)} ${what}, goal ${most.toFixed(1)}`,
      ),
  };
}
