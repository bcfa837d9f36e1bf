// What content is named hides properties of the document, of forms and of the window.
/* global isComplete, timerPart */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { it } from 'node:test';
import { version } from '../../scripts/build/project.mjs';
import { dist, expectClean, expectWarned, openHost, pageOf, snippet } from './host.mjs';
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
  'addEventListener',
  'dispatchEvent',
  'litElementVersions',
  'litHtmlPolyfillSupport',
  'litHtmlVersions',
  'litNonce',
  'litPropertyMetadata',
  'pht',
  'phtClaims',
  'phtMessages',
  'phtParts',
  'phtPolicies',
  'phtPolicy',
  'reactiveElementPolyfillSupport',
  'reactiveElementVersions',
  'trustedTypes',
];
const OURS = OF_WINDOW.filter((name) => name.startsWith('pht'));

const images = OF_DOCUMENT.map((name) => `<img name="${name}" alt="">`).join('');
const fields = OF_FORM.map((name) => `<input type="hidden" name="${name}">`).join('');
const anchors = OF_WINDOW.map((id) => `<a id="${id}"></a>`).join('');

// The test's own tool asks for such names, too, before it clicks: so the page does it itself.
const helpers = `<script>
  const inside = (tag, selector) => document.querySelector(tag)?.shadowRoot?.querySelector(selector);
  const timerPart = (selector) => inside('pht-ice-timer', selector);
  const isComplete = (tag) => inside(tag, '.root');
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

// Each by itself would keep the scripts from each other: a frame lets nobody look into it, and the
// fields of a form stand where a script would write.
const inTheWay = {
  frames: OURS.map((name) => `<iframe name="${name}" sandbox srcdoc="x"></iframe>`).join(''),
  forms: OURS.map(
    (id) => `<form id="${id}"><input type="hidden" name="${version}">
      <input type="hidden" name="es/ice-timer"><input type="hidden" name="load"></form>`,
  ).join(''),
  twins: OURS.map((id) => `<a id="${id}"></a><a id="${id}"></a>`).join(''),
};

for (const [kind, html] of Object.entries(inTheWay)) {
  it(`scripts that come before the core find it beside ${kind} of such names`, async (t) => {
    const scripts = ['locales/es/ice-timer', 'locales/es/core', 'widgets/ice-timer', 'pht'];
    const body = `${html}${tagsOf('ice-timer')}
      ${scripts.map((name) => `<script src="/pht/${name}.js"></script>`).join('')}`;
    const host = await openHost(t, { html: pageOf({ html: 'lang="es"', head: '', body }) });
    const timer = await only(host.page, 'pht-ice-timer');
    await timer.getByRole('button', { name: 'Empezar con el hielo' }).waitFor();
    assert.equal(host.requests.filter((line) => line.includes('.js')).length, scripts.length);
    expectClean(host);
  });
}

it('a page whose own `pht` is fixed keeps it', async (t) => {
  const head = `<script>
    Object.defineProperty(window, 'pht', { value: Object.freeze({ name: 'own' }) });
  </script>${snippet}`;
  const host = await openHost(t, { html: pageOf({ head, body: tagsOf('ice-timer') }) });
  await only(host.page, 'pht-ice-timer');
  assert.equal(await host.page.evaluate(() => window.pht.name), 'own');
  expectClean(host);
});

it('what visitors write in the body does not say where the files are', async (t) => {
  const code = readFileSync(join(dist, 'pht.js'), 'utf8').replaceAll('</script', '<\\/script');
  const body = `<meta name="pht-folder" content="/uploads/"><link href="/uploads/pht.css">
    ${tagsOf('ice-timer')}<script>${code}</script>`;
  const head = '<meta name="pht-folder" content="/pht/">';
  const host = await openHost(t, { html: pageOf({ head, body }) });
  await only(host.page, 'pht-ice-timer');
  const other = await openHost(t, { html: pageOf({ head: '', body }) });
  await other.page.evaluate(() => new Promise(requestAnimationFrame));
  assert.ok(!other.requests.some((line) => line.includes('/uploads/widgets')));
  await expectWarned(other, /not known where the files are/);
});
