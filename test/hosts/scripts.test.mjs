// How the script itself comes: early, late, stripped, or copied into another file.
import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { version } from '../../scripts/build/project.mjs';
import { serve } from '../../scripts/serve.mjs';
import { dist, expectClean, expectWarned, openHost, pageOf, snippet } from './host.mjs';
import {
  expectSomeWork,
  expectStageOpens,
  expectTimerRuns,
  only,
  someInMixedForms,
  tagsOf,
} from './widgets.mjs';

const read = (name) =>
  readFileSync(join(dist, name), 'utf8').replace(/\/\/# sourceMappingURL.*/, '');
const inlined = (...names) =>
  `<script>${names.map(read).join('\n').replaceAll('</script', '<\\/script')}</script>`;

const code = read('pht.js');
const styles = '<link rel="stylesheet" href="/pht/pht.css" />';
const copied = styles + inlined('pht.js');

const body = someInMixedForms;

const heads = {
  'in the head, without defer': '<script src="/pht/pht.js"></script>',
  'as a module': '<script type="module" src="/pht/pht.js"></script>',
  async: '<script async src="/pht/pht.js"></script>',
  'with an empty type': '<script type="" src="/pht/pht.js"></script>',
  'with a version behind its name': '<script src="/pht/pht.js?ver=6.8" defer></script>',
  'copied into the page': copied,
  'copied into the page, its folder in the head': `<meta name="pht-folder" content="/pht">${inlined('pht.js')}`,
  'copied into the page, its folder at the tag': inlined('pht.js').replace(
    '<script',
    '<script data-folder="/pht/"',
  ),
  'with everything': '<script src="/pht/pht-all.js" defer></script>',
  'with everything, and a part again':
    '<script src="/pht/pht-all.js" defer></script><script src="/pht/widgets/ice-timer.js"></script>',
  'after a part':
    '<script src="/pht/widgets/ice-timer.js"></script><script src="/pht/pht.js"></script>',
  'async, beside parts that are, too': [
    'parts/exercise',
    'widgets/exercise-card',
    'pht',
    'widgets/ice-timer',
  ]
    .map((name) => `<script async src="/pht/${name}.js"></script>`)
    .join(''),
};

for (const [name, head] of Object.entries(heads)) {
  it(`the script ${name}: the widgets work`, async (t) => {
    const host = await openHost(t, { html: pageOf({ head, body }) });
    await expectSomeWork(host.page);
    expectClean(host);
  });
}

it('the script at the end of the body: the widgets work', async (t) => {
  const end = `${body}<script src="/pht/pht.js"></script>`;
  const host = await openHost(t, { html: pageOf({ head: '', body: end }) });
  await expectSomeWork(host.page);
  expectClean(host);
});

for (const html of ['lang="en"', 'lang="es"']) {
  it(`the script inserted 2 s after the page was loaded, ${html}: the widgets work`, async (t) => {
    const head = `<script>
      addEventListener('load', () => setTimeout(() => {
        document.head.append(Object.assign(document.createElement('script'), {
          src: '/pht/pht.js',
        }));
      }, 2000));
    </script>`;
    const host = await openHost(t, { html: pageOf({ html, head, body }) });
    await expectSomeWork(host.page);
    expectClean(host);
  });
}

const combined = { '/cache/all.js': `var before = 1;\n${code}\nvar after = 2;` };

it('the script combined with others: it leaves no variable and stops none', async (t) => {
  const head = `${styles}<script>var known = Object.keys(window)</script><script src="/cache/all.js"></script>`;
  const host = await openHost(t, { html: pageOf({ head, body }), files: combined });
  await expectSomeWork(host.page);
  const added = await host.page.evaluate(() => {
    const fresh = Object.keys(window).filter((name) => !window.known.includes(name));
    return fresh.filter((name) => !['known', 'before', 'after'].includes(name)).sort();
  });
  assert.ok(
    added.every((name) => /^(pht|lit|reactiveElement)/.test(name)),
    added.join(', '),
  );
  expectClean(host);
});

it('combined with others and with parts: nothing comes twice', async (t) => {
  const parts = [
    'pht.js',
    'parts/exercise.js',
    'widgets/exercise-card.js',
    'widgets/ice-timer.js',
  ];
  const host = await openHost(t, {
    html: pageOf({ head: `${styles}<script src="/cache/all.js"></script>`, body }),
    files: { '/cache/all.js': parts.map(read).join('\n') },
  });
  await expectSomeWork(host.page);
  assert.ok(
    !host.requests.some((line) => /exercise-card\.js|ice-timer\.js|exercise\.js/.test(line)),
  );
  expectClean(host);
});

it('a part of which the page has a tag is fetched once', async (t) => {
  const tag = '<script src="/pht/widgets/ice-timer.js" defer></script>';
  const host = await openHost(t, { html: pageOf({ head: snippet + tag, body }) });
  await expectSomeWork(host.page);
  assert.equal(host.requests.filter((line) => line.includes('ice-timer.js')).length, 1);
  expectClean(host);
});

it('a part whose tag a consent manager has stopped comes all the same', async (t) => {
  const tag = '<script type="text/plain" src="/pht/widgets/ice-timer.js"></script>';
  const host = await openHost(t, { html: pageOf({ head: snippet + tag, body }) });
  await expectSomeWork(host.page);
  expectClean(host);
});

it('only what the page shows is fetched', async (t) => {
  const host = await openHost(t, { html: pageOf({ body: tagsOf('ice-timer') }) });
  await only(host.page, 'pht-ice-timer');
  const fetched = host.requests.filter((line) => line.includes('/pht/'));
  assert.deepEqual(fetched.map((line) => line.split(' ')[1]).sort(), [
    '/pht/pht.css',
    '/pht/pht.js',
    '/pht/widgets/ice-timer.js',
  ]);
  expectClean(host);
});

it('a part that does not come: its fallback stays, the others work', async (t) => {
  const host = await openHost(t, {
    html: pageOf({ body: tagsOf('ice-timer', 'recovery-stages') }),
    prepare: (page) => page.route('**/widgets/ice-timer.js*', (route) => route.abort()),
  });
  await expectStageOpens(host.page);
  assert.ok(await host.page.getByText('Take the ice off after 20 minutes.').isVisible());
  await host.page
    .waitForEvent('console', {
      predicate: (message) => message.text().includes('ice-timer.js did not load'),
      timeout: 1,
    })
    .catch(() => undefined);
  assert.match(
    host.warnings.join(),
    /http:.*\/pht\/widgets\/ice-timer\.js did not load\. Is it there\?/,
  );
});

it('everything copied into the page, with its Spanish: no request, and no place needed', async (t) => {
  const head = inlined('locales/es.js', 'pht-all.js');
  const host = await openHost(t, { html: pageOf({ html: 'lang="es"', head, body }) });
  await expectSomeWork(host.page);
  const timer = await only(host.page, 'pht-ice-timer');
  assert.equal(await timer.locator('.root').getAttribute('lang'), 'es');
  assert.ok(!host.requests.some((line) => line.includes('/pht/')));
  expectClean(host);
});

it('combined with others, the texts come by a script tag', async (t) => {
  const head = `${styles}<script src="/pht/locales/es.js"></script><script src="/cache/all.js"></script>`;
  const host = await openHost(t, {
    html: pageOf({ html: 'lang="es"', head, body }),
    files: combined,
  });
  await expectSomeWork(host.page);
  const timer = await only(host.page, 'pht-ice-timer');
  assert.equal(await timer.locator('.root').getAttribute('lang'), 'es');
  assert.equal(host.requests.filter((line) => line.includes('locales/')).length, 1);
  expectClean(host);
});

// As caching plugins do.
for (const scheme of ['data', 'blob']) {
  it(`handed over as ${scheme}, beside pht.css: the widgets work in their language`, async (t) => {
    const head = `${styles}<script>
      fetch('/pht/pht.js').then((answer) => answer.text()).then((text) => {
        const blob = new Blob([text], { type: 'text/javascript' });
        const data = 'data:text/javascript;charset=utf-8,' + encodeURIComponent(text);
        const src = '${scheme}' === 'blob' ? URL.createObjectURL(blob) : data;
        document.head.append(Object.assign(document.createElement('script'), { src }));
      });
    </script>`;
    const host = await openHost(t, { html: pageOf({ html: 'lang="es"', head, body }) });
    await expectSomeWork(host.page);
    const timer = await only(host.page, 'pht-ice-timer');
    assert.equal(await timer.locator('.root').getAttribute('lang'), 'es');
    expectClean(host);
  });
}

it('the script of another product, which names ours in its query, is not its place', async (t) => {
  const head = `<script src="/js/min.js?files=/js/pht.js"></script>
    <script src="/pht/pht.js" type="text/plain"></script>${inlined('pht.js')}`;
  const files = { '/js/min.js': '' };
  const host = await openHost(t, { html: pageOf({ html: 'lang="es"', head, body }), files });
  const timer = await only(host.page, 'pht-ice-timer');
  assert.equal(await timer.locator('.root').getAttribute('lang'), 'es');
  expectClean(host);
});

it('copied into the page without its place: the fallbacks stay, and one warning', async (t) => {
  const host = await openHost(t, { html: pageOf({ head: inlined('pht.js'), body }) });
  await host.page.evaluate(() => new Promise(requestAnimationFrame));
  assert.ok(await host.page.getByText('Take the ice off after 20 minutes.').isVisible());
  await expectWarned(host, /not known where the files are.*pht-folder/);
});

const other = '9.9.9';
const ofOther = (text) => text.replaceAll(version, other);

it('a cache has the core of another version: the core of the parts is fetched past it', async (t) => {
  const host = await openHost(t, {
    html: pageOf({ body }),
    prepare: async (page) => {
      await page.route('**/pht/pht.js', (route) =>
        route.fulfill({ contentType: 'text/javascript', body: ofOther(code) }),
      );
    },
  });
  await expectSomeWork(host.page);
  assert.equal(
    await host.page.evaluate(() => customElements.get('pht-ice-timer').version),
    version,
  );
});

it('a cache has a part of another version: it is fetched past it', async (t) => {
  const host = await openHost(t, {
    html: pageOf({ body }),
    prepare: async (page) => {
      await page.route('**/widgets/ice-timer.js', (route) =>
        route.fulfill({
          contentType: 'text/javascript',
          body: ofOther(read('widgets/ice-timer.js')),
        }),
      );
    },
  });
  await expectSomeWork(host.page);
  expectClean(host);
});

it('pht.load brings a widget in a shadow root that was attached later', async (t) => {
  const host = await openHost(t, { html: pageOf({ body: '<main></main>' }) });
  await host.page.waitForFunction(() => window.pht?.load);
  await host.page.evaluate(async () => {
    const root = document.querySelector('main').attachShadow({ mode: 'open' });
    root.append(document.createElement('pht-ice-timer'));
    await window.pht.load('ice-timer');
  });
  await expectTimerRuns(host.page);
  const refusal = await host.page.evaluate(() =>
    window.pht.load('no-such-widget').catch((error) => error.message),
  );
  assert.match(refusal, /no-such-widget/);
  expectClean(host);
});

it('from another origin, whose server sends no CORS headers, in Spanish', async (t) => {
  const elsewhere = await serve({ roots: { '/pht/': dist } });
  t.after(() => elsewhere.close());
  const head = `<link rel="stylesheet" href="${elsewhere.url}pht/pht.css" />
    <script src="${elsewhere.url}pht/pht.js" defer></script>`;
  const host = await openHost(t, { html: pageOf({ html: 'lang="es"', head, body }) });
  await expectSomeWork(host.page);
  const timer = await only(host.page, 'pht-ice-timer');
  assert.equal(await timer.locator('.root').getAttribute('lang'), 'es');
  assert.ok(host.problems.every((problem) => problem.startsWith('request to another origin')));
});

it('in a sandbox, without an origin, in Spanish', async (t) => {
  const frame = `<iframe sandbox="allow-scripts" src="/frame.html" width="800" height="2000"></iframe>`;
  const host = await openHost(t, {
    html: pageOf({ head: '', body: frame }),
    files: { '/frame.html': pageOf({ html: 'lang="es"', body: tagsOf('recovery-stages') }) },
  });
  await expectStageOpens(host.page.frameLocator('iframe'));
  const root = host.page.frameLocator('iframe').locator('pht-recovery-stages .root');
  assert.equal(await root.getAttribute('lang'), 'es');
  expectClean(host);
});

it('from disk, without any network, in Spanish', async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'pht-disk-'));
  t.after(() => rmSync(folder, { recursive: true }));
  cpSync(dist, join(folder, 'pht'), { recursive: true });
  const html = pageOf({ html: 'lang="es"', body }).replaceAll('"/pht/', '"pht/');
  writeFileSync(join(folder, 'index.html'), html);
  const host = await openHost(t, { html: pageOf({ head: '', body: '' }) });
  await host.page.goto(pathToFileURL(join(folder, 'index.html')).href);
  await expectSomeWork(host.page);
  const timer = await only(host.page, 'pht-ice-timer');
  assert.equal(await timer.locator('.root').getAttribute('lang'), 'es');
});

it('a session that does not come: the patient reads it, and may try again', async (t) => {
  const session = '**/widgets/exercise-session.js*';
  const host = await openHost(t, {
    html: pageOf({ body: '<pht-exercise-program stage="1"></pht-exercise-program>' }),
    prepare: (page) => page.route(session, (route) => route.abort()),
  });
  const program = await only(host.page, 'pht-exercise-program');
  await program.locator('#start').click();
  await program.getByText('The session did not load.').first().waitFor();
  await host.page.unroute(session);
  await program.locator('#start').click();
  await program.locator('pht-exercise-session [part="start"]').waitFor();
});

it('a card brings the session when it is started, in its language', async (t) => {
  const asked = [];
  const host = await openHost(t, {
    html: pageOf({ html: 'lang="es"', body: tagsOf('exercise-card') }),
    prepare: (page) => page.on('request', (request) => asked.push(request.url())),
  });
  const card = await only(host.page, 'pht-exercise-card');
  await card.locator('[part="start"]').waitFor();
  await host.page.waitForLoadState('networkidle');
  assert.deepEqual(
    asked.filter((url) => url.includes('exercise-session')),
    [],
  );
  await card.locator('[part="start"]').click();
  await card.locator('pht-exercise-session [part="hurts"]', { hasText: 'Me duele' }).waitFor();
});

it('a card whose session does not come says so, and may try again', async (t) => {
  const session = '**/widgets/exercise-session.js*';
  const host = await openHost(t, {
    html: pageOf({ body: tagsOf('exercise-card') }),
    prepare: (page) => page.route(session, (route) => route.abort()),
  });
  const card = await only(host.page, 'pht-exercise-card');
  await card.locator('[part="start"]').click();
  await card.getByText('The session did not load.').first().waitFor();
  await card.locator('.moving').waitFor();
  await host.page.unroute(session);
  await card.locator('[part="start"]').click();
  await card.locator('pht-exercise-session [part="hurts"]').waitFor();
});
