import {
  conditionTypes,
  iceTimer,
  ours,
  recoveryStages,
  shoelace,
  shoelaceCard,
  shoelaceDetails,
  shoelaceFullCard,
  webAwesome,
  webAwesomeDetails,
} from './candidates.mjs';
import { readMetrics } from './metrics.mjs';
import { pagesOf } from './pages.mjs';
import { withServer } from './server.mjs';
import { median, orderOfRound, spread } from './statistics.mjs';

const COUNT = 100;
const GROWTH = [10, 100, 1000];
const GROWTH_LIMIT = 1.5;
// The growth needs fewer runs: its sums are large, and it is not a close race.
const ROUNDS_PER_GROWTH = 3;

// Scripts are loaded before the clock starts, so the peers come without their loaders.
const rival = { ...shoelaceCard, name: 'sl-card', head: shoelace('components/card/card.js') };
const fullCard = {
  ...shoelaceFullCard,
  name: 'sl-card with button and rating',
  head: shoelace(
    'components/button/button.js',
    'components/rating/rating.js',
    'components/card/card.js',
  ),
};
const candidates = [
  { ...iceTimer, head: ours('ice-timer.js'), goal: true },
  { ...conditionTypes, head: ours('condition-types.js'), goal: true },
  { ...recoveryStages, head: ours('recovery-stages.js'), goal: true },
  rival,
  fullCard,
  { ...shoelaceDetails, head: shoelace('components/details/details.js') },
  { ...webAwesomeDetails, head: webAwesome('components/details/details.js') },
].map((candidate, index) => ({
  name: candidate.tag,
  ...candidate,
  body: '<main></main>',
  path: `/page/${index}`,
}));

const growing = candidates.filter(({ goal }) => goal);

export async function manyWidgets({ browser, rounds }) {
  const hundred = candidates.map((candidate) => ({ candidate, count: COUNT, runs: [] }));
  const growth = growing.flatMap((candidate) =>
    GROWTH.filter((count) => count !== COUNT).map((count) => ({ candidate, count, runs: [] })),
  );
  const tests = [...hundred, ...growth];
  await withServer(pagesOf(candidates), async (origin) => {
    for (let round = 0; round < rounds; round += 1) {
      const due = round % ROUNDS_PER_GROWTH === 0 ? tests : hundred;
      for (const { candidate, count, runs } of orderOfRound(due, round)) {
        runs.push(await time(browser, origin, candidate, count));
      }
    }
  });
  const runsOf = (name, count, measure) =>
    tests
      .find((test) => test.candidate.name === name && test.count === count)
      .runs.map((run) => run[measure]);
  return [reportHundred(runsOf, rounds), reportGrowth(runsOf)];
}

async function time(browser, origin, { path, tag, html, part }, count) {
  const context = await browser.newContext({ ignoreHTTPSErrors: true });
  const page = await context.newPage();
  await page.goto(origin + path, { waitUntil: 'load' });
  await page.waitForFunction((name) => customElements.get(name) !== undefined, tag);
  const session = await context.newCDPSession(page);
  const before = await readMetrics(session);
  const elapsed = await page.evaluate(renderMany, { html, part, count });
  const used = 1000 * ((await readMetrics(session)).tasks - before.tasks);
  await context.close();
  if (elapsed === undefined) {
    throw new Error(`Not all of ${count} <${tag}> showed ${part} within 2 minutes.`);
  }
  return { ...elapsed, used };
}

// Runs in the page. "Upgraded": each has run its constructor and connectedCallback; what it shows
// follows. "On screen": every element is upgraded, the page is laid out, each part that belongs on
// the screen is there, and the page can react. "All": so are the other elements.
async function renderMany({ html, part, count }) {
  const partOf = (element) => element.shadowRoot?.querySelector(part);
  const isSettled = (element) =>
    element.getBoundingClientRect().top > innerHeight ||
    partOf(element)?.getBoundingClientRect().height > 0;
  const main = document.querySelector('main');
  await new Promise(requestIdleCallback);
  const start = performance.now();
  main.innerHTML = html.repeat(count);
  const upgraded = performance.now() - start;
  const elements = [...main.children];
  let onScreen;
  // Looking must cost little: places are read until the screen is there, each part once.
  let next = 0;
  while (performance.now() - start < 120_000) {
    await new Promise((resume) => setTimeout(resume));
    if (!onScreen && elements.every(isSettled)) onScreen = performance.now() - start;
    while (next < count && partOf(elements[next])) next += 1;
    if (next === count) return { upgraded, onScreen, all: performance.now() - start };
  }
  return undefined;
}

function reportHundred(runsOf, rounds) {
  const timeOf = ({ name }, measure) => median(runsOf(name, COUNT, measure));
  const ratioOf = (candidate, measure) => timeOf(candidate, measure) / timeOf(rival, measure);
  return {
    title: `${COUNT} elements on one page: ms until those on the screen, and all, have rendered`,
    rows: candidates.map((candidate) => ({
      element: candidate.name,
      upgraded: timeOf(candidate, 'upgraded').toFixed(1),
      'on screen': timeOf(candidate, 'onScreen').toFixed(1),
      spread: spread(runsOf(candidate.name, COUNT, 'onScreen'), 1),
      [`of ${rival.name}`]: ratioOf(candidate, 'onScreen').toFixed(2),
      goal: candidate.goal ? '≤ 1' : '–',
      all: timeOf(candidate, 'all').toFixed(1),
      'of its all': ratioOf(candidate, 'all').toFixed(2),
      CPU: median(runsOf(candidate.name, COUNT, 'used')).toFixed(1),
    })),
    notes: [
      `${rounds} runs each in turn, a fresh page each time, scripts already there. Upgraded: all have`,
      'run their constructors and connectedCallbacks. On screen: what belongs there has rendered, the',
      'page is laid out and can react. All: those far below, too, which for a widget of a hundred',
      'and more parts costs more than for a card of five. CPU: main thread.',
    ],
    missed: growing
      .filter((candidate) => ratioOf(candidate, 'onScreen') > 1)
      .map(
        (candidate) =>
          `${COUNT} ${candidate.name} need ${ratioOf(candidate, 'onScreen').toFixed(2)} times ` +
          `as long as ${COUNT} ${rival.name} until the screen is there, goal 1`,
      ),
  };
}

function reportGrowth(runsOf) {
  const each = (name, count) => median(runsOf(name, count, 'used')) / count;
  const [, middle, most] = GROWTH;
  const growthOf = ({ name }) => each(name, most) / each(name, middle);
  return {
    title: 'Growth: ms of CPU for each element, by how many are on the page',
    rows: growing.map((candidate) => ({
      element: candidate.name,
      ...Object.fromEntries(
        GROWTH.map((count) => [`at ${count}`, each(candidate.name, count).toFixed(2)]),
      ),
      [`${most} : ${middle}`]: growthOf(candidate).toFixed(2),
      goal: `≤ ${GROWTH_LIMIT}`,
    })),
    notes: [
      'Linear growth is a ratio of 1. At 10 the fixed cost of the first element and of code not',
      'yet compiled still shows, so the goal is held between 100 and 1,000.',
    ],
    missed: growing
      .filter((candidate) => growthOf(candidate) > GROWTH_LIMIT)
      .map(
        (candidate) =>
          `One of ${most} ${candidate.name} uses ${growthOf(candidate).toFixed(2)} times as ` +
          `much CPU as one of ${middle}, goal ${GROWTH_LIMIT}`,
      ),
  };
}
