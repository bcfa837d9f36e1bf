// Several pages in one tab share its storage: frames, other tabs, clinics of one address.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { it } from 'node:test';
import { serve } from '../../scripts/serve.mjs';
import { dist, expectClean, openHost, pageOf, snippet } from './host.mjs';

const timer = '<pht-ice-timer>Ice timer</pht-ice-timer>';
const program = '<pht-exercise-program stage="1">Program</pht-exercise-program>';
const frame = '<iframe src="/framed.html" width="700" height="700"></iframe>';

const timersRun = async (page) => {
  const runs = [];
  for (const one of page.frames()) {
    await one.locator('pht-ice-timer .time').waitFor();
    runs.push((await one.locator('pht-ice-timer [part="pause"]').count()) > 0);
  }
  return runs;
};

it('timers in frames of one address run apart, and after a reload', async (t) => {
  const files = { '/framed.html': pageOf({ body: timer }) };
  const host = await openHost(t, { html: pageOf({ body: timer + frame + frame }), files });
  await timersRun(host.page);
  await host.page.frames()[1].locator('[part="start"]').click();
  await host.page.frames()[1].locator('[part="pause"]').waitFor();
  await host.page.reload();
  assert.deepEqual(await timersRun(host.page), [false, true, false]);
  expectClean(host);
});

it('ticks that are kept agree in the page, in its frames and in another tab', async (t) => {
  const files = { '/framed.html': pageOf({ body: program }) };
  const host = await openHost(t, { html: pageOf({ body: program + program + frame }), files });
  const tab = await host.page.context().newPage();
  await tab.goto(`${host.url}framed.html`);
  const [first, second] = [0, 1].map((number) =>
    host.page.locator('pht-exercise-program').nth(number),
  );
  const all = [first, second, host.page.frames()[1], tab];
  for (const one of all) await one.getByText('0 of 15 done').waitFor();
  await first.getByLabel('Keep my check marks on this device').check();
  await first.locator('.tick').nth(0).click();
  for (const one of all) await one.getByText('1 of 15 done').waitFor();
  await tab.locator('.tick').nth(0).click();
  for (const one of all) await one.getByText('0 of 15 done').waitFor();
  await second.locator('.tick').nth(2).click();
  await tab.getByText('1 of 15 done').waitFor();
  await tab.getByLabel('Keep my check marks on this device').uncheck();
  for (const one of [first, second, host.page.frames()[1]])
    await one.getByText('0 of 15 done').waitFor();
  assert.equal(await tab.evaluate(() => localStorage.length), 0);
  expectClean(host);
});

it('clinics that share an address keep their ticks and timers apart', async (t) => {
  const pageFor = (clinic) =>
    pageOf({
      head: `<meta name="pht-site" content="${clinic}" />${snippet}`,
      body: program + timer,
    });
  const files = { '/south.html': pageFor('south'), '/again.html': pageFor('north') };
  const host = await openHost(t, { html: pageFor('north'), files });
  const { page } = host;
  await page
    .locator('pht-exercise-program')
    .getByLabel('Keep my check marks on this device')
    .check();
  await page.locator('pht-exercise-program .tick').nth(0).click();
  await page.locator('pht-ice-timer [part="start"]').click();
  await page.goto(`${host.url}south.html`);
  await page.getByText('0 of 15 done').waitFor();
  await page.locator('pht-ice-timer [part="start"]').waitFor();
  await page.goto(`${host.url}again.html`);
  await page.getByText('1 of 15 done').waitFor();
  await page.locator('pht-ice-timer [part="pause"]').waitFor();
  expectClean(host);
});

it('another site frames our pages in a sandbox: each language, and no markup from an address', async (t) => {
  const other = await serve({ roots: { '/pht/': dist } });
  t.after(() => other.close());
  const markup = `"><img src="x" onerror="document.title='hacked'">`;
  const hostile = new URLSearchParams(namesIn('pht-ice-timer').map((name) => [name, markup]));
  const queries = [
    'lang=es&theme=dark&accent=7a1f5c&title=Hielo+para+Jos%C3%A9&minutes=20',
    'lang=ar&theme=light&accent=%23fc0',
    hostile,
  ];
  const frames = queries.map(
    (query) =>
      `<iframe sandbox="allow-scripts" width="700" height="700" src="${other.url}pht/ice-timer.html?${String(query).replaceAll('&', '&amp;')}"></iframe>`,
  );
  const host = await openHost(t, { html: pageOf({ head: '', body: frames.join('') }) });
  const [, spanish, arabic, attacked] = host.page.frames();
  const all = [spanish, arabic, attacked];
  for (const frame of all) await frame.locator('pht-ice-timer [part="start"]').waitFor();
  await spanish.getByRole('heading', { level: 1, name: 'Hielo para José' }).waitFor();
  await spanish.getByRole('button', { name: 'Empezar' }).waitFor();
  const looks = await Promise.all(all.map((frame) => frame.evaluate(lookOfPage)));
  assert.deepEqual(looks, [
    { title: 'Hielo para José', lang: 'es', dir: 'ltr', scheme: 'dark', accent: '#7a1f5c' },
    { title: 'مؤقّت الثلج', lang: 'ar', dir: 'rtl', scheme: 'light', accent: '#fc0' },
    { title: 'Ice timer', lang: 'en', dir: '', scheme: '', accent: '' },
  ]);
  assert.equal(await attacked.locator('img').count(), 0);
  const told = host.warnings.filter((text) => /^pht-widgets: (theme|accent|title) /.test(text));
  assert.equal(told.length, 3);
  const problems = host.problems.filter((problem) => !problem.includes(`origin: ${other.url}`));
  expectClean({ problems, warnings: [] });
});

/** What an address may be full of: all attributes of a widget, and what its page knows. */
function namesIn(tag) {
  const { modules } = JSON.parse(readFileSync(join(dist, 'custom-elements.json'), 'utf8'));
  const declarations = modules.flatMap(({ declarations }) => declarations);
  const { attributes } = declarations.find(({ tagName }) => tagName === tag);
  return [...attributes.map(({ name }) => name), 'lang', 'dir', 'accent', 'title', 'onclick'];
}

// Runs in the page.
function lookOfPage() {
  const { lang, dir, style } = document.documentElement;
  const accent = style.getPropertyValue('--pht-color-accent');
  return { title: document.title, lang, dir, scheme: style.colorScheme, accent };
}
