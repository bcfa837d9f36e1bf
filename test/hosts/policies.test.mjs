import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { it } from 'node:test';
import { version } from '../../scripts/build/project.mjs';
import { root } from '../../scripts/lib/root.mjs';
import { dist, expectClean, openHost, pageOf, snippet } from './host.mjs';
import {
  expectSomeWork,
  expectTableShows,
  expectTimerRuns,
  expectWidgetsWork,
  only,
  someInMixedForms,
  tagsOf,
} from './widgets.mjs';

const STRICT =
  "default-src 'self'; script-src 'self'; style-src 'self'; " +
  "require-trusted-types-for 'script'; trusted-types pht";
const NAMED_IN_README =
  "default-src 'self'; require-trusted-types-for 'script'; trusted-types pht";
const NONCE =
  "script-src 'nonce-r4nd0m' 'strict-dynamic'; object-src 'none'; base-uri 'none'; " +
  "require-trusted-types-for 'script'; trusted-types pht";

const nonceSnippet = snippet.replace('<script', '<script nonce="r4nd0m"');

const policies = [
  { name: 'a strict policy with Trusted Types', policy: STRICT, head: snippet },
  { name: "the README's policy", policy: NAMED_IN_README, head: snippet },
  { name: 'a nonce with strict-dynamic', policy: NONCE, head: nonceSnippet },
];

// All widgets below them, in every engine: test/pages/.
const body = someInMixedForms;

for (const { name, policy, head } of policies) {
  const headers = { 'Content-Security-Policy': policy };

  it(`${name} is kept`, async (t) => {
    const host = await openHost(t, { html: pageOf({ head, body }), headers });
    await expectSomeWork(host.page);
    expectClean(host);
  });

  it(`${name} lets the Spanish messages come`, async (t) => {
    const html = pageOf({ html: 'lang="es"', head, body });
    const host = await openHost(t, { html, headers });
    await expectSomeWork(host.page);
    const timer = await only(host.page, 'pht-ice-timer');
    assert.equal(await timer.locator('.root').getAttribute('lang'), 'es');
    assert.ok(host.requests.includes('GET /pht/locales/es/ice-timer.js 200'));
    expectClean(host);
  });

  it(`${name} lets a widget print itself and save a file`, async (t) => {
    const host = await openHost(t, {
      html: pageOf({ head }),
      headers,
      prepare: async (page) => {
        await page.clock.install();
        await page.addInitScript(() => (window.print = () => {}));
      },
    });
    const timer = await only(host.page, 'pht-ice-timer');
    await timer.locator('.print').click();
    await timer.locator('[part="start"]').click();
    await host.page.clock.fastForward('15:01');
    const saved = host.page.waitForEvent('download');
    await timer.locator('[part="reminder"]').click();
    assert.equal((await saved).suggestedFilename(), 'ice-timer.ics');
    expectClean(host);
  });
}

const trusting = (names) => ({
  'Content-Security-Policy':
    "default-src 'self'; require-trusted-types-for 'script'; trusted-types " + names,
});
const deferred = (...names) =>
  names.map((name) => `<script src="${name}" defer></script>`).join('');

it('a policy without our name stops Lit, and only the console hears of it', async (t) => {
  const host = await openHost(t, { headers: trusting("'none'") });
  await host.page.getByText('Take the ice off after 20 minutes.').waitFor();
  assert.ok(host.problems.some((problem) => problem.includes('violation of trusted-types')));
  assert.ok(!host.problems.some((problem) => problem.startsWith('exception')));
  assert.match(host.warnings.join(), /no widget can start.*trusted-types pht/);
});

it('a policy written for 0.1.0 still lets the widgets work', async (t) => {
  const host = await openHost(t, { html: pageOf({ body }), headers: trusting('lit-html') });
  await expectSomeWork(host.page);
  assert.ok(
    host.problems.every((problem) => problem.includes('pht')),
    host.problems.join('\n'),
  );
});

it('a template that a script slips into a widget makes no handler and no script', async (t) => {
  const headers = {
    'Content-Security-Policy': "require-trusted-types-for 'script'; trusted-types pht",
  };
  const host = await openHost(t, { html: pageOf({ body: tagsOf('ice-timer') }), headers });
  const timer = await only(host.page, 'pht-ice-timer');
  await timer.evaluate(async (widget) => {
    for (const html of ['<img src=x onerror="run = 1">', '<iframe srcdoc="x"></iframe>']) {
      const strings = Object.assign([html], { raw: [html] });
      widget.renderBody = () => ({ _$litType$: 1, strings, values: [] });
      widget.requestUpdate();
      await widget.updateComplete;
      await new Promise(requestAnimationFrame);
    }
  });
  assert.equal(await timer.locator('img, iframe').count(), 0);
  assert.equal(await host.page.evaluate(() => window.run), undefined);
  assert.ok(await host.page.getByText('Take the ice off after 20 minutes.').isVisible());
});

it('no script of the page can make markup with our policy', async (t) => {
  const html = pageOf({ head: deferred('/pht/pht.js', '/other.js') });
  const other = `window.taken = Object.getOwnPropertyNames(window).filter((name) => {
    try { return String(window[name].createHTML('<img>')); } catch { return false; }
  });
  try { trustedTypes.createPolicy('pht', { createHTML: (text) => text }); taken.push('pht'); }
  catch {}`;
  const host = await openHost(t, {
    html,
    files: { '/other.js': other },
    headers: trusting('pht'),
  });
  await only(host.page, 'pht-ice-timer');
  assert.deepEqual(await host.page.evaluate(() => window.taken), []);
});

// The page's own Lit.
const roots = { '/lit/': join(root, 'node_modules/lit-html') };
const files = {
  '/own.js': `import { html, render } from '/lit/lit-html.js';
    render(html\`<b>The page's own Lit</b>\`, document.querySelector('#own'));`,
};
const OWN = '<script type="module" src="/own.js"></script>';
const own = '<p id="own"></p>';

for (const [order, head] of Object.entries({
  before: OWN + deferred('/pht/pht.js'),
  after: deferred('/pht/pht.js') + OWN,
})) {
  it(`a Lit of the page's own, loaded ${order} ours, works beside it`, async (t) => {
    const html = pageOf({ head, body: own + body });
    const host = await openHost(t, { html, roots, files, headers: trusting('pht lit-html') });
    await host.page.getByText("The page's own Lit").waitFor();
    await expectSomeWork(host.page);
    expectClean(host);
  });
}

it("a policy for the page's own Lit only: that works, and our fallbacks stay", async (t) => {
  const html = pageOf({ head: OWN + deferred('/pht/pht.js'), body: own + body });
  const host = await openHost(t, { html, roots, files, headers: trusting('lit-html') });
  await host.page.getByText("The page's own Lit").waitFor();
  await host.page.getByText('Take the ice off after 20 minutes.').waitFor();
  assert.ok(!host.problems.some((problem) => problem.startsWith('exception')));
  assert.match(host.warnings.join(), /no widget can start/);
});

const otherFiles = Object.fromEntries(
  readdirSync(dist, { recursive: true })
    .filter((name) => name.endsWith('.js'))
    .map((name) => [`/other/${name}`, readFileSync(join(dist, name), 'utf8')])
    .map(([path, code]) => [path, code.replaceAll(version, '0.0.9-other')]),
);
const two = deferred('/other/pht.js', '/other/widgets/ice-timer.js', '/pht/pht.js');
const bothWidgets = tagsOf('ice-timer', 'condition-types');

it('two versions, two names: both work', async (t) => {
  const html = pageOf({ head: two, body: bothWidgets });
  const host = await openHost(t, { html, files: otherFiles, headers: trusting('pht pht-2') });
  await expectTimerRuns(host.page);
  await expectTableShows(host.page);
});

it('two versions, one name: the first works, and the console says what is missing', async (t) => {
  const html = pageOf({ head: two, body: bothWidgets });
  const host = await openHost(t, { html, files: otherFiles, headers: trusting('pht') });
  await expectTimerRuns(host.page);
  await expectTableShows(host.page);
  assert.ok(!host.problems.some((problem) => problem.startsWith('exception')));
  assert.match(host.warnings.join(), /trusted-types pht pht-2/);
});

it('parts beside the core, and the core twice, need one name', async (t) => {
  const head = deferred('/pht/pht.js', '/pht/widgets/ice-timer.js', '/pht/pht.js');
  const host = await openHost(t, { html: pageOf({ head, body }), headers: trusting('pht') });
  await expectSomeWork(host.page);
  expectClean(host);
});

it('a page that trusts markup by a default policy, and no address', async (t) => {
  const head = `<script src="/default.js"></script>${snippet}`;
  const files = {
    '/default.js': "trustedTypes.createPolicy('default', { createHTML: (text) => text });",
  };
  const headers = trusting('default');
  const host = await openHost(t, { html: pageOf({ head, body }), files, headers });
  await expectSomeWork(host.page);
});

const release = JSON.parse(readFileSync(join(dist, 'release.json'), 'utf8'));
const hashed = (name) =>
  `<script src="/pht/${name}" integrity="${release.files[name].integrity}" ` +
  'crossorigin="anonymous" defer></script>';
const hashOf = (name) => `'${release.files[name].integrity}'`;

it('a hash and crossorigin from release.json: every further file is checked by its own', async (t) => {
  const host = await openHost(t, { html: pageOf({ html: 'lang="es"', head: hashed('pht.js') }) });
  await expectWidgetsWork(host.page);
  const tags = await host.page.evaluate(() =>
    // Without those that hold data.
    [...document.querySelectorAll('script[src]')].map(({ src, integrity }) => [src, integrity]),
  );
  assert.ok(tags.length > 10);
  for (const [src, integrity] of tags) assert.match(integrity, /^sha384-.{64}$/, src);
  expectClean(host);
});

it('a part that somebody has changed does not run beside a core with a hash', async (t) => {
  const host = await openHost(t, {
    html: pageOf({ head: hashed('pht.js'), body: bothWidgets }),
    prepare: (page) =>
      page.route('**/widgets/ice-timer.js*', (route) =>
        route.fulfill({ contentType: 'text/javascript', body: 'window.run = true;' }),
      ),
  });
  await expectTableShows(host.page);
  assert.ok(await host.page.getByText('Take the ice off after 20 minutes.').isVisible());
  assert.equal(await host.page.evaluate(() => window.run), undefined);
});

it('a core of another version, which cannot be checked, is not fetched past a cache', async (t) => {
  const stranded = '<script src="/other/widgets/ice-timer.js" defer></script>';
  const host = await openHost(t, {
    html: pageOf({ head: hashed('pht.js') + stranded, body: tagsOf('condition-types') }),
    files: otherFiles,
  });
  await expectTableShows(host.page);
  assert.equal(host.requests.filter((line) => line.includes('/pht/pht.js')).length, 1);
  expectClean(host);
});

it('a policy of hashes only, with a tag for each file', async (t) => {
  const names = release.widgets['exercise-card'];
  const host = await openHost(t, {
    html: pageOf({ head: names.map(hashed).join(''), body: tagsOf('exercise-card') }),
    headers: {
      'Content-Security-Policy': `script-src ${names.map(hashOf).join(' ')}; object-src 'none'`,
    },
  });
  await only(host.page, 'pht-exercise-card');
  expectClean(host);
});
