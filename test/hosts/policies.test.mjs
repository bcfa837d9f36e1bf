import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { it } from 'node:test';
import { dist, expectClean, openHost, pageOf, snippet } from './host.mjs';
import { expectWidgetsWork, only } from './widgets.mjs';

const STRICT =
  "default-src 'self'; script-src 'self'; style-src 'self'; " +
  "require-trusted-types-for 'script'; trusted-types lit-html";
const NAMED_IN_README =
  "default-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html";
const NONCE =
  "script-src 'nonce-r4nd0m' 'strict-dynamic'; object-src 'none'; base-uri 'none'; " +
  "require-trusted-types-for 'script'; trusted-types lit-html";

const nonceSnippet = snippet.replace('<script', '<script nonce="r4nd0m"');

const policies = [
  { name: 'a strict policy with Trusted Types', policy: STRICT, head: snippet },
  { name: "the README's policy", policy: NAMED_IN_README, head: snippet },
  { name: 'a nonce with strict-dynamic', policy: NONCE, head: nonceSnippet },
];

for (const { name, policy, head } of policies) {
  const headers = { 'Content-Security-Policy': policy };

  it(`${name} is kept`, async (t) => {
    const host = await openHost(t, { html: pageOf({ head }), headers });
    await expectWidgetsWork(host.page);
    expectClean(host);
  });

  it(`${name} lets the Spanish messages come`, async (t) => {
    const host = await openHost(t, { html: pageOf({ html: 'lang="es"', head }), headers });
    await expectWidgetsWork(host.page);
    const timer = await only(host.page, 'pht-ice-timer');
    assert.equal(await timer.locator('.root').getAttribute('lang'), 'es');
    assert.ok(host.requests.includes('GET /pht/locales/es.js 200'));
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

it('a policy without the name of Lit stops Lit, and only the console hears of it', async (t) => {
  const policy = "require-trusted-types-for 'script'; trusted-types 'none'";
  const host = await openHost(t, { headers: { 'Content-Security-Policy': policy } });
  await host.page.getByText('Take the ice off after 20 minutes.').waitFor();
  assert.ok(host.problems.some((problem) => problem.includes('violation of trusted-types')));
});

it('a hash and crossorigin from release.json let the script run', async (t) => {
  const release = JSON.parse(readFileSync(join(dist, 'release.json'), 'utf8'));
  const { integrity } = release.files['pht.js'];
  const head = snippet.replace(
    ' defer',
    ` integrity="${integrity}" crossorigin="anonymous" defer`,
  );
  const host = await openHost(t, { html: pageOf({ head }) });
  await expectWidgetsWork(host.page);
  expectClean(host);
});
