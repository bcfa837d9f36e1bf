// What content is named hides properties of the document, of forms and of the window.
/* global isComplete, timerPart */
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { expectClean, openHost, pageOf } from './host.mjs';
import { inMixedForms, only, tags, tagsOf } from './widgets.mjs';

const OF_DOCUMENT = [
  'addEventListener',
  'adoptedStyleSheets',
  'createComment',
  'createElement',
  'createElementNS',
  'createTreeWalker',
  'currentScript',
  'designMode',
  'fonts',
  'getElementsByTagName',
  'hidden',
  'host',
  'importNode',
  'readyState',
  'scripts',
];
const OF_FORM = [
  'assignedSlot',
  'attributes',
  'childNodes',
  'closest',
  'dataset',
  'dir',
  'getRootNode',
  'host',
  'lang',
  'namespaceURI',
  'nodeType',
  'parentNode',
];
const OF_WINDOW = [
  'ShadyCSS',
  'litElementVersions',
  'litHtmlPolyfillSupport',
  'litHtmlVersions',
  'litNonce',
  'litPropertyMetadata',
  'phtMessages',
  'phtPolicies',
  'phtPolicy',
  'reactiveElementPolyfillSupport',
  'reactiveElementVersions',
];

const images = OF_DOCUMENT.map((name) => `<img name="${name}" alt="">`).join('');
const fields = OF_FORM.map((name) => `<input type="hidden" name="${name}">`).join('');
const anchors = OF_WINDOW.map((id) => `<a id="${id}"></a>`).join('');

// The test's own tool asks for such names, too, before it clicks: so the page does it itself.
const helpers = `<script>
  const inside = (tag, selector) => document.querySelector(tag)?.shadowRoot?.querySelector(selector);
  const timerPart = (selector) => inside('pht-ice-timer', selector);
  const isComplete = (tag) => inside(tag, '.footer');
</script>`;

for (const language of ['en', 'es']) {
  it(`all widgets start beside such names, in ${language}`, async (t) => {
    const body = `${helpers}${images}${anchors}<form>${fields}${inMixedForms}</form>`;
    const host = await openHost(t, { html: pageOf({ html: `lang="${language}"`, body }) });
    await host.page.waitForFunction((all) => all.every(isComplete), tags);
    await host.page.evaluate(() => timerPart('[part="start"]').click());
    await host.page.waitForFunction(() => /14:\d\d/.test(timerPart('.time').innerText));
    assert.equal(await host.page.evaluate(() => timerPart('.root').lang), language);
    expectClean(host);
  });
}

it('a form can be the placeholder, whatever its fields are called', async (t) => {
  // These the test's own tool would ask, too.
  const names = ['append', 'getAttribute', 'matches', 'parentElement', 'querySelector'];
  const more = names.map((name) => `<input type="hidden" name="${name}">`).join('');
  const body = `<img name="host" alt="">
    <form data-pht="ice-timer" data-pht-minutes="20">${fields}${more}</form>`;
  const host = await openHost(t, { html: pageOf({ body }) });
  await host.page.waitForFunction(() =>
    document.querySelector('form > pht-ice-timer')?.shadowRoot?.querySelector('.frame'),
  );
  const minutes = () => document.querySelector('pht-ice-timer').getAttribute('minutes');
  assert.equal(await host.page.evaluate(minutes), '20');
  expectClean(host);
});

it('an image does not decide from where code is imported', async (t) => {
  const body = `<img name="currentScript" src="/uploads/picture.png" alt="">
    <div lang="es">${tagsOf('ice-timer')}</div>`;
  const host = await openHost(t, {
    html: pageOf({ body }),
    files: { '/uploads/picture.png': '', '/uploads/locales/es.js': 'globalThis.isTaken = true;' },
  });
  const timer = await only(host.page, 'pht-ice-timer');
  assert.equal(await timer.locator('.root').getAttribute('lang'), 'es');
  assert.equal(await host.page.evaluate(() => globalThis.isTaken), undefined);
  assert.ok(!host.requests.some((line) => line.includes('/uploads/locales')));
  expectClean(host);
});

it('a form whose name is that of the messages gives none', async (t) => {
  const body = `<form id="phtMessages"><input type="hidden" name="es"></form>
    ${tagsOf('ice-timer')}`;
  const host = await openHost(t, { html: pageOf({ html: 'lang="es"', body }) });
  const timer = await only(host.page, 'pht-ice-timer');
  await timer.getByRole('button', { name: 'Empezar con el hielo' }).waitFor();
  expectClean(host);
});
