import { anatomyDiagram, ours } from '../candidates.mjs';
import { readMetrics } from '../metrics.mjs';
import { pagesOf } from '../pages.mjs';
import { withServer } from '../server.mjs';
import { median, orderOfRound, spread } from '../statistics.mjs';
import { readPictures } from './static-picture.mjs';

const LIMIT = 1.5;
const viewport = { width: 1280, height: 1200 };

/** The diagram beside a static picture of what it shows. */
export async function upgrade({ browser, rounds }) {
  const candidates = candidatesFor(await readPictures(browser, viewport));
  const runs = new Map(candidates.map(({ name }) => [name, []]));
  await withServer(pagesOf(candidates), async (origin) => {
    // Round 0 is not counted: it lets the server compress each file once.
    for (let round = 0; round <= rounds; round += 1) {
      for (const candidate of orderOfRound(candidates, round)) {
        const run = await time(browser, origin, candidate);
        if (round > 0) runs.get(candidate.name).push(run);
      }
    }
  });
  return report(candidates, runs, rounds);
}

const candidatesFor = ({ drawing, picture, all }) => {
  const { html, part } = anatomyDiagram;
  const diagram = { html, part, head: ours('anatomy-diagram') };
  return [
    { name: 'static SVG: drawing and labels', html: picture, isRival: true },
    { name: 'static SVG: drawing only', html: drawing },
    { name: "the diagram's markup, static", shadow: all },
    { name: 'pht-anatomy-diagram', ...diagram, isHeld: true },
    { name: 'the same, Intl used before', ...diagram, prepare: 'intl' },
    { name: 'the same, second of its page', ...diagram, prepare: 'first' },
  ].map((candidate, index) => ({
    head: '',
    html: '<div></div>',
    ...candidate,
    body: '<main></main>',
    path: `/page/${index}`,
  }));
};

async function time(browser, origin, { path, html, shadow, part, prepare }) {
  const context = await browser.newContext({ ignoreHTTPSErrors: true, viewport });
  const page = await context.newPage();
  await page.goto(origin + path, { waitUntil: 'load' });
  if (prepare === 'intl') await page.evaluate(useIntl);
  if (prepare === 'first') await page.evaluate(showFirst, html);
  const session = await context.newCDPSession(page);
  const before = await readMetrics(session);
  const run = await page.evaluate(show, { html, shadow, part });
  const used = 1000 * ((await readMetrics(session)).tasks - before.tasks);
  await context.close();
  return { ...run, used };
}

// Runs in the page: what a page does that has shown a number and a date.
function useIntl() {
  new Intl.NumberFormat('en').format(1);
  new Intl.DateTimeFormat('en', { dateStyle: 'long' }).format(0);
}

// Runs in the page: a diagram before the one that is timed, complete.
async function showFirst(html) {
  const main = document.querySelector('main');
  main.innerHTML = html;
  await main.firstElementChild.updateComplete;
}

// Runs in the page. The frame in which the picture, or the `part` of a widget, has its place
// paints it; a message posted in that frame arrives when the painting is done.
async function show({ html, shadow, part }) {
  const main = document.querySelector('main');
  main.replaceChildren();
  await new Promise(requestIdleCallback);
  const start = performance.now();
  main.innerHTML = html;
  const [element] = main.children;
  if (shadow) element.attachShadow({ mode: 'open' }).innerHTML = shadow;
  const isThere = () =>
    (part ? element.shadowRoot?.querySelector(part) : element)?.getBoundingClientRect().height;
  do await new Promise(requestAnimationFrame);
  while (!isThere());
  const { port1, port2 } = new MessageChannel();
  const painted = new Promise((resolve) => (port1.onmessage = resolve));
  port2.postMessage('painted');
  await painted;
  return { painted: performance.now() - start };
}

function report(candidates, runs, rounds) {
  const all = (name, measure) => runs.get(name).map((run) => run[measure]);
  const timeOf = ({ name }, measure) => median(all(name, measure));
  const rival = candidates.find(({ isRival }) => isRival);
  const held = candidates.find(({ isHeld }) => isHeld);
  const ratioOf = (candidate, measure) => timeOf(candidate, measure) / timeOf(rival, measure);
  return {
    title:
      'Anatomy diagram: ms from its insertion, beside a static inline SVG of the same picture',
    rows: candidates.map((candidate) => ({
      picture: candidate.name,
      painted: timeOf(candidate, 'painted').toFixed(1),
      spread: spread(all(candidate.name, 'painted'), 1),
      'of static': ratioOf(candidate, 'painted').toFixed(2),
      goal: candidate === held ? `≤ ${LIMIT}` : '–',
      CPU: timeOf(candidate, 'used').toFixed(1),
    })),
    notes: [
      `${rounds} runs each in turn, a fresh page each time, scripts already there. Painted: until`,
      'the first frame after insertion is painted: there the goal is held, as a patient sees it.',
      "CPU: main thread. The diagram's own markup, static, is what the browser alone needs for the",
      'list, buttons and texts that the diagram has beside its picture. The first use of Intl in a',
      'page loads its data; a page that formats a number or a date by itself has paid that.',
    ],
    missed:
      ratioOf(held, 'painted') > LIMIT
        ? [
            `${held.name} is painted after ${ratioOf(held, 'painted').toFixed(2)} times as long ` +
              `as a static SVG of the same picture, goal ${LIMIT}`,
          ]
        : [],
  };
}
