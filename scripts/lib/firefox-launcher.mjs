// A launcher for Web Test Runner that starts an installed Firefox, each test file in a context of
// its own: nothing that one stores is there for the next.
import puppeteer from 'puppeteer-core';

export function firefoxLauncher(executablePath) {
  const pages = new Map();
  let browser;
  return {
    name: 'Firefox',
    // Web Test Runner's commands then know how to use `getPage`.
    type: 'puppeteer',
    // Pages behind another get no animation frames.
    concurrency: 1,

    async startSession(id, url) {
      if (!browser?.connected) browser = await launch(executablePath);
      const context = await browser.createBrowserContext();
      const page = await context.newPage();
      pages.set(id, page);
      await page.setViewport({ width: 800, height: 600 });
      await page.goto(url);
    },
    isActive: (id) => pages.has(id),
    getPage: (id) => pages.get(id),
    getBrowserUrl: (id) => pages.get(id).url(),
    async stopSession(id) {
      const page = pages.get(id);
      pages.delete(id);
      await page.browserContext().close();
      return {};
    },
    stop: async () => browser?.close(),
  };
}

const launch = (executablePath) =>
  puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    // As on a telephone.
    extraPrefsFirefox: { 'dom.w3c_touch_events.enabled': 1, 'ui.useOverlayScrollbars': 1 },
  });
