import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { chromium } from 'playwright-core';
import { browserArguments } from '../scripts/browser.mjs';

// Playwright starts browsers that never throttle a background tab and tell every page that it
// is in front. To see what a hidden tab costs, this one starts without such help.
export async function withOrdinaryBrowser(executablePath, use) {
  const profile = await mkdtemp(join(tmpdir(), 'pht-bench-'));
  const child = spawn(executablePath, argumentsFor(profile), { stdio: 'ignore' });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  process.once('exit', () => child.kill());
  const address = `http://127.0.0.1:${await debuggingPort(profile)}`;
  const browser = await chromium.connectOverCDP(address, { noDefaults: true });
  try {
    return await use(browser.contexts()[0]);
  } finally {
    const session = await browser.newBrowserCDPSession();
    // The answer may be lost with the browser that gives it.
    await session.send('Browser.close').catch(() => {});
    await ended;
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

const argumentsFor = (profile) => [
  ...browserArguments,
  '--headless=new',
  '--ignore-certificate-errors',
  '--remote-debugging-port=0',
  '--window-size=1920,4000',
  `--user-data-dir=${profile}`,
  'about:blank',
];

async function debuggingPort(profile) {
  for (let tries = 0; tries < 300; tries += 1) {
    const file = await readFile(join(profile, 'DevToolsActivePort'), 'utf8').catch(() => '');
    if (file.includes('\n')) return file.split('\n')[0];
    await wait(100);
  }
  throw new Error('The browser did not start within 30 s.');
}
