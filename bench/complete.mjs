import {
  anatomyDiagram,
  conditionTypes,
  exerciseCard,
  exerciseProgram,
  exerciseSession,
  iceTimer,
  ours,
  recoveryStages,
} from './candidates.mjs';
import { readSize, writeOut } from './complete/written-out.mjs';
import { readMetrics } from './metrics.mjs';
import { page as pageOf } from './pages.mjs';
import { withServer } from './server.mjs';
import { median, orderOfRound, spread } from './statistics.mjs';

const GOAL = 1.25;
const FRAME = 1000 / 60;
const SETTLE = 300;
const viewport = { width: 1280, height: 1200 };

const widgets = [
  anatomyDiagram,
  conditionTypes,
  exerciseCard,
  exerciseProgram,
  exerciseSession,
  iceTimer,
  recoveryStages,
].map((widget) => ({ ...widget, head: ours(widget.tag.replace('pht-', '')) }));

/** Each widget beside its own markup as static HTML with declarative shadow DOM. */
export async function complete({ browser, rounds }) {
  const tests = testsOf(await writeOut(browser, widgets, viewport));
  const pages = Object.fromEntries(
    tests.map(({ path, head }) => [path, pageOf(head, '<main></main>')]),
  );
  await withServer(pages, async (origin) => {
    // Round 0 is not counted: it lets the server compress each file once.
    for (let round = 0; round <= rounds; round += 1) {
      for (const test of orderOfRound(tests, round)) {
        const run = await time(browser, origin, test, (FRAME * round) / rounds);
        if (round > 0) test.runs.push(run);
      }
    }
  });
  return report(tests, rounds);
}

const testsOf = (written) =>
  widgets.flatMap((widget, index) => {
    const { size, html } = written[index];
    const shown = { ...widget, size };
    const asStatic = { ...shown, html, head: '', isStatic: true };
    return [asStatic, shown, { ...asStatic, isSecond: true }, { ...shown, isSecond: true }].map(
      (test, kind) => ({ ...test, path: `/page/${index}/${kind}`, runs: [] }),
    );
  });

async function time(browser, origin, test, phase) {
  const { path, tag, part, html, isSecond } = test;
  const context = await browser.newContext({ ignoreHTTPSErrors: true, viewport });
  const page = await context.newPage();
  await page.goto(origin + path, { waitUntil: 'load' });
  if (isSecond) await page.evaluate(show, { html, part, phase });
  const session = await context.newCDPSession(page);
  const before = await readMetrics(session);
  const painted = await page.evaluate(show, { html, part, phase });
  const used = 1000 * ((await readMetrics(session)).tasks - before.tasks);
  await requireComplete(page.locator(tag), test);
  await context.close();
  return { painted, used };
}

// Runs in the page. The frame in which the part has its place paints it; what is posted in that
// frame, and goes before all that waits, runs when the painting is done.
async function show({ html, part, phase }) {
  const main = document.querySelector('main');
  main.replaceChildren();
  await new Promise(requestIdleCallback);
  await new Promise(requestAnimationFrame);
  await new Promise((resume) => setTimeout(resume, phase));
  const start = performance.now();
  main.setHTMLUnsafe(html);
  const isThere = () =>
    main.firstElementChild.shadowRoot?.querySelector(part)?.getBoundingClientRect().height > 0;
  do await new Promise(requestAnimationFrame);
  while (!isThere());
  return scheduler.postTask(() => performance.now() - start, { priority: 'user-blocking' });
}

/** Both sides are the same picture, and what was painted was all of it. */
async function requireComplete(element, { tag, size, isStatic }) {
  const before = await element.evaluate(readRoot);
  const now = await element.evaluate(readSize);
  const name = isStatic ? `The markup of ${tag}` : tag;
  if (now !== size) throw new Error(`${name} takes ${now}, not ${size}.`);
  await element.page().waitForTimeout(SETTLE);
  if ((await element.evaluate(readRoot)) === before) return;
  throw new Error(`${name} was not complete when its part was there.`);
}

// Runs in the page.
const readRoot = ({ shadowRoot }) => shadowRoot.innerHTML;

function report(tests, rounds) {
  const find = (tag, isStatic, isSecond) =>
    tests.find(
      (test) => test.tag === tag && !!test.isStatic === isStatic && !!test.isSecond === isSecond,
    );
  const all = ({ runs }, measure) => runs.map((run) => run[measure]);
  const results = widgets.map(({ tag }) => {
    const ratio = (measure, isSecond) =>
      median(all(find(tag, false, isSecond), measure)) /
      median(all(find(tag, true, isSecond), measure));
    return { tag, ratio, own: find(tag, false, false), rival: find(tag, true, false) };
  });
  const middle = (test, measure) => median(all(test, measure)).toFixed(1);
  return {
    title: 'ms from insertion until complete, beside the same markup as static HTML',
    rows: results.map(({ tag, ratio, own, rival }) => ({
      widget: tag,
      static: middle(rival, 'painted'),
      spread: spread(all(rival, 'painted'), 1),
      ours: middle(own, 'painted'),
      'its spread': spread(all(own, 'painted'), 1),
      [`of static, ≤ ${GOAL}`]: ratio('painted', false).toFixed(2),
      'CPU static': middle(rival, 'used'),
      'CPU ours': middle(own, 'used'),
      'of CPU': ratio('used', false).toFixed(2),
      'second: of static': ratio('painted', true).toFixed(2),
      'of its CPU': ratio('used', true).toFixed(2),
    })),
    notes: [
      `${rounds} runs each in turn, a fresh page each time, scripts already there. Static: what the`,
      'widget renders, with its style sheets, as markup with declarative shadow DOM, on a page without',
      'any script. Both inserted by setHTMLUnsafe, timed until the frame is painted that shows all of',
      'it: the goal. The runs are spread over the time between two frames. CPU: main thread, with',
      "2 to 3 ms for the bench's own questions. Second: the same again on the same page, when each",
      'side has done once what is done once.',
    ],
    missed: results
      .filter(({ ratio }) => ratio('painted', false) > GOAL)
      .map(
        ({ tag, ratio }) =>
          `${tag} is complete after ${ratio('painted', false).toFixed(2)} times as long as its ` +
          `own markup, goal ${GOAL}`,
      ),
  };
}
