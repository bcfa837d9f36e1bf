// The README's snippet on a slow line: the text below must not jump when the widget comes.
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { expectClean, openHost, pageOf, snippet } from './host.mjs';
import { forms, framed } from './widgets.mjs';

const LIMIT = 0.02;
const DELAY = 800;
const SCREENS = [
  { width: 375, height: 667 },
  { width: 820, height: 1180 },
  { width: 1366, height: 768 },
  { width: 2560, height: 1300 },
];
const STYLES = 'body { margin: 16px; font: 16px/1.5 sans-serif; }';

const markups = [
  ...framed.map(forms.tag),
  '<pht-exercise-card form="row"><p>Keep pain at 0–3 out of 10.</p></pht-exercise-card>',
];
const below = '<p>The clinic is open on weekdays. Please call before you come.</p>'.repeat(40);
const delay = (path) => (/\/pht\/.*\.js$/.test(path) ? DELAY : undefined);

const TERM = `<p>A <pht-glossary-term>tendon</pht-glossary-term>, or a cord, heals slowly.</p>`;

// The space that is kept is one for all languages: each is tried where lines are shortest, longest.
for (const [lang, screens] of [
  ['en', SCREENS],
  ['es', [SCREENS[0]]],
  ['ar', [SCREENS[2]]],
]) {
  for (const viewport of screens) {
    for (const markup of markups) {
      const [, tag] = /<(pht-[\w-]+.*?)>/.exec(markup);
      it(`${tag}, ${lang}, ${viewport.width} × ${viewport.height}`, async (t) => {
        await expectNoShift(t, { lang, viewport, markup, what: `${tag.split(' ')[0]} .frame` });
      });
    }
  }
}

it('a term in a line of text', async (t) => {
  const what = 'pht-glossary-term [part="term"]';
  await expectNoShift(t, { lang: 'en', viewport: SCREENS[0], markup: TERM, what, limit: 0 });
});

async function expectNoShift(t, { lang, viewport, markup, what, limit = LIMIT }) {
  const host = await openHost(t, {
    html: pageOf({
      html: `lang="${lang}"`,
      head: `<style>${STYLES}</style>${snippet}`,
      body: `<h1>Ice</h1><p>Before it.</p>${markup}${below}`,
    }),
    delay,
    context: { viewport },
    prepare: (page) => page.addInitScript(recordShifts),
  });
  await host.page.locator(what).first().waitFor();
  const shift = await host.page.evaluate(shiftSoFar);
  assert.ok(shift <= limit, `CLS ${shift.toFixed(3)}`);
  expectClean(host);
}

// Runs in the page.
function recordShifts() {
  window.shift = 0;
  const add = (entries) => entries.forEach(({ value }) => (window.shift += value));
  const observer = new PerformanceObserver((list) => add(list.getEntries()));
  observer.observe({ type: 'layout-shift', buffered: true });
  window.addLatestShifts = () => add(observer.takeRecords());
}

// Runs in the page, once what was rendered has been drawn.
async function shiftSoFar() {
  for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
  window.addLatestShifts();
  return window.shift;
}
