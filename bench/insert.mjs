import { iceTimer, ours } from './candidates.mjs';
import { readMetrics } from './metrics.mjs';
import { page as pageOf } from './pages.mjs';
import { withServer } from './server.mjs';
import { median, orderOfRound, spread } from './statistics.mjs';

const GOAL = 0.1;
const LINKS = 4000;
const COUNT = 1000;

const links = Array.from(
  { length: LINKS },
  (_, index) => `<li><a href="/article/${index}">Article ${index}</a></li>`,
);
const body = `${iceTimer.html}\n<ul>${links.join('\n')}</ul>\n<main></main>`;

// The second link leads to a page of a widget, so that more of it is looked at; it stays a link.
const paragraphs = [
  { name: 'a paragraph with a link', html: 'Read <a href="/article/7">more about it</a>.' },
  {
    name: 'a paragraph with a link to a widget',
    html: 'Use the <a href="/dist/ice-timer.html">ice timer</a> at home.',
  },
];
const ways = [
  { name: 'in one task', perTask: COUNT },
  { name: 'each in a task', perTask: 1 },
];

/** What our scripts add to each insertion into a page with many links and an ice timer. */
export async function insert({ browser, rounds }) {
  const tests = paragraphs.flatMap((paragraph) =>
    ways.map((way) => ({ paragraph, way, without: [], with: [] })),
  );
  const pages = { '/without': pageOf('', body), '/with': pageOf(ours('ice-timer'), body) };
  await withServer(pages, async (origin) => {
    // Round 0 is not counted: it lets the server compress each file once.
    for (let round = 0; round <= rounds; round += 1) {
      for (const test of tests) {
        for (const side of orderOfRound(['without', 'with'], round)) {
          const run = await time(browser, origin, side, test);
          if (round > 0) test[side].push(run);
        }
      }
    }
  });
  return report(tests, rounds);
}

async function time(browser, origin, side, { paragraph, way }) {
  const context = await browser.newContext({ ignoreHTTPSErrors: true });
  const page = await context.newPage();
  await page.goto(`${origin}/${side}`, { waitUntil: 'load' });
  if (side === 'with') await page.locator(iceTimer.tag).locator(iceTimer.part).waitFor();
  const session = await context.newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const before = await readMetrics(session);
  const options = { html: paragraph.html, count: COUNT, perTask: way.perTask };
  const elapsed = await page.evaluate(insertMany, options);
  const used = 1000 * ((await readMetrics(session)).tasks - before.tasks);
  await context.close();
  return { elapsed: elapsed / COUNT, used: used / COUNT };
}

// Runs in the page. Observers run in the microtask after an insertion, before `await` goes on.
async function insertMany({ html, count, perTask }) {
  const main = document.querySelector('main');
  const made = Array.from({ length: count }, () => {
    const paragraph = document.createElement('p');
    paragraph.innerHTML = html;
    return paragraph;
  });
  const { port1, port2 } = new MessageChannel();
  const nextTask = () =>
    new Promise((resolve) => {
      port1.onmessage = resolve;
      port2.postMessage('next');
    });
  let elapsed = 0;
  for (let next = 0; next < count;) {
    await nextTask();
    const start = performance.now();
    for (const end = next + perTask; next < end; next += 1) {
      main.append(made[next]);
      await undefined;
    }
    elapsed += performance.now() - start;
  }
  return elapsed;
}

function report(tests, rounds) {
  const values = (test, side, measure) => test[side].map((run) => run[measure]);
  const added = (test, measure) =>
    median(values(test, 'with', measure)) - median(values(test, 'without', measure));
  const what = ({ paragraph, way }) => `${paragraph.name}, ${way.name}`;
  const held = { elapsed: 'ms', used: 'ms of CPU' };
  const digits = 4;
  return {
    title: `ms for each of ${COUNT} insertions into a page with ${LINKS} links`,
    rows: tests.map((test) => ({
      inserted: what(test),
      without: median(values(test, 'without', 'elapsed')).toFixed(digits),
      'with ours': median(values(test, 'with', 'elapsed')).toFixed(digits),
      spread: spread(values(test, 'with', 'elapsed'), digits),
      [`ours, ≤ ${GOAL}`]: added(test, 'elapsed').toFixed(digits),
      'CPU without': median(values(test, 'without', 'used')).toFixed(digits),
      'CPU with': median(values(test, 'with', 'used')).toFixed(digits),
      [`our CPU, ≤ ${GOAL}`]: added(test, 'used').toFixed(digits),
    })),
    notes: [
      `${rounds} runs each in turn, a fresh page each time. Ours: what the page takes longer with our`,
      "scripts. Both ways hold the microtask of the page's observers after each insertion. CPU: main",
      'thread, all of it: tasks, observers, layout and painting.',
    ],
    missed: tests.flatMap((test) =>
      Object.keys(held)
        .filter((measure) => added(test, measure) > GOAL)
        .map(
          (measure) =>
            `${what(test)}: ours is ${added(test, measure).toFixed(digits)} ${held[measure]} for each, ` +
            `goal ${GOAL}`,
        ),
    ),
  };
}
