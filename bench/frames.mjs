import { setTimeout as wait } from 'node:timers/promises';
import { COUNT, makePages } from './figures/pages.mjs';
import { openPlaying, viewport } from './figures/playing.mjs';
import { frameCategories, readMetrics } from './metrics.mjs';
import { page as pageOf } from './pages.mjs';
import { withServer } from './server.mjs';
import { median, orderOfRound, spread } from './statistics.mjs';

const SLOWDOWN = 4;
const GOAL = 0.95;
const SETTLE = 1500;
const MOST_SECONDS = 5;
const MOST_ROUNDS = 5;

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
  const tests = [
    { name: 'one moving box, for comparison', path: '/box' },
    ...candidates.map((candidate) => ({ ...candidate, name: `${COUNT} × ${candidate.name}` })),
  ].map((test) => ({ ...test, runs: [] }));
  const lasting = Math.min(seconds, MOST_SECONDS);
  await withServer({ ...files, '/box': box }, async (origin) => {
    for (let round = 0; round < Math.min(rounds, MOST_ROUNDS); round += 1) {
      for (const test of orderOfRound(tests, round)) {
        test.runs.push(await measure(browser, origin, test, lasting));
      }
    }
  });
  return report(tests, lasting);
}

async function measure(browser, origin, test, seconds) {
  const context = await browser.newContext({ ignoreHTTPSErrors: true, viewport });
  const page = await open(context, origin, test);
  const session = await context.newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  await wait(SETTLE);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
  await browser.startTracing(page, { categories: frameCategories });
  const { tasks } = await readMetrics(session);
  await wait(seconds * 1000);
  const busy = (await readMetrics(session)).tasks - tasks;
  const { drawn, dropped } = count(await browser.stopTracing());
  const asked = await page.evaluate(askForFrames, seconds);
  await context.close();
  return { drawn: drawn / seconds, dropped, busy: busy / seconds, asked };
}

async function open(context, origin, test) {
  if (test.slotsPath) return openPlaying(context, origin, test, COUNT);
  const page = await context.newPage();
  await page.goto(origin + test.path);
  return page;
}

// A dropped frame is one that was due because something moved, and did not come.
function count(trace) {
  const named = (wanted) =>
    JSON.parse(trace).traceEvents.filter(({ name }) => name === wanted).length;
  const [drawn, dropped] = [named('DrawFrame'), named('DroppedFrame')];
  return { drawn, dropped: dropped / (drawn + dropped) };
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

function report(tests, seconds) {
  const middle = ({ runs }, measure) => median(runs.map((run) => run[measure]));
  const [baseline] = tests;
  const ours = tests.find(({ isOurs }) => isOurs);
  const shareOf = (test) => middle(test, 'drawn') / middle(baseline, 'drawn');
  const percent = (value) => `${(100 * value).toFixed(0)} %`;
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
      'main thread busy': percent(middle(test, 'busy')),
      'for a script': middle(test, 'asked').toFixed(1),
    })),
    notes: [
      `${baseline.runs.length} runs of ${seconds} s each in turn. Throttling slows the main thread only.`,
      "Drawn: the compositor's frames while no script runs. For a script: frames that a script gets",
      'which asks for each one, so that the main thread takes part in every frame.',
      'This browser draws without a graphics card, in software on the same processors as all else:',
      'where figures need more than a core the frames drop here that a graphics card would draw.',
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
