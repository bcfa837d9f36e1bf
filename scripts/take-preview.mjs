// Takes the picture of README.md, demo/preview.png, from the built files in dist/.
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { browserArguments, prepareBrowser } from './browser.mjs';
import { root } from './lib/root.mjs';
import { serve } from './serve.mjs';

const SIZE = { width: 1240, height: 860 };
const MORNING = new Date('2026-03-02T08:00:00');

const PAGE = `<!doctype html>
<html lang="en">
  <meta charset="utf-8" />
  <title>Preview</title>
  <link rel="stylesheet" href="/dist/pht.css" />
  <link rel="stylesheet" href="/preview.css" />
  <script src="/dist/pht.js" defer></script>
  <pht-ice-timer minutes="20"></pht-ice-timer>
  <pht-recovery-stages stage="2"></pht-recovery-stages>
</html>`;

const STYLES = `
body {
  display: grid;
  grid-template-columns: 1fr 1fr;
  gap: 32px;
  margin: 0;
  padding: 32px;
  background: #e8edf4;
  font-family: system-ui, sans-serif;
}`;

const server = await serve({
  roots: { '/dist/': join(root, 'dist') },
  files: { '/index.html': PAGE, '/preview.css': STYLES },
});
const browser = await chromium.launch({
  executablePath: await prepareBrowser(),
  args: browserArguments,
});
const page = await browser.newPage({ viewport: SIZE, deviceScaleFactor: 2 });
await page.clock.setFixedTime(MORNING);
await page.goto(server.url);
await page.locator('pht-ice-timer [part="start"]').waitFor();
await page.screenshot({ path: join(root, 'demo/preview.png') });
await browser.close();
await server.close();
