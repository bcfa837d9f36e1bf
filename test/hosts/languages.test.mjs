// The language of each widget, and what happens when its messages do not come.
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { expectClean, openHost, pageOf, snippet, snippetOfAll } from './host.mjs';
import {
  expectSomeWork,
  framedTags,
  only,
  own,
  someInMixedForms,
  someTags,
  tags,
  tagsOf,
} from './widgets.mjs';

const ARABIC_CLOCK = /١٤:[٠-٩]{2}/;

/** Before those of the widgets in it. */
const ownRoot = (widget) => widget.locator('.root').first();

it('a page from right to left, in Arabic with its digits', async (t) => {
  const host = await openHost(t, { html: pageOf({ html: 'lang="ar-EG" dir="rtl"' }) });
  for (const tag of tags) {
    const widget = await only(host.page, tag);
    const root = ownRoot(widget);
    assert.equal(await root.getAttribute('lang'), 'ar');
    assert.equal(await root.evaluate((element) => getComputedStyle(element).direction), 'rtl');
  }
  await expectSomeWork(host.page);
  const timer = await only(host.page, 'pht-ice-timer');
  assert.match(await timer.getByRole('timer').innerText(), ARABIC_CLOCK);
  expectClean(host);
});

it('a page from right to left in a language that is not there: English, left to right', async (t) => {
  const host = await openHost(t, { html: pageOf({ html: 'lang="ur" dir="rtl"' }) });
  for (const tag of tags) {
    const widget = await only(host.page, tag);
    const direction = (element) => getComputedStyle(element).direction;
    assert.equal(await ownRoot(widget).evaluate(direction), 'ltr');
  }
  await expectSomeWork(host.page);
  expectClean(host);
});

it('a Spanish section in an English page', async (t) => {
  const body = `${tagsOf('ice-timer')}<section lang="es">
    <div data-pht="ice-timer">Hielo</div></section>`;
  const host = await openHost(t, { html: pageOf({ body }) });
  const timers = host.page.locator('pht-ice-timer');
  await timers.nth(1).locator('.frame').waitFor();
  const languages = await timers.locator('.root').evaluateAll((all) => all.map((el) => el.lang));
  assert.deepEqual(languages, ['en', 'es']);
  const [english, spanish] = await timers.locator('[part="start"]').allInnerTexts();
  assert.notEqual(english.trim(), spanish.trim());
  expectClean(host);
});

it('a page in an old encoding, whose server names none for scripts', async (t) => {
  const headers = { 'content-type': 'text/html; charset=windows-1252' };
  const html = pageOf({ html: 'lang="ar"', body: tagsOf('ice-timer') });
  const prepare = (page) =>
    page.route('**/*.js', async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, headers: { 'content-type': 'text/javascript' } });
    });
  const host = await openHost(t, {
    html: html.replace('<meta charset="utf-8" />', ''),
    headers,
    prepare,
  });
  const timer = await only(host.page, 'pht-ice-timer');
  const text = await timer.locator('.frame').innerText();
  assert.doesNotMatch(text, /[a-z]{3}/i, 'all of it is Arabic');
  assert.equal(await host.page.evaluate(() => document.characterSet), 'windows-1252');
  expectClean(host);
});

it('a language that changes later', async (t) => {
  const host = await openHost(t, { html: pageOf({ body: someInMixedForms }) });
  await only(host.page, 'pht-ice-timer');
  await host.page.locator('html').evaluate((html) => (html.lang = 'es'));
  await own(host.page, 'pht-ice-timer').locator('.root[lang="es"]').waitFor();
  await expectSomeWork(host.page);
  expectClean(host);
});

const body = someInMixedForms + tagsOf('glossary-term');

for (const [name, answer] of Object.entries({
  'is not there': { status: 404, body: 'Not found.' },
  'is a page that says so': { status: 200, contentType: 'text/html', body: '<h1>Oh</h1>' },
  'is broken': { status: 200, contentType: 'text/javascript', body: 'phtMessages = {{' },
})) {
  it(`a message file that ${name}: English, a notice in Spanish, a console warning`, async (t) => {
    const host = await openHost(t, {
      html: pageOf({ html: 'lang="es"', body }),
      prepare: (page) => page.route('**/locales/es/*.js*', (route) => route.fulfill(answer)),
    });
    await expectSomeWork(host.page);
    for (const tag of [...someTags, 'pht-glossary-term']) {
      const widget = await only(host.page, tag);
      // In a line of text there is room for it in what opens.
      if (!framedTags.includes(tag)) await widget.locator('[part="term"]').click();
      await widget.getByText('Texto disponible solo en inglés.').waitFor();
      assert.equal(await ownRoot(widget).getAttribute('lang'), 'en');
    }
    assert.match(host.warnings.join(), /locales\/es\/[\w-]+\.js did not load/);
    // The browser itself reports a file that is no script.
    const exceptions = host.problems.filter((problem) => problem.startsWith('exception'));
    assert.deepEqual(
      exceptions.filter((problem) => !problem.includes('SyntaxError')),
      [],
    );
  });
}

async function goOffAndOn(page) {
  await page.context().setOffline(true);
  await page.context().setOffline(false);
}
const speak = (page, tag) => page.evaluate((lang) => (document.documentElement.lang = lang), tag);

for (const [name, comeBack] of Object.entries({
  'the device is online again': goOffAndOn,
  'it is asked for again': async (page) => {
    await speak(page, 'en');
    await page.getByText('Texto disponible solo en inglés.').waitFor({ state: 'hidden' });
    await speak(page, 'es');
  },
})) {
  it(`a language that did not come is there once ${name}`, async (t) => {
    const host = await openHost(t, { html: pageOf({ body: tagsOf('ice-timer') }) });
    const timer = await only(host.page, 'pht-ice-timer');
    await timer.locator('[part="start"]').click();
    const texts = '**/locales/es/*.js*';
    await host.page.route(texts, (route) => route.abort());
    await speak(host.page, 'es');
    await timer.getByText('Texto disponible solo en inglés.').waitFor();
    await host.page.unroute(texts);
    await comeBack(host.page);
    await timer.locator('.root[lang="es"]').waitFor();
    await timer.locator('[part="pause"]').waitFor();
  });
}

it('a widget whose script did not come is there once the device is online again', async (t) => {
  const part = '**/widgets/ice-timer.js*';
  const host = await openHost(t, {
    html: pageOf({ body: tagsOf('ice-timer', 'condition-types') }),
    prepare: (page) => page.route(part, (route) => route.abort()),
  });
  await only(host.page, 'pht-condition-types');
  await host.page.getByText('Take the ice off after 20 minutes.').waitFor();
  await host.page.unroute(part);
  await goOffAndOn(host.page);
  await only(host.page, 'pht-ice-timer');
});

it('messages by a script tag instead: nothing is loaded for them', async (t) => {
  const head = `<script src="/messages.js" defer></script>${snippet}`;
  const words = { 'Start icing': 'Empezar' };
  const host = await openHost(t, {
    html: pageOf({ html: 'lang="es"', head }),
    files: { '/messages.js': `(self.phtMessages ??= {}).es = ${JSON.stringify(words)};` },
  });
  await host.page.getByText('Empezar', { exact: true }).waitFor();
  assert.ok(!host.requests.some((line) => line.includes('locales/')));
  expectClean(host);
});

const before = '<script src="/pht/widgets/ice-timer.js"></script>';
for (const [name, head] of Object.entries({
  'everything in one file': snippetOfAll,
  'the part of a widget before the core': before + snippet,
})) {
  it(`${name}: its texts come in the page's language`, async (t) => {
    const html = pageOf({ html: 'lang="es"', head, body: tagsOf('ice-timer') });
    const host = await openHost(t, { html });
    const timer = await only(host.page, 'pht-ice-timer');
    assert.equal(await timer.locator('.root').getAttribute('lang'), 'es');
    expectClean(host);
  });
}
