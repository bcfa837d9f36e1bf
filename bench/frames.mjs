import { setTimeout as wait } from 'node:timers/promises';
import { COUNT, makePages } from './figures/pages.mjs';
import { openPlaying, playCards, viewport } from './figures/playing.mjs';
import { frameCategories, readMetrics } from './metrics.mjs';
import { page as pageOf } from './pages.mjs';
import { withServer } from './server.mjs';
import { median, orderOfRound, spread } from './statistics.mjs';

const SLOWDOWN = 4;
const GOAL = 0.95;
const SETTLE = 1500;
const MOST_SECONDS = 5;
const MOST_ROUNDS = 5;
const PHONE = { width: 375, height: 812 };
/** Where the reader stops, as shares of the way down the page. */
const STOPS = [0.02, 0.3, 0.5, 0.7, 0.95];
const SECONDS_AT_STOP = 2;

// What this browser draws on this computer when there is next to nothing to draw.
const box = pageOf(
  `<style>
    i { position: fixed; inset: 0 auto auto 0; inline-size: 9px; block-size: 9px; background: red }
    i { animation: move 2s linear infinite alternate }
    @keyframes move { to { transform: translate(300px, 200px) } }
  </style>`,
  '<i></i>',
);

export async function frames({ browser, rounds, seconds }) {
  const { candidates, files } = await makePages(browser);
  const boxed = { name: 'one moving box, for comparison', path: '/box', isBox: true };
  const tests = [
    boxed,
    ...candidates.map((candidate) => ({ ...candidate, name: `${COUNT} × ${candidate.name}` })),
  ].map((test) => ({ ...test, readings: [], runs: [] }));
  const lasting = Math.min(seconds, MOST_SECONDS);
  await withServer({ ...files, '/box': box }, async (origin) => {
    for (let round = 0; round < Math.min(rounds, MOST_ROUNDS); round += 1) {
      for (const test of orderOfRound(tests, round)) {
        test.readings.push(await read(browser, origin, test));
        test.runs.push(await watch(browser, origin, test, lasting));
      }
    }
  });
  return [reportReading(tests), reportAtOnce(tests, lasting)];
}

/** The page on a phone, every figure told to play, the reader now here and now there. */
async function read(browser, origin, test) {
  const context = await browser.newContext({ ignoreHTTPSErrors: true, viewport: PHONE });
  const page = await context.newPage();
  await page.goto(origin + test.path);
  if (test.isOurs) await playCards(page, COUNT);
  await slowDown(context, page);
  const total = { drawn: 0, dropped: 0 };
  for (const stop of STOPS) {
    await page.evaluate(scrollDown, stop);
    await wait(SETTLE);
    const { drawn, dropped } = await framesOf(browser, page, SECONDS_AT_STOP);
    total.drawn += drawn;
    total.dropped += dropped;
  }
  await context.close();
  return { kept: total.drawn / (total.drawn + total.dropped) };
}

// Runs in the page.
const scrollDown = (share) =>
  scrollTo(0, share * (document.documentElement.scrollHeight - innerHeight));

/** All figures on one screen. */
async function watch(browser, origin, test, seconds) {
  const context = await browser.newContext({ ignoreHTTPSErrors: true, viewport });
  const page = await open(context, origin, test);
  await wait(SETTLE);
  const atFullSpeed = await framesOf(browser, page, seconds);
  const session = await slowDown(context, page);
  const { tasks } = await readMetrics(session);
  const { drawn, dropped } = await framesOf(browser, page, seconds);
  const busy = (await readMetrics(session)).tasks - tasks;
  const asked = await page.evaluate(askForFrames, seconds);
  await context.close();
  return {
    atFullSpeed: atFullSpeed.drawn / seconds,
    drawn: drawn / seconds,
    dropped: dropped / (drawn + dropped),
    busy: busy / seconds,
    asked,
  };
}

async function slowDown(context, page) {
  const session = await context.newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  await wait(SETTLE);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
  return session;
}

async function open(context, origin, test) {
  if (!test.isBox) return openPlaying(context, origin, test, COUNT);
  const page = await context.newPage();
  await page.goto(origin + test.path);
  return page;
}

// A dropped frame is one that was due because something moved, and did not come.
async function framesOf(browser, page, seconds) {
  await browser.startTracing(page, { categories: frameCategories });
  await wait(seconds * 1000);
  const { traceEvents } = JSON.parse(await browser.stopTracing());
  const named = (wanted) => traceEvents.filter(({ name }) => name === wanted).length;
  return { drawn: named('DrawFrame'), dropped: named('DroppedFrame') };
}

// Runs in the page: frames a second that a script gets which asks for each.
function askForFrames(seconds) {
  return new Promise((resolve) => {
    const start = performance.now();
    let count = 0;
    const next = (now) => {
      const passed = (now - start) / 1000;
      if (passed >= seconds) return resolve(count / passed);
      count += 1;
      requestAnimationFrame(next);
    };
    requestAnimationFrame(next);
  });
}

const percent = (value) => `${(100 * value).toFixed(0)} %`;

function reportReading(tests) {
  const keptBy = ({ readings }) => median(readings.map(({ kept }) => kept));
  const ours = tests.find(({ isOurs }) => isOurs);
  const shareOf = (test) => keptBy(test) / keptBy(tests[0]);
  return {
    title: `Frames that came when they were due, on a phone's screen, ${SLOWDOWN}× CPU throttling`,
    rows: tests.map((test) => ({
      page: test.name,
      came: percent(keptBy(test)),
      spread: spread(test.readings.map(({ kept }) => 100 * kept)),
      'of the box': shareOf(test).toFixed(2),
      goal: test === ours ? `≥ ${GOAL}` : '–',
    })),
    notes: [
      `${ours.readings.length} readings of each page in turn, ${STOPS.length} stops on the way down,`,
      `${SECONDS_AT_STOP} s each. All figures have been told to play; those that nobody sees rest.`,
      'No frame is due while all that is on the screen stands still.',
    ],
    missed:
      shareOf(ours) < GOAL
        ? [
            `${ours.name} read on a phone: ${percent(keptBy(ours))} of the frames came, ` +
              `${shareOf(ours).toFixed(2)} of one moving box's, goal ${GOAL}`,
          ]
        : [],
  };
}

function reportAtOnce(tests, seconds) {
  const middle = ({ runs }, measure) => median(runs.map((run) => run[measure]));
  const [baseline] = tests;
  const ours = tests.find(({ isOurs }) => isOurs);
  const shareOf = (test) => middle(test, 'drawn') / middle(baseline, 'drawn');
  return {
    title: `Frames a second with ${SLOWDOWN}× CPU throttling while all figures are seen and move`,
    rows: tests.map((test) => ({
      page: test.name,
      drawn: middle(test, 'drawn').toFixed(1),
      spread: spread(
        test.runs.map(({ drawn }) => drawn),
        1,
      ),
      dropped: percent(middle(test, 'dropped')),
      'of the box': shareOf(test).toFixed(2),
      goal: test === ours ? `≥ ${GOAL}` : '–',
      'not throttled': middle(test, 'atFullSpeed').toFixed(1),
      'main thread busy': percent(middle(test, 'busy')),
      'for a script': middle(test, 'asked').toFixed(1),
    })),
    notes: [
      `${baseline.runs.length} runs of ${seconds} s each in turn. Throttling slows the main thread only.`,
      "Drawn: the compositor's frames while no script runs. For a script: frames that a script gets",
      'which asks for each one, so that the main thread takes part in every frame.',
      'This browser draws without a graphics card, in software on the same processors as all else,',
      'and throttling keeps one of them busy by itself. Where a page draws fewer frames throttled',
      'than not, and its main thread is idle, it lacks that processor, not a faster main thread.',
    ],
    missed:
      shareOf(ours) < GOAL
        ? [
            `${ours.name}: ${middle(ours, 'drawn').toFixed(1)} frames a second, ` +
              `${shareOf(ours).toFixed(2)} of one moving box's, goal ${GOAL}`,
          ]
        : [],
  };
}
