// The README's examples of slots and events do what it says of them.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { it } from 'node:test';
import { root } from '../../scripts/lib/root.mjs';
import { expectClean, openHost, pageOf } from './host.mjs';
import { only } from './widgets.mjs';

const readme = readFileSync(join(root, 'README.md'), 'utf8');

/** The blocks of HTML below a heading. */
function examplesUnder(heading) {
  const [, rest] = readme.split(`\n### ${heading}\n`);
  const [section] = rest.split(/\n##+ /);
  return [...section.matchAll(/```html\n([^]*?)```/g)].map(([, code]) => code);
}

const [inTag, inOtherForms] = examplesUnder('Your own words');
const [listener] = examplesUnder('Events');

it('words in the slots of a tag take the place of ours', async (t) => {
  const host = await openHost(t, { html: pageOf({ body: inTag }) });
  await only(host.page, 'pht-recovery-stages');
  for (const [, text] of inTag.matchAll(/slot="[\w-]+">(.+?)</g)) {
    await host.page.getByText(text, { exact: true }).waitFor();
  }
  expectClean(host);
});

it('so do words in a division and in the address of a link', async (t) => {
  const host = await openHost(t, { html: pageOf({ body: inOtherForms }) });
  const titles = host.page.getByText('Your way back', { exact: true });
  await titles.nth(1).waitFor();
  assert.equal(await host.page.locator('pht-recovery-stages').count(), 2);
  expectClean(host);
});

it('one listener hears the widgets of a page', async (t) => {
  const host = await openHost(t, {
    html: pageOf({ body: `<pht-ice-timer></pht-ice-timer>${listener}` }),
    prepare: (page) => page.clock.install(),
  });
  const timer = await only(host.page, 'pht-ice-timer');
  await timer.locator('[part="start"]').click();
  const said = host.page.waitForEvent('console');
  await host.page.clock.fastForward('15:01');
  assert.equal((await said).text(), 'pht-ice-timer 15');
});
