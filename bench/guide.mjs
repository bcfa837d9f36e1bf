// The guide beside a static page with the same text, and the guide read to its end.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ours } from './candidates.mjs';
import { load } from './load.mjs';
import { page as pageOf } from './pages.mjs';
import { distFolder } from './places.mjs';
import { withServer } from './server.mjs';
import { median, orderOfRound, spread } from './statistics.mjs';

const FIRST_VIEW = 1.3;
const MOST_BYTES = 140_000;
const LONGEST_TASK = 50;
const SLOWDOWN = 4;
const MOST_ROUNDS = 5;
const PHONE = { width: 375, height: 812 };
/** One move of a thumb, in px, and the time between two, in ms. */
const SWIPE = 500;
const PAUSE = 250;

const text = readFileSync(join(distFolder, 'snippets/en/care-guide.html'), 'utf8');
const inside = text.slice(text.indexOf('>') + 1, text.lastIndexOf('</pht-care-guide>'));

const guide = { tag: 'pht-care-guide', head: ours('care-guide') };
const views = [
  { name: 'static page', tag: 'main', part: 'h3 + p', head: '', body: `<main>${inside}</main>` },
  {
    ...guide,
    name: 'guide with its text, first words',
    part: 'h3 + p',

    body: text,
  },
  {
    ...guide,
    name: 'guide, its short version',
    part: '.summary',
    body: '<pht-care-guide></pht-care-guide>',
  },
].map((view, index) => ({ ...view, path: `/page/${index}`, runs: [] }));

export async function careGuide({ browser, rounds }) {
  const pages = Object.fromEntries(
    views.map(({ path, head, body }) => [path, pageOf(head, body)]),
  );
  const readings = [];
  await withServer(pages, async (origin) => {
    // Round 0 is not counted: it lets the server compress each file once.
    for (let round = 0; round <= rounds; round += 1) {
      for (const view of orderOfRound(views, round)) {
        const run = await load(browser, origin, view);
        if (round > 0) view.runs.push(run.shownAt);
      }
    }
    for (let round = 0; round < Math.min(rounds, MOST_ROUNDS); round += 1) {
      readings.push(await read(browser, origin + views.at(-1).path));
    }
  });
  return [reportViews(rounds), reportReading(readings)];
}

/** A reader with a slow phone goes down to the end. */
async function read(browser, url) {
  const context = await browser.newContext({ ignoreHTTPSErrors: true, viewport: PHONE });
  const page = await context.newPage();
  await page.goto(url, { waitUntil: 'load' });
  await page.locator('pht-care-guide .summary').waitFor();
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
  await page.evaluate(watchTasks);
  for (let isEnd = false; !isEnd;) {
    await page.mouse.wheel(0, SWIPE);
    await page.waitForTimeout(PAUSE);
    isEnd = await page.evaluate(
      () => scrollY + innerHeight >= document.documentElement.scrollHeight - 1,
    );
  }
  const reading = await page.evaluate(sumUp);
  await context.close();
  return reading;
}

// Runs in the page.
function watchTasks() {
  window.longTasks = [];
  const note = (list) =>
    window.longTasks.push(...list.getEntries().map(({ duration }) => duration));
  new PerformanceObserver(note).observe({ type: 'longtask' });
}

// Runs in the page.
const sumUp = () => ({
  tasks: window.longTasks,
  bytes: ['navigation', 'resource']
    .flatMap((type) => performance.getEntriesByType(type))
    .reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0),
});

function reportViews(rounds) {
  const [still] = views;
  const ratio = ({ runs }) => median(runs) / median(still.runs);
  const last = views.at(-1);
  return {
    title:
      'First view of the guide, in ms (1.6 Mbps, 150 ms latency, HTTP/2, brotli, cold cache)',
    rows: views.map((view) => ({
      view: view.name,
      median: median(view.runs).toFixed(0),
      spread: spread(view.runs),
      'of static': ratio(view).toFixed(2),
    })),
    notes: [
      `${rounds} runs each in turn, a fresh context each time. Static: the same text as HTML, no`,
      'script. With its text: the snippet of dist/snippets/, whose words are there before the guide.',
    ],
    missed:
      ratio(last) > FIRST_VIEW
        ? [
            `The guide is first seen after ${ratio(last).toFixed(2)} of a static page, goal ${FIRST_VIEW}`,
          ]
        : [],
  };
}

function reportReading(readings) {
  const longest = median(readings.map(({ tasks }) => Math.max(0, ...tasks)));
  const bytes = median(readings.map((reading) => reading.bytes));
  return {
    title: `The guide read to its end on a phone, ${SLOWDOWN}× CPU throttling`,
    rows: [
      {
        what: 'pht-care-guide',
        'body kB': (bytes / 1000).toFixed(1),
        'tasks over 50 ms': median(readings.map(({ tasks }) => tasks.length)),
        'longest, ms': longest.toFixed(0),
      },
    ],
    notes: [`${readings.length} runs. Bodies as they came, compressed by brotli.`],
    missed: [
      ...(bytes > MOST_BYTES ? [`The guide takes ${bytes} bytes, goal ${MOST_BYTES}`] : []),
      ...(longest > LONGEST_TASK
        ? [`A task takes ${longest.toFixed(0)} ms while it is read, goal ${LONGEST_TASK}`]
        : []),
    ],
  };
}
