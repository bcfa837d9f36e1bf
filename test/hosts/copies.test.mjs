// More than one of our scripts on a page.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { it } from 'node:test';
import { version } from '../../scripts/build/project.mjs';
import { dist, expectClean, expectWarned, openHost, pageOf, snippet } from './host.mjs';
import { expectSomeWork, expectWidgetsWork, someInMixedForms } from './widgets.mjs';

const OTHER = '0.0.9-other';
const other = (name) => readFileSync(join(dist, name), 'utf8').replaceAll(version, OTHER);
const names = readdirSync(dist, { recursive: true }).filter((name) => name.endsWith('.js'));
const files = Object.fromEntries(names.map((name) => [`/other/${name}`, other(name)]));
const body = someInMixedForms;
const script = (path) => `<script src="${path}" defer></script>`;

const versionOf = (page, tag) => page.evaluate((name) => customElements.get(name).version, tag);

it('two versions: the first is used, all work, and one warning names both', async (t) => {
  const head = script('/other/pht.js') + snippet;
  const host = await openHost(t, { html: pageOf({ head }), files });
  await expectWidgetsWork(host.page);
  assert.equal(await versionOf(host.page, 'pht-ice-timer'), OTHER);
  await expectWarned(host, new RegExp(`${OTHER}.*${version}`));
});

it('two versions under a strict policy have a name each', async (t) => {
  const headers = {
    'Content-Security-Policy':
      "default-src 'self'; require-trusted-types-for 'script'; trusted-types pht pht-2",
  };
  const head = script('/other/pht.js') + snippet;
  const host = await openHost(t, { html: pageOf({ head, body }), files, headers });
  await expectSomeWork(host.page);
  await expectWarned(host, new RegExp(OTHER));
});

it('the same script twice says nothing', async (t) => {
  const host = await openHost(t, { html: pageOf({ head: snippet + snippet, body }) });
  await expectSomeWork(host.page);
  expectClean(host);
});

it('pht.js beside parts: no widget comes twice', async (t) => {
  const head =
    snippet + script('/pht/widgets/ice-timer.js') + script('/pht/widgets/condition-types.js');
  const host = await openHost(t, { html: pageOf({ head, body }) });
  await expectSomeWork(host.page);
  expectClean(host);
});
