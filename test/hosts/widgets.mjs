// Every widget as it stands on a page, and the work that it must do there in any language.
import assert from 'node:assert/strict';
import { isInline } from '../../scripts/build/inline.mjs';

/**
 * `fallback` is the text for the time before. `expectWorks` acts as a patient would; its `place`
 * is a page or a frame. What needs time to pass is begun before the others act.
 */
export const widgets = [
  {
    name: 'anatomy-diagram',
    fallback: 'The hamstrings start at the sit bone.',
    expectWorks: expectStructureTells,
  },
  {
    name: 'care-guide',
    // A few sections: all widgets are on the page already.
    attributes: ' structured-data="" sections="what-it-is sources"',
    fallback: 'This guide has a short version.',
    expectWorks: expectGuideLeads,
  },
  {
    name: 'condition-types',
    fallback: 'Not every pain here is the same.',
    expectWorks: expectTableShows,
  },
  {
    name: 'diagnosis-guide',
    fallback: 'Do not do these tests on yourself.',
    expectWorks: expectVisitListTicks,
  },
  {
    name: 'exercise-card',
    fallback: 'Keep pain at 0–3 out of 10.',
    expectWorks: expectFigureMoves,
  },
  {
    name: 'exercise-program',
    fallback: 'Severe pain? Gentle moves and holds only, for now.',
    expectWorks: expectProgramLeads,
  },
  {
    name: 'exercise-session',
    fallback: 'Stop if you feel a sudden pop.',
    expectWorks: expectSessionLeads,
  },
  {
    name: 'glossary-term',
    fallback: 'tendon',
    expectWorks: expectTermExplains,
  },
  {
    name: 'ice-timer',
    fallback: 'Take the ice off after 20 minutes.',
    begin: startTimer,
    expectWorks: expectFirstMinute,
  },
  {
    name: 'recovery-stages',
    fallback: 'Recovery has four stages.',
    expectWorks: expectStageOpens,
  },
  {
    name: 'sources',
    fallback: 'No doctor or therapist has checked these tools yet.',
    expectWorks: expectCorrectionOpens,
  },
  {
    name: 'symptom-guide',
    fallback: 'Most people feel it low in the buttock.',
    expectWorks: expectPlaceAnswers,
  },
  {
    name: 'treatment-guide',
    fallback: 'Less load first, then exercise.',
    expectWorks: expectOptionOpens,
  },
];

export const tags = widgets.map(({ name }) => `pht-${name}`);

/** Those that are more than a word in a line of the page. */
export const framed = widgets.filter(({ name }) => !isInline(name));
export const framedTags = framed.map(({ name }) => `pht-${name}`);

/** The forms that become a widget: the tag itself, and what survives editors. */
export const forms = {
  tag: ({ name, fallback, attributes = '' }) =>
    `<pht-${name}${attributes}><p>${fallback}</p></pht-${name}>`,
  div: ({ name, fallback }) => `<div data-pht="${name}">${fallback}</div>`,
  link: ({ name, fallback }) =>
    `<p><a href="/pht/${name}.html" data-pht="${name}">${fallback}</a></p>`,
};

/** All widgets in one form. */
export const inForm = (form) => widgets.map(forms[form]).join('\n');

const mixed = (chosen) =>
  chosen.map((widget, index) => Object.values(forms)[index % 3](widget)).join('\n');

/** All widgets, each in another form than the one before. */
export const inMixedForms = mixed(widgets);

/** For what is the same for each widget, such as how its script comes. */
const some = widgets.filter(({ name }) =>
  ['condition-types', 'exercise-card', 'ice-timer'].includes(name),
);
export const someTags = some.map(({ name }) => `pht-${name}`);
export const someInMixedForms = mixed(some);

/** The tags of some widgets. */
export const tagsOf = (...names) =>
  widgets
    .filter(({ name }) => names.includes(name))
    .map(forms.tag)
    .join('\n');

/** All widgets are there, once, and do their work. */
export async function expectWidgetsWork(place, chosen = widgets) {
  for (const { begin } of chosen) await begin?.(place);
  for (const { expectWorks } of chosen) await expectWorks(place);
}

/** The same for those of `someInMixedForms`. */
export const expectSomeWork = (place) => expectWidgetsWork(place, some);

/** Those of the page's own, without those in a guide or in our own sentences. */
export const own = (place, tag) => place.locator(`${tag}:not(.late > *, [data-claims] *)`);

/** The widget, which must be there once and complete; those in a guide do not count. */
export async function only(place, tag) {
  const widget = own(place, tag);
  await place
    .locator(`${tag}:not(.late > *, [data-claims] *, [data-pht-loading]) .root`)
    .first()
    .waitFor();
  assert.equal(await widget.count(), 1, `${tag} is there more than once`);
  const frames = await widget.evaluate(countFrames);
  assert.equal(frames, 1);
  return widget;
}

// Runs in the page.
const countFrames = ({ shadowRoot }) => shadowRoot.querySelectorAll('.root').length;

/** A structure that is chosen from the list tells about itself, and is marked beside the drawing. */
async function expectStructureTells(place) {
  const diagram = await only(place, 'pht-anatomy-diagram');
  const entry = diagram.locator('[part="list"] [data-structure="sciatic-nerve"]');
  await entry.getByRole('button').click();
  const detail = entry.locator('[part="detail"]');
  await detail.waitFor();
  assert.ok((await detail.innerText()).length > 20);
  await diagram.locator('[part="label"].chosen[data-structure="sciatic-nerve"]').waitFor();
  const { width, height } = await diagram.locator('[part="illustration"]').boundingBox();
  assert.ok(width > 100 && height > 100, `a drawing of ${width} × ${height}`);
}

/** A link of the contents leads to its section, and brings the widget in it. */
async function expectGuideLeads(place) {
  const guide = place.locator('pht-care-guide');
  await guide.locator('.contents a').last().click();
  await guide.locator('pht-sources .fold').first().waitFor();
  assert.equal(await guide.count(), 1);
}

export async function expectTableShows(place) {
  const types = await only(place, 'pht-condition-types');
  await types.locator('[part="table"] td.highlight').first().waitFor();
  assert.ok((await types.locator('[part="table"] td.highlight').first().innerText()).length > 10);
}

/** The list for the visit opens, and takes a tick. */
async function expectVisitListTicks(place) {
  const guide = await only(place, 'pht-diagnosis-guide');
  await guide.locator('[aria-controls="visit"]').click();
  const box = guide.locator('[part="visit"] input').first();
  await box.click();
  assert.ok(await box.isChecked());
}

async function expectFigureMoves(place) {
  const card = await only(place, 'pht-exercise-card');
  await card.locator('.play').click();
  const figure = card.locator('.moving > svg');
  await figure.scrollIntoViewIfNeeded();
  assert.ok(await figure.evaluate(doesMove), 'the figure stands still');
}

// Runs in the page, where libraries may have replaced the methods of lists.
async function doesMove(figure) {
  const end = performance.now() + 20_000;
  const items = figure.querySelectorAll('.fig-item');
  const look = () => {
    let places = '';
    for (const item of items) places += getComputedStyle(item).transform;
    return places;
  };
  const start = look();
  while (look() === start && performance.now() < end) await new Promise(requestAnimationFrame);
  return look() !== start;
}

/** A tick counts, a row opens, severe pain leaves fewer rows, and today's session opens. */
async function expectProgramLeads(place) {
  const program = await only(place, 'pht-exercise-program');
  const summary = program.locator('[part="summary"] .muted');
  const before = await summary.innerText();
  await program.locator('.tick').first().click();
  await summary.filter({ hasNotText: before }).waitFor();

  const rows = program.locator('[part="list"] > li');
  await rows.first().locator('.opener').click();
  await rows.first().locator('.panel [part="steps"]').waitFor();

  const count = await rows.count();
  await program.locator('.pain label:has([value="stop"])').click();
  await rows.nth(count - 1).waitFor({ state: 'detached' });
  assert.ok((await rows.count()) > 0);

  await program.locator('[part="summary"] button').click();
  await program.locator('pht-exercise-session [part="start"]').waitFor();
  await program.locator('#back').click();
  await summary.waitFor();
}

/** It starts, stands still and goes on; the next set is shown, and said to screen readers. */
async function expectSessionLeads(place) {
  const session = await only(place, 'pht-exercise-session');
  await session.locator('[part="start"]').click();
  const primary = session.locator('[part="primary"]');
  await session.locator('[part="get-ready"]').waitFor();
  await primary.click();
  await session.locator('[part="counter"]').waitFor();
  const pause = await primary.innerText();
  await primary.click();
  await primary.filter({ hasNotText: pause }).waitFor();
  await primary.click();
  await primary.filter({ hasText: pause }).waitFor();
  assert.ok((await session.locator('[part="counter"]').innerText()).length > 3);

  const set = session.locator('.place');
  const first = await set.innerText();
  await session.locator('[part="next"]').click();
  await set.filter({ hasNotText: first }).waitFor();
  await session.locator('[role="status"]').filter({ hasText: /./ }).waitFor();
  assert.ok(await session.locator('.figure-place > svg').isVisible());
}

/** It opens what it means, inside the window, and closes it. */
async function expectTermExplains(place) {
  const term = await only(place, 'pht-glossary-term');
  const definition = term.locator('[part="definition"]');
  await term.locator('[part="term"]').click();
  await definition.waitFor();
  assert.ok((await definition.innerText()).length > 20);
  await term.locator('[part="term"]').press('Escape');
  await definition.waitFor({ state: 'hidden' });
}

const FIRST_MINUTE = /14:\d\d|١٤:[٠-٩]{2}/;

/** The time runs: `running` is what the clock face shows in the first minute. */
export async function expectTimerRuns(place, running = FIRST_MINUTE) {
  await startTimer(place);
  await expectFirstMinute(place, running);
}

async function startTimer(place) {
  const timer = await only(place, 'pht-ice-timer');
  await timer.locator('[part="start"]').click();
  await timer.locator('[part="pause"]').waitFor();
}

async function expectFirstMinute(place, running = FIRST_MINUTE) {
  const time = own(place, 'pht-ice-timer').getByRole('timer');
  await time.filter({ hasText: running }).waitFor();
}

export async function expectStageOpens(place) {
  const stages = await only(place, 'pht-recovery-stages');
  const panels = stages.locator('[part="panel"]');
  await stages.locator('[part="stage"]').nth(0).click();
  await panels.nth(0).waitFor();
  await stages.locator('[part="stage"]').nth(2).click();
  await panels.nth(2).waitFor();
  await panels.nth(0).waitFor({ state: 'hidden' });
  assert.ok((await panels.nth(2).innerText()).length > 100);
}

/** What is closed opens: what the old page says, and what is said here. */
async function expectCorrectionOpens(place) {
  const sources = await only(place, 'pht-sources');
  await sources.locator('.fold').first().click();
  const texts = sources.locator('[part="correction"] dd');
  await texts.first().waitFor();
  assert.ok((await texts.nth(1).innerText()).length > 20);
}

/** A place from the list glows on the body, and says what it can mean. */
async function expectPlaceAnswers(place) {
  const guide = await only(place, 'pht-symptom-guide');
  const calf = guide.locator('[data-place="calf"]');
  if ((await calf.getAttribute('aria-pressed')) !== 'true') await calf.click();
  await guide.locator('[data-answer="help"]').waitFor();
  assert.ok((await guide.locator('[part="answer"]').innerText()).length > 40);
  assert.equal(await guide.locator('.map .glow').count(), 1);
}

/** What is closed opens: what an option can do, and how good the proof is. */
async function expectOptionOpens(place) {
  const guide = await only(place, 'pht-treatment-guide');
  await guide.locator('.fold').first().click();
  const detail = guide.locator('[part="detail"]').first();
  await detail.waitFor();
  assert.ok((await detail.innerText()).length > 100);
}
