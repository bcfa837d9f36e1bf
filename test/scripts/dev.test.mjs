// `npm run dev`: the demo site from the source.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { it } from 'node:test';
import { chromium } from 'playwright-core';
import { createServer } from 'vite';
import { browserArguments, findBrowser } from '../../scripts/browser.mjs';
import { root } from '../../scripts/lib/root.mjs';

it('the demo site from the source shows its widgets', async (t) => {
  const server = await createServer({
    root,
    configFile: join(root, 'vite.config.ts'),
    server: { port: 0 },
    logLevel: 'error',
  });
  t.after(() => server.close());
  await server.listen();
  const executablePath = await findBrowser();
  const browser = await chromium.launch({ executablePath, args: browserArguments });
  t.after(() => browser.close());
  const page = await browser.newPage();
  const errors = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto(server.resolvedUrls.local[0]);
  await page.locator('pht-ice-timer .frame').waitFor();
  assert.deepEqual(errors, []);
});
