// A launcher for Web Test Runner that starts WebKitGTK, each test file in a browser of its own.
import { openWebKit } from './webkit-driver.mjs';

export function webkitLauncher(programs) {
  const pages = new Map();
  let webkit;
  return {
    name: 'WebKit',
    // Web Test Runner's commands then use `getPage` as they would with a page of Puppeteer.
    type: 'puppeteer',
    // The window under another has no focus.
    concurrency: 1,

    async startSession(id, url) {
      webkit ??= open(programs);
      const page = await (await webkit).newPage();
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
      page.close();
      return {};
    },
    stop: async () => (await webkit)?.close(),
  };
}

// A process that is told to end, by a time limit for example, takes its browser with it.
function open(programs) {
  process.once('SIGTERM', () => process.exit(1));
  return openWebKit(programs);
}
