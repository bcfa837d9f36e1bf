// Takes the picture of README.md, demo/preview.png, from the built files in dist/.
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { browserArguments, prepareBrowser } from './browser.mjs';
import { root } from './lib/root.mjs';
import { serve } from './serve.mjs';

const SIZE = { width: 1440, height: 920 };

const PAGE = `<!doctype html>
<html lang="en">
  <meta charset="utf-8" />
  <title>Preview</title>
  <link rel="stylesheet" href="/dist/pht.css" />
  <link rel="stylesheet" href="/preview.css" />
  <script src="/dist/pht.js" defer></script>
  <pht-anatomy-diagram></pht-anatomy-diagram>
  <pht-exercise-card exercise="bridge-hold"></pht-exercise-card>
</html>`;

const STYLES = `
body {
  display: grid;
  grid-template-columns: 2fr 1fr;
  gap: 24px;
  margin: 0;
  padding: 24px;
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
await page.goto(server.url);
for (const part of ['label', 'illustration'])
  await page.locator(`[part="${part}"]`).last().waitFor();
await page.screenshot({ path: join(root, 'demo/preview.png') });
await browser.close();
await server.close();
