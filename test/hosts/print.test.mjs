// On paper: what is closed on the screen is open, and a widget can print itself alone.
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { expectClean, only, openHost, pageOf, snippet, tags, widgets } from './host.mjs';

const PHONE = { viewport: { width: 375, height: 800 } };

it('a printed page shows sources, all stages and all columns', async (t) => {
  const host = await openHost(t, { context: PHONE });
  const paper = await print(host.page);
  const texts = [
    ...(await textsOf(host.page, '[part="sources"] li')),
    ...(await textsOf(host.page, '[part="panel"] li')),
    ...(await textsOf(host.page, '[part="table"] td:not(.corner)')),
    ...(await textsOf(host.page, '[part="safety"] li')),
  ];
  assert.ok(texts.length > 60, `only ${texts.length} texts`);
  const missing = texts.filter((text) => !paper.includes(text));
  assert.deepEqual(missing, []);
  expectClean(host);
});

it('a printed page shows no button', async (t) => {
  const host = await openHost(t);
  await only(host.page, 'pht-ice-timer');
  const paper = await print(host.page);
  for (const label of ['Sources(', 'Addreminder']) assert.ok(!paper.includes(label), label);
});

for (const tag of tags) {
  it(`the print button of ${tag} prints it and nothing else`, async (t) => {
    const body = `<header style="position: fixed">Opening hours</header>
      <main style="columns: 3; max-height: 200px; overflow: hidden"><p>Before it</p>
      <div style="width: 200px; transform: rotate(9deg)">${widgets}</div><p>After it</p></main>`;
    const host = await openHost(t, {
      html: pageOf({ head: `${snippet}<style>body { display: flex }</style>`, body }),
      prepare: (page) => page.addInitScript(() => (window.print = () => (window.printed = true))),
    });
    const widget = await only(host.page, tag);
    await widget.locator('.print').evaluate((button) => button.click());
    assert.equal(await host.page.evaluate(() => window.printed), true);
    const paper = await print(host.page);
    const others = tags.filter((name) => name !== tag);
    for (const text of await textsOf(host.page, `${tag} [part="sources"] li`)) {
      assert.ok(paper.includes(text), text);
    }
    for (const other of others) {
      const [title] = await textsOf(host.page, `${other} [part="title"]`);
      assert.ok(!paper.includes(title), title);
    }
    for (const text of ['Openinghours', 'Beforeit', 'Afterit']) assert.ok(!paper.includes(text));

    await host.page.evaluate(() => dispatchEvent(new Event('afterprint')));
    assert.equal(await host.page.locator('[data-pht-print]').count(), 0);
    assert.ok((await print(host.page)).includes('Beforeit'));
    expectClean(host);
  });
}

/** The text on paper, without spaces, as lines may break anywhere. */
async function print(page) {
  const data = new Uint8Array(await page.pdf({ format: 'A4' }));
  const loading = getDocument({ data, verbosity: 0 });
  const file = await loading.promise;
  let text = '';
  for (let number = 1; number <= file.numPages; number += 1) {
    const { items } = await (await file.getPage(number)).getTextContent();
    text += items.map(({ str }) => str).join('');
  }
  await loading.destroy();
  return squeeze(text);
}

async function textsOf(page, selector) {
  for (const tag of tags) await only(page, tag);
  const texts = await page
    .locator(selector)
    .evaluateAll((all) => all.map((element) => element.textContent));
  return texts.map(squeeze);
}

const squeeze = (text) => text.normalize('NFKC').replace(/\s+/g, '');
