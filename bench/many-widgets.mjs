import {
  conditionTypes,
  iceTimer,
  ours,
  recoveryStages,
  shoelace,
  shoelaceCard,
  shoelaceDetails,
  shoelaceFullCard,
  shoelaceIcons,
  webAwesome,
  webAwesomeDetails,
} from './candidates.mjs';
import { readMetrics } from './metrics.mjs';
import { pagesOf } from './pages.mjs';
import { withServer } from './server.mjs';
import { median, orderOfRound, spread } from './statistics.mjs';

const COUNT = 100;
const GROWTH = [10, 100, 1000];
const GROWTH_LIMIT = 1.3;
// The growth needs fewer runs: its sums are large, and it is not a close race.
const ROUNDS_PER_GROWTH = 3;

const DETAILS_GOAL = 0.8;
const CARD_GOAL = 0.4;

// Scripts are loaded before the clock starts, so the peers come without their loaders.
const detailsHead = shoelace('components/details/details.js');
const ourWidgets = [
  { ...iceTimer, head: ours('ice-timer') },
  { ...conditionTypes, head: ours('condition-types') },
  { ...recoveryStages, head: ours('recovery-stages') },
].map((widget) => ({
  ...widget,
  detailsName: `sl-details, text of ${widget.tag}`,
  isOurs: true,
}));
const fullCard = {
  ...shoelaceFullCard,
  name: 'sl-card with button, rating, icon',
  head:
    shoelaceIcons +
    shoelace(
      'components/button/button.js',
      'components/rating/rating.js',
      'components/icon/icon.js',
      'components/card/card.js',
    ),
};
const others = [
  fullCard,
  { ...shoelaceCard, head: shoelace('components/card/card.js') },
  { ...shoelaceDetails, head: detailsHead },
  { ...webAwesomeDetails, head: webAwesome('components/details/details.js') },
];

export async function manyWidgets({ browser, rounds }) {
  const candidates = [...ourWidgets, ...(await withSameText(browser)), ...others].map(
    (candidate, index) => ({
      name: candidate.tag,
      ...candidate,
      body: '<main></main>',
      path: `/page/${index}`,
    }),
  );
  const growing = candidates.filter(({ isOurs }) => isOurs);
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
  return [
    reportHundred(candidates, runsOf, rounds),
    reportGrowth(growing, runsOf, { measure: 'used', title: 'Growth', what: 'To be shown,' }),
    reportGrowth(growing, runsOf, {
      measure: 'usedToSwitch',
      title: 'Another language',
      what: 'To change its language,',
    }),
  ];
}

/** For each widget a details card, open, with the text that the widget shows. */
async function withSameText(browser) {
  const pages = pagesOf(ourWidgets.map(({ head, html }) => ({ head, body: html })));
  return withServer(pages, async (origin) => {
    const context = await browser.newContext({ ignoreHTTPSErrors: true });
    const page = await context.newPage();
    const cards = [];
    for (const [index, { tag, part, detailsName }] of ourWidgets.entries()) {
      await page.goto(`${origin}/page/${index}`);
      const widget = page.locator(tag);
      await widget.locator(part).waitFor();
      const lines = await widget.evaluate(readLines);
      cards.push({ ...shoelaceDetails, name: detailsName, html: detailsWith(lines) });
    }
    await context.close();
    return cards.map((card) => ({ ...card, head: detailsHead }));
  });
}

// Runs in the page.
const readLines = ({ shadowRoot }) =>
  shadowRoot
    .querySelector('.frame')
    .innerText.split(/\s*\n\s*/)
    .filter(Boolean);

function detailsWith([title, ...lines]) {
  const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const paragraphs = lines.map((line) => `<p>${escaped(line)}</p>`).join('');
  return `<sl-details open summary="${title}">${paragraphs}</sl-details>`;
}

async function time(browser, origin, { path, tag, html, part, isOurs }, count) {
  const context = await browser.newContext({ ignoreHTTPSErrors: true });
  const page = await context.newPage();
  await page.goto(origin + path, { waitUntil: 'load' });
  await page.waitForFunction((name) => customElements.get(name) !== undefined, tag);
  const session = await context.newCDPSession(page);
  const before = await readMetrics(session);
  const elapsed = await page.evaluate(renderMany, { html, part, count });
  if (elapsed === undefined) {
    throw new Error(`Not all of ${count} <${tag}> showed ${part} within 2 minutes.`);
  }
  const shown = await readMetrics(session);
  if (isOurs) await page.evaluate(switchLanguage);
  const switched = await readMetrics(session);
  await context.close();
  const milliseconds = (from, to) => 1000 * (to.tasks - from.tasks);
  return {
    ...elapsed,
    used: milliseconds(before, shown),
    usedToSwitch: milliseconds(shown, switched),
  };
}

// Runs in the page: until each speaks the other language, and all that needs paint has it.
async function switchLanguage() {
  const elements = [...document.querySelector('main').children];
  const isSpanish = ({ shadowRoot }) => shadowRoot.querySelector('.root')?.lang === 'es';
  document.documentElement.lang = 'es';
  while (!elements.every(isSpanish)) await new Promise(requestAnimationFrame);
  await new Promise(requestIdleCallback);
}

// Runs in the page. "Upgraded": each has run its constructor and connectedCallback; what it shows
// follows. "On screen": the first frame is painted in which each part that belongs on the screen
// is there. "All": so are those of the other elements.
async function renderMany({ html, part, count }) {
  const partOf = (element) => element.shadowRoot?.querySelector(part);
  const isSettled = (element) =>
    element.getBoundingClientRect().top > innerHeight ||
    partOf(element)?.getBoundingClientRect().height > 0;
  // What is posted in a frame, and goes before all that waits, runs when it is painted.
  const painted = () =>
    scheduler.postTask(() => performance.now() - start, { priority: 'user-blocking' });
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
    await new Promise(requestAnimationFrame);
    if (!onScreen && elements.every(isSettled)) onScreen = await painted();
    while (next < count && partOf(elements[next])) next += 1;
    if (next === count) return { upgraded, onScreen, all: await painted() };
  }
  return undefined;
}

function reportHundred(candidates, runsOf, rounds) {
  const timeOf = (name, measure) => median(runsOf(name, COUNT, measure));
  const ratio = ({ name }, rival, measure) => timeOf(name, measure) / timeOf(rival, measure);
  const goals = candidates
    .filter(({ isOurs }) => isOurs)
    .flatMap((candidate) => [
      { candidate, rival: candidate.detailsName, limit: DETAILS_GOAL },
      { candidate, rival: fullCard.name, limit: CARD_GOAL },
    ]);
  const cell = (candidate, rival, measure) =>
    rival ? ratio(candidate, rival, measure).toFixed(2) : '–';
  return {
    title: `${COUNT} elements on one page: ms until those on the screen, and all, have rendered`,
    rows: candidates.map((candidate) => {
      const { name, detailsName, isOurs } = candidate;
      const cardName = isOurs && fullCard.name;
      return {
        element: name,
        upgraded: timeOf(name, 'upgraded').toFixed(1),
        'on screen': timeOf(name, 'onScreen').toFixed(1),
        spread: spread(runsOf(name, COUNT, 'onScreen'), 1),
        [`of details, ≤ ${DETAILS_GOAL}`]: cell(candidate, detailsName, 'onScreen'),
        [`of full card, ≤ ${CARD_GOAL}`]: cell(candidate, cardName, 'onScreen'),
        all: timeOf(name, 'all').toFixed(1),
        'of their all': `${cell(candidate, detailsName, 'all')}, ${cell(candidate, cardName, 'all')}`,
        CPU: median(runsOf(name, COUNT, 'used')).toFixed(1),
      };
    }),
    notes: [
      `${rounds} runs each in turn, a fresh page each time, scripts already there. Upgraded: all have`,
      'run their constructors and connectedCallbacks. On screen: what belongs there is painted: the',
      'goals. All: those far below are there, too, which for a widget of a hundred and more parts',
      'costs more than for a card of five. CPU: main thread.',
      `Details: sl-details, open, with the text that the widget shows. Full card: ${fullCard.name}.`,
    ],
    missed: goals
      .map((goal) => ({ ...goal, value: ratio(goal.candidate, goal.rival, 'onScreen') }))
      .filter(({ value, limit }) => value > limit)
      .map(
        ({ candidate, rival, limit, value }) =>
          `${COUNT} ${candidate.name} need ${value.toFixed(2)} times as long as ` +
          `${COUNT} ${rival} until the screen is there, goal ${limit}`,
      ),
  };
}

function reportGrowth(growing, runsOf, { measure, title, what }) {
  const each = (name, count) => median(runsOf(name, count, measure)) / count;
  const most = GROWTH.at(-1);
  const fewer = GROWTH.slice(0, -1);
  const growthFrom = (count, name) => each(name, most) / each(name, count);
  const growthOf = (name) => Math.max(...fewer.map((count) => growthFrom(count, name)));
  return {
    title: `${title}: ms of CPU for each element, by how many are on the page`,
    rows: growing.map(({ name }) => ({
      element: name,
      ...Object.fromEntries(GROWTH.map((count) => [`at ${count}`, each(name, count).toFixed(2)])),
      ...Object.fromEntries(
        fewer.map((count) => [`${most} : ${count}`, growthFrom(count, name).toFixed(2)]),
      ),
      goal: `≤ ${GROWTH_LIMIT}`,
    })),
    notes: [
      'Linear growth is a ratio of 1. At 10 the fixed cost of the first element and of code not',
      'yet compiled still shows, so the goal is held against 100 as well.',
    ],
    missed: growing
      .filter(({ name }) => growthOf(name) > GROWTH_LIMIT)
      .map(
        ({ name }) =>
          `${what} one of ${most} ${name} uses up to ${growthOf(name).toFixed(2)} times as much ` +
          `CPU as one of fewer, goal ${GROWTH_LIMIT}`,
      ),
  };
}
