// On paper: what is closed on the screen is open, and a widget can print itself alone.
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { expectClean, openHost, pageOf, snippet } from './host.mjs';
import { readPaper, squeeze } from './paper.mjs';
import { forms, framed, framedTags, only, tags, tagsOf } from './widgets.mjs';

const PHONE = { viewport: { width: 375, height: 800 } };

const withoutFrames = (page) =>
  page.addInitScript(() => (window.requestAnimationFrame = () => 0));

const withoutDialog = (page) =>
  page.addInitScript(() => (window.print = () => (window.printed = true)));

it('a printed page shows what is closed on the screen', async (t) => {
  const host = await openHost(t, { context: PHONE });
  for (const tag of tags) await only(host.page, tag);
  const { text: paper } = await print(host.page);
  const texts = [
    ...(await textsOf(host.page, '[part="sources"] li')),
    ...(await textsOf(host.page, '[part="panel"] li')),
    ...(await textsOf(host.page, '[part="table"] td:not(.corner)')),
    ...(await textsOf(host.page, '[part="safety"] li')),
    ...(await textsOf(host.page, '[part="detail"] p')),
    ...(await textsOf(host.page, '[part="steps"] li')),
    ...(await textsOf(host.page, 'pht-exercise-session [part="list"] li li')),
    ...(await textsOf(host.page, '[part="red-flags"] li')),
  ];
  assert.ok(texts.length > 200, `only ${texts.length} texts`);
  const missing = texts.filter((text) => !paper.includes(text));
  assert.deepEqual(missing, []);
  expectClean(host);
});

it('a printed page shows no button', async (t) => {
  const host = await openHost(t);
  for (const tag of tags) await only(host.page, tag);
  const { text } = await print(host.page);
  const labels = ['Sources(', 'Addreminder', 'Markdone', 'Startsession', 'Starttoday'];
  for (const label of labels) assert.ok(!text.includes(label), label);
});

it('a printed anatomy diagram has its labels beside the drawing', async (t) => {
  // With less room, and in a wider font, there are numbers instead.
  const head = `${snippet}<style>body { font-family: sans-serif }</style>`;
  const host = await openHost(t, {
    html: pageOf({ head, body: tagsOf('anatomy-diagram') }),
    context: { viewport: { width: 1200, height: 800 } },
  });
  await host.page.locator('[part="label"]:visible').first().waitFor();
  const names = await textsOf(host.page, '[part="label"]:not([hidden]) .name');
  assert.ok(names.length > 5);
  // Each stands in the list of parts too.
  const { text } = await print(host.page);
  for (const name of names) assert.ok(text.split(name).length > 2, name);
});

// Of the program and the session, every exercise; in the state that a patient prints.
const drawings = {
  'exercise-card': { figures: '.still .figure:not(.lens-drawing)', start: '[part="done"]' },
  'exercise-program': { figures: '[part="list"] > li .pair svg', start: '.opener' },
  'exercise-session': { figures: '[part="list"] > li .thumb svg', start: '[part="start"]' },
};

for (const [name, { figures, start }] of Object.entries(drawings)) {
  it(`a printed ${name} has every drawing, none cut in two`, async (t) => {
    const host = await openHost(t, {
      html: pageOf({ body: tagsOf(name) }),
      prepare: withoutDialog,
    });
    const widget = await only(host.page, `pht-${name}`);
    await widget.locator(start).first().click();
    await host.page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    const skins = await widget.locator(figures).evaluateAll(paintEachSkin);
    const exercises = await widget.locator('[part="list"] > li').count();
    const pair = name === 'exercise-program' ? 2 : 1;
    assert.equal(skins.length, pair * Math.max(1, exercises));
    await widget.locator('.print').evaluate((button) => button.click());
    const { sheets } = await print(host.page);
    const counts = skins.map((skin) => sheets.filter(({ colors }) => colors.has(skin)).length);
    assert.deepEqual(
      counts,
      skins.map(() => 1),
    );
    expectClean(host);
  });
}

/** Of most browsers. */
const MARGIN = '1cm';

/** At most, in letters as wide as those of the test's fonts: Spanish needs more of them. */
const SHEETS = {
  en: { A4: 2, Letter: 3 },
  es: { A4: 3, Letter: 3 },
  ar: { A4: 2, Letter: 2 },
};

for (const [lang, formats] of Object.entries(SHEETS)) {
  for (const font of ['serif', 'sans-serif']) {
    it(`six exercises take as few sheets as they can, in ${lang} and ${font}`, async (t) => {
      const host = await openHandout(t, { lang, font });
      for (const [format, most] of Object.entries(formats)) {
        const { sheets, smallest } = await print(host.page, MARGIN, format);
        assert.equal(sheets.length, most, format);
        assert.ok(smallest > 8.9, `text of ${smallest} pt`);
      }
      expectClean(host);
    });
  }
}

it('a program that was never painted is printed whole', async (t) => {
  const host = await openHandout(t, { prepare: withoutFrames });
  const { sheets } = await print(host.page, MARGIN);
  assert.equal(sheets.length, 2);
});

it('the handout has the dose in words, in clear print beside large drawings', async (t) => {
  for (const stage of ['2', 'all']) {
    const { page } = await openHandout(t, { stage });
    const { text, sheets } = await print(page, MARGIN);
    const small = sheets.flatMap(({ lines }) => lines.filter(({ size }) => size < 11.9));
    const sentences = small.filter(({ str }) => / .* .*[.?!]$/.test(str));
    // The makers of the sources, and of nothing else.
    assert.deepEqual(sentences.map(({ str }) => str).filter(isNoSource), []);
    assert.ok(text.includes(squeeze('3 sets of 15 · 3 sec up, 3 sec down · Rest 2 min')));
    await page.emulateMedia({ media: 'print' });
    const drawings = await page.locator('[part="list"] .pair').first().boundingBox();
    const width = (drawings.width / 96) * 2.54;
    assert.ok(Math.abs(width - 5.5) < 0.1, `${width} cm`);
  }
});

const isNoSource = (line) => !/\d|NHS|reminder/.test(line);

/** A page with nothing but the program. */
async function openHandout(t, { lang = 'en', font = 'serif', stage = '2', prepare }) {
  const head = `${snippet}<style>body { margin: 0; font-family: ${font} }</style>`;
  const body = `<pht-exercise-program stage="${stage}"></pht-exercise-program>`;
  const html = pageOf({ html: `lang="${lang}"`, head, body });
  const host = await openHost(t, { html, prepare });
  const program = host.page.locator('pht-exercise-program:not([data-pht-loading])');
  await program.locator(`.root[lang="${lang}"] [part="list"]`).waitFor();
  return host;
}

// Runs in the page: on paper, each figure is known by the colour of its skin.
function paintEachSkin(figures) {
  return figures.map((figure, index) => {
    const color = `#c0${(index + 16).toString(16)}d1`;
    for (const skin of figure.querySelectorAll('.fig-skin')) skin.style.fill = color;
    return color;
  });
}

for (const [index, tag] of framedTags.entries()) {
  it(`the print button of ${tag} prints it and nothing else`, async (t) => {
    const pair = [framed.at(index - 1), framed[index]];
    const body = `<header style="position: fixed">Opening hours</header>
      <main style="columns: 3; max-height: 200px; overflow: hidden"><p>Before it</p>
      <div style="width: 200px; transform: rotate(9deg)">${pair.map(withNote).join('')}</div>
      <p>After it</p></main>`;
    const host = await openHost(t, {
      html: pageOf({ head: `${snippet}<style>body { display: flex }</style>`, body }),
      prepare: withoutDialog,
    });
    const widget = await only(host.page, tag);
    await widget.locator('.print').evaluate((button) => button.click());
    // A guide waits for all that is in it.
    await host.page.waitForFunction(() => window.printed);
    const { text: paper } = await print(host.page);
    for (const text of await textsOf(host.page, `${tag} [part="sources"] li`)) {
      assert.ok(paper.includes(text), text);
    }
    const notes = tags.filter((name) => paper.includes(squeeze(noteOf(name))));
    assert.deepEqual(notes, [tag]);
    for (const text of ['Openinghours', 'Beforeit', 'Afterit']) assert.ok(!paper.includes(text));

    await host.page.evaluate(() => dispatchEvent(new Event('afterprint')));
    await host.page.mouse.move(9, 9);
    assert.equal(await host.page.locator('[data-pht-print]').count(), 0);
    await host.page.emulateMedia({ media: 'print' });
    assert.ok(await host.page.getByText('Before it', { exact: true }).isVisible());
    expectClean(host);
  });
}

it('a frame that may not print stays as it was, and the patient hears of it', async (t) => {
  const inside = pageOf({ body: '<p>Text</p><pht-ice-timer></pht-ice-timer>' });
  const host = await openHost(t, {
    html: pageOf({
      head: '',
      body: '<iframe src="/inside.html" sandbox="allow-scripts allow-same-origin"></iframe>',
    }),
    files: { '/inside.html': inside },
  });
  const frame = host.page.frameLocator('iframe');
  await frame.locator('.print').click();
  await frame.locator('.no-print').waitFor();
  const count = await frame.locator('body').evaluate(() => document.adoptedStyleSheets.length);
  assert.equal(count, 0);
  assert.equal(await frame.locator('[data-pht-print]').count(), 0);
  const others = host.problems.filter((problem) => !problem.includes("'print()'"));
  assert.deepEqual(others, []);
});

/** A note of the clinic's own, to know the widget by on paper. */
const noteOf = (tag) => `Clinic note in ${tag}`;

const withNote = (widget) => {
  const note = `<span slot="footer-note">${noteOf(`pht-${widget.name}`)}</span>`;
  return forms.tag(widget).replace('</pht', `${note}</pht`);
};

async function print(page, side = '0', format = 'A4') {
  const margin = { top: side, right: side, bottom: side, left: side };
  return readPaper(await page.pdf({ format, margin }), { hasColors: true });
}

async function textsOf(page, selector) {
  await page.locator(selector).first().waitFor({ state: 'attached' });
  const texts = await page
    .locator(selector)
    .evaluateAll((all) => all.map((element) => element.textContent));
  return texts.map(squeeze);
}
