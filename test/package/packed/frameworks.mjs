import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { chromium } from 'playwright-core';
import { browserArguments, findBrowser } from '../../../scripts/browser.mjs';
import { serve } from '../../../scripts/serve.mjs';
import { buildApps, complaints, frameworks, writeApps } from '../../frameworks/apps.mjs';
import { folder } from './consumer.mjs';

const apps = join(folder, 'frameworks');

describe('the code that the README shows for a framework', () => {
  let server, browser, found;

  before(async () => {
    mkdirSync(apps);
    writeApps(apps);
    found = await complaints(apps);
    await buildApps(apps);
    server = await serve({ roots: { '/': apps } });
    browser = await chromium.launch({
      executablePath: await findBrowser(),
      args: browserArguments,
    });
  });
  after(async () => {
    await browser?.close();
    await server?.close();
  });

  it('has the right types, and other code has not', () => {
    for (const [file, text] of found) {
      assert.match(file, /^\w+\/wrong\./, text);
      assert.match(text, /hip-hing\W/, file);
      assert.match(text, /'finished' does not exist/, file);
    }
    assert.equal(found.size, frameworks.length);
  });

  for (const name of frameworks) {
    it(`works in ${name}: a widget, what it tells, and what it is told`, async () => {
      const problems = [];
      const page = await browser.newPage();
      page.on('pageerror', ({ stack }) => problems.push(stack));
      page.on('console', (message) => problems.push(message.text()));
      await page.goto(`${server.url}${name}/dist/index.html`);

      await page.getByRole('heading', { name: 'Bridge hold' }).waitFor();
      await page.getByRole('button', { name: 'Mark done' }).click();
      await page.getByText('Done: bridge-hold').waitFor();
      await page.getByRole('button', { name: 'Hip hinge' }).click();
      await page.getByRole('heading', { name: 'Hip hinge' }).waitFor();
      assert.deepEqual(problems, []);
      await page.close();
    });
  }

  it('is read without script where a server made the page', async () => {
    const page = await browser.newPage({ javaScriptEnabled: false });
    await page.goto(`${server.url}next/dist/index.html`);
    await page.getByText('Your exercise is on the sheet').waitFor();
    await page.close();
  });
});
