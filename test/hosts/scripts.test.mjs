// How the script itself comes: early, late, stripped, or copied into another file.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { it } from 'node:test';
import { dist, expectClean, openHost, pageOf } from './host.mjs';
import { expectWidgetsWork, inMixedForms, only } from './widgets.mjs';

const code = readFileSync(join(dist, 'pht.js'), 'utf8').replace(/\/\/# sourceMappingURL.*/, '');
const inline = `<script>${code.replaceAll('</script', '<\\/script')}</script>`;

const body = inMixedForms;

const heads = {
  'in the head, without defer': '<script src="/pht/pht.js"></script>',
  'as a module': '<script type="module" src="/pht/pht.js"></script>',
  async: '<script async src="/pht/pht.js"></script>',
  'with an empty type': '<script type="" src="/pht/pht.js"></script>',
  'with a version behind its name': '<script src="/pht/pht.js?ver=6.8" defer></script>',
  'copied into the page': inline,
};

for (const [name, head] of Object.entries(heads)) {
  it(`the script ${name}: the widgets work`, async (t) => {
    const host = await openHost(t, { html: pageOf({ head, body }) });
    await expectWidgetsWork(host.page);
    expectClean(host);
  });
}

it('the script at the end of the body: the widgets work', async (t) => {
  const end = `${body}<script src="/pht/pht.js"></script>`;
  const host = await openHost(t, { html: pageOf({ head: '', body: end }) });
  await expectWidgetsWork(host.page);
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
    await expectWidgetsWork(host.page);
    expectClean(host);
  });
}

const combined = { '/cache/all.js': `var before = 1;\n${code}\nvar after = 2;` };

it('the script combined with others: it leaves no variable and stops none', async (t) => {
  const head =
    '<script>var known = Object.keys(window)</script><script src="/cache/all.js"></script>';
  const host = await openHost(t, { html: pageOf({ head, body }), files: combined });
  await expectWidgetsWork(host.page);
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

it('combined with others, the messages come by a script tag', async (t) => {
  const head = '<script src="/pht/locales/es.js"></script><script src="/cache/all.js"></script>';
  const host = await openHost(t, {
    html: pageOf({ html: 'lang="es"', head, body }),
    files: combined,
  });
  await expectWidgetsWork(host.page);
  const timer = await only(host.page, 'pht-ice-timer');
  assert.equal(await timer.locator('.root').getAttribute('lang'), 'es');
  assert.equal(host.requests.filter((line) => line.includes('locales/')).length, 1);
  expectClean(host);
});

// As caching plugins do.
for (const scheme of ['data', 'blob']) {
  it(`handed over as ${scheme}: the widgets work, in English with a notice`, async (t) => {
    const head = `<script>
      fetch('/pht/pht.js').then((answer) => answer.text()).then((text) => {
        const blob = new Blob([text], { type: 'text/javascript' });
        const data = 'data:text/javascript;charset=utf-8,' + encodeURIComponent(text);
        const src = '${scheme}' === 'blob' ? URL.createObjectURL(blob) : data;
        document.head.append(Object.assign(document.createElement('script'), { src }));
      });
    </script>`;
    const host = await openHost(t, { html: pageOf({ html: 'lang="es"', head, body }) });
    await expectWidgetsWork(host.page);
    const timer = await only(host.page, 'pht-ice-timer');
    await timer.getByText('Texto disponible solo en inglés.').waitFor();
    expectClean(host, { warned: [/locales\/es\.js did not load.*from which folder/] });
  });
}

it('the script of another product, which names ours in its query, is not its place', async (t) => {
  const head = `<script src="/js/min.js?files=/js/pht.js"></script>
    <script src="/pht/pht.js" type="text/plain"></script>${inline}`;
  const files = { '/js/min.js': '' };
  const host = await openHost(t, { html: pageOf({ html: 'lang="es"', head, body }), files });
  const timer = await only(host.page, 'pht-ice-timer');
  assert.equal(await timer.locator('.root').getAttribute('lang'), 'es');
  expectClean(host);
});

it('copied into the page without its place: English, and a notice', async (t) => {
  const host = await openHost(t, { html: pageOf({ html: 'lang="es"', head: inline, body }) });
  await expectWidgetsWork(host.page);
  const timer = await only(host.page, 'pht-ice-timer');
  await timer.getByText('Texto disponible solo en inglés.').waitFor();
  expectClean(host, { warned: [/locales\/es\.js/] });
});
