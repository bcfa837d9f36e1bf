import { anatomyDiagram, ours } from '../candidates.mjs';
import { readMetrics } from '../metrics.mjs';
import { page as pageOf } from '../pages.mjs';
import { withServer } from '../server.mjs';
import { median, spread } from '../statistics.mjs';

const FRAME = 1000 / 60;
const viewport = { width: 1280, height: 1200 };

/** Taps on every structure of the drawing: when is it seen that the structure is chosen? */
export async function tap({ browser, rounds }) {
  const pages = { '/page': pageOf(ours('anatomy-diagram'), anatomyDiagram.html) };
  const taps = await withServer(pages, async (origin) => {
    const options = { ignoreHTTPSErrors: true, viewport, hasTouch: true };
    const context = await browser.newContext(options);
    const page = await context.newPage();
    await page.goto(`${origin}/page`);
    const session = await context.newCDPSession(page);
    const diagram = page.locator(anatomyDiagram.tag);
    await diagram.locator(anatomyDiagram.part).waitFor();
    // Beside the drawing, to see what a tap and the bench's questions cost by themselves.
    const beside = { x: 1, y: 1 };
    const places = [beside, ...(await diagram.evaluate(findPlaces))];
    const all = [];
    // Round 0 is not counted: its code is not yet compiled.
    for (let round = 0; round <= rounds; round += 1) {
      for (const place of places) {
        const run = await tapOn(page, session, diagram, place);
        if (round > 0) all.push(run);
      }
    }
    await context.close();
    return all;
  });
  return report(taps, rounds);
}

async function tapOn(page, session, diagram, { structure, x, y }) {
  await diagram.evaluate(listen, structure);
  const before = await readMetrics(session);
  await page.touchscreen.tap(x, y);
  const run = await page.evaluate(() => window.tapped);
  const work = 1000 * ((await readMetrics(session)).tasks - before.tasks);
  if (!run.isShown) throw new Error(`A tap on ${structure} did not choose it.`);
  return { structure, ...run, work };
}

// Runs in the page: of each structure that is not covered, the point farthest inside its shape.
function findPlaces({ shadowRoot }) {
  const STEPS = 24;
  return [...shadowRoot.querySelectorAll('.target[data-structure]')].flatMap((target) => {
    const { left, top, width, height } = target.getBoundingClientRect();
    const isInside = (x, y) => shadowRoot.elementFromPoint(x, y) === target;
    const depth = ([x, y]) => {
      let reach = 0;
      const ring = [0, 1, 2, 3, 4, 5, 6, 7].map((step) => (step * Math.PI) / 4);
      const at = (angle) => isInside(x + reach * Math.cos(angle), y + reach * Math.sin(angle));
      while (reach < 20 && ring.every(at)) reach += 1;
      return reach;
    };
    const points = Array.from({ length: STEPS ** 2 }, (_, step) => [
      left + (width * ((step % STEPS) + 0.5)) / STEPS,
      top + (height * (Math.floor(step / STEPS) + 0.5)) / STEPS,
    ]);
    const depths = points.map(depth);
    const deepest = Math.max(...depths);
    const [x, y] = points[depths.indexOf(deepest)];
    return deepest > 0 ? [{ structure: target.dataset.structure, x, y }] : [];
  });
}

// Runs in the page. Frames are counted from the tap's click to the one that shows its structure
// chosen; a message posted in that frame arrives when its painting is done.
function listen({ shadowRoot }, structure) {
  const isShown = () =>
    !structure || shadowRoot.querySelector(`.chosen[data-structure="${structure}"]`);
  window.tapped = new Promise((resolve) => {
    const onClick = async ({ timeStamp }) => {
      for (let frames = 1; frames <= 10; frames += 1) {
        await new Promise(requestAnimationFrame);
        if (!isShown()) continue;
        const { port1, port2 } = new MessageChannel();
        const done = () => ({ isShown: true, frames, response: performance.now() - timeStamp });
        port1.onmessage = () => resolve(done());
        port2.postMessage('painted');
        return;
      }
      resolve({ isShown: false });
    };
    addEventListener('click', onClick, { capture: true, once: true });
  });
}

function report(all, rounds) {
  const taps = all.filter(({ structure }) => structure);
  const beside = all.filter(({ structure }) => !structure).map(({ work }) => work);
  const values = (measure) => taps.map((run) => run[measure]);
  const row = (measure, what, digits) => ({
    'after a tap on a structure': what,
    median: median(values(measure)).toFixed(digits),
    spread: spread(values(measure), digits),
  });
  const work = median(values('work'));
  const late = taps.filter(({ frames }) => frames > 1).length;
  return {
    title: 'Anatomy diagram: from a tap on the drawing to the structure shown as chosen',
    rows: [
      { ...row('frames', 'frames until it is shown', 0), goal: '1, always' },
      { ...row('work', 'ms of CPU for it', 1), goal: `≤ ${FRAME.toFixed(1)}` },
      {
        'after a tap on a structure': 'the same for a tap beside the diagram',
        median: median(beside).toFixed(1),
        spread: spread(beside, 1),
        goal: '–',
      },
      { ...row('response', 'ms from the touch to the painted frame', 1), goal: '–' },
    ],
    notes: [
      `${taps.length} taps: each structure of the drawing, ${rounds} rounds. CPU: all that the main thread does`,
      "for the tap and for the bench's questions; the tap beside shows how much of it is theirs.",
      'The last row also holds the wait for the next frame, which begins every 16.7 ms.',
    ],
    missed: [
      late ? `${late} of ${taps.length} taps are shown later than in the next frame` : '',
      work > FRAME ? `A tap needs ${work.toFixed(1)} ms of CPU, goal ${FRAME.toFixed(1)}` : '',
    ].filter(Boolean),
  };
}
