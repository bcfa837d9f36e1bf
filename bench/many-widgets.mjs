import {
  conditionTypes,
  iceTimer,
  ours,
  recoveryStages,
  shoelace,
  shoelaceCard,
  shoelaceDetails,
  webAwesome,
  webAwesomeDetails,
} from './candidates.mjs';
import { pagesOf } from './pages.mjs';
import { withServer } from './server.mjs';
import { median, orderOfRound, spread } from './statistics.mjs';

const COUNT = 100;
const GROWTH = [10, 100, 1000];
const GROWTH_LIMIT = 1.5;

// Scripts are loaded before the clock starts, so the peers come without their loaders.
const rival = { ...shoelaceCard, head: shoelace('components/card/card.js') };
const candidates = [
  { ...iceTimer, head: ours('ice-timer.js'), goal: true },
  { ...conditionTypes, head: ours('condition-types.js'), goal: true },
  { ...recoveryStages, head: ours('recovery-stages.js'), goal: true },
  rival,
  { ...shoelaceDetails, head: shoelace('components/details/details.js') },
  { ...webAwesomeDetails, head: webAwesome('components/details/details.js') },
].map((candidate, index) => ({ ...candidate, body: '<main></main>', path: `/page/${index}` }));

const growing = candidates.filter(({ goal }) => goal);

export async function manyWidgets({ browser, rounds }) {
  const tests = [
    ...candidates.map((candidate) => ({ candidate, count: COUNT, runs: [] })),
    ...growing.flatMap((candidate) =>
      GROWTH.filter((count) => count !== COUNT).map((count) => ({ candidate, count, runs: [] })),
    ),
  ];
  await withServer(pagesOf(candidates), async (origin) => {
    for (let round = 0; round < rounds; round += 1) {
      for (const { candidate, count, runs } of orderOfRound(tests, round)) {
        runs.push(await time(browser, origin, candidate, count));
      }
    }
  });
  const runsOf = (tag, count) =>
    tests.find((test) => test.candidate.tag === tag && test.count === count).runs;
  return [reportHundred(runsOf, rounds), reportGrowth(runsOf)];
}

async function time(browser, origin, { path, tag, html, part }, count) {
  const context = await browser.newContext({ ignoreHTTPSErrors: true });
  const page = await context.newPage();
  await page.goto(origin + path, { waitUntil: 'load' });
  await page.waitForFunction((name) => customElements.get(name) !== undefined, tag);
  const milliseconds = await page.evaluate(renderMany, { html, part, count });
  await context.close();
  if (milliseconds === undefined) {
    throw new Error(`Not all of ${count} <${tag}> showed ${part} within 60 s.`);
  }
  return milliseconds;
}

// Runs in the page. "Rendered" means that the part of each element has its place in the layout.
async function renderMany({ html, part, count }) {
  const isRendered = (element) =>
    element.shadowRoot?.querySelector(part)?.getBoundingClientRect().height > 0;
  const main = document.querySelector('main');
  await new Promise(requestIdleCallback);
  const start = performance.now();
  main.innerHTML = html.repeat(count);
  const elements = [...main.children];
  while (performance.now() - start < 60_000) {
    await Promise.all(elements.map((element) => element.updateComplete));
    if (elements.every(isRendered)) return performance.now() - start;
    await new Promise(requestAnimationFrame);
  }
  return undefined;
}

function reportHundred(runsOf, rounds) {
  const timeOf = ({ tag }) => median(runsOf(tag, COUNT));
  const ratioOf = (candidate) => timeOf(candidate) / timeOf(rival);
  return {
    title: `${COUNT} elements on one page: ms until all have rendered, script already there`,
    rows: candidates.map((candidate) => ({
      element: candidate.tag,
      median: timeOf(candidate).toFixed(1),
      spread: spread(runsOf(candidate.tag, COUNT), 1),
      [`of ${rival.tag}`]: ratioOf(candidate).toFixed(2),
      goal: candidate.goal ? '≤ 1' : '–',
    })),
    notes: [`${rounds} runs each in turn, a fresh page each time; layout included.`],
    missed: growing
      .filter((candidate) => ratioOf(candidate) > 1)
      .map(
        (candidate) =>
          `${COUNT} ${candidate.tag} take ${ratioOf(candidate).toFixed(2)} times as long as ` +
          `${COUNT} ${rival.tag}, goal 1`,
      ),
  };
}

function reportGrowth(runsOf) {
  const each = (tag, count) => median(runsOf(tag, count)) / count;
  const [, middle, most] = GROWTH;
  const growthOf = ({ tag }) => each(tag, most) / each(tag, middle);
  return {
    title: 'Growth: ms for each element, by how many are on the page',
    rows: growing.map((candidate) => ({
      element: candidate.tag,
      ...Object.fromEntries(
        GROWTH.map((count) => [`at ${count}`, each(candidate.tag, count).toFixed(2)]),
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
          `One of ${most} ${candidate.tag} takes ${growthOf(candidate).toFixed(2)} times as ` +
          `long as one of ${middle}, goal ${GROWTH_LIMIT}`,
      ),
  };
}
