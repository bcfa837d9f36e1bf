// Finds a Chromium-family browser for the tests and the bench, or gets one.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { installDebianPackages, isDebianRoot } from './lib/debian.mjs';
import { installedProgram, programFromVariable, starts } from './lib/programs.mjs';
import { root } from './lib/root.mjs';

const VARIABLES = ['PHT_BROWSER', 'CHROME_PATH'];
const DOWNLOAD_LIMIT = 5 * 60_000;

const NAMES = {
  commands: [
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
    'chrome',
    'microsoft-edge',
    'microsoft-edge-stable',
    'msedge',
    'brave-browser',
    'brave',
  ],
  macApps: ['Chromium', 'Google Chrome', 'Microsoft Edge', 'Brave Browser'],
  windowsPrograms: [
    'Chromium/Application/chrome.exe',
    'Google/Chrome/Application/chrome.exe',
    'Microsoft/Edge/Application/msedge.exe',
    'BraveSoftware/Brave-Browser/Application/brave.exe',
  ],
};

const isRoot = process.getuid?.() === 0;

/** The browser takes one list of them, so this is in the place of Playwright's. */
const FEATURES_OFF = [
  // Two pages of the browser's own in each window, which take more time than most pages of a test.
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  // As Playwright has it: pages stay as they are asked for, and nothing is asked of the network.
  'AimEnabled',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsFirstBalancedModeAutoEnable',
  'HttpsUpgrades',
  'LensOverlay',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'PaintHolding',
  'PreconnectToSearch',
  'ThirdPartyStoragePartitioning',
];

/** What every start of the browser needs: no noise, no network of its own. */
export const browserArguments = [
  // Chromium refuses its sandbox to root.
  ...(isRoot ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  `--disable-features=${FEATURES_OFF.join()}`,
];

/** The path of a browser that starts, or undefined. Throws when a variable names none. */
export async function findBrowser() {
  return (
    programFromVariable(...VARIABLES) ?? installedProgram(NAMES) ?? (await playwrightBrowser())
  );
}

/** Like `findBrowser`, but gets a browser where there is none; throws when that fails too. */
export async function prepareBrowser({ log = console.log } = {}) {
  const found =
    (await findBrowser()) ?? (await downloadBrowser(log)) ?? installDebianBrowser(log);
  if (found) return found;
  throw new Error(
    'No browser found for the tests. Install Chromium, Chrome, Edge or Brave, or set ' +
      'PHT_BROWSER to the path of one, or run: npx playwright-core install chromium',
  );
}

async function playwrightBrowser() {
  try {
    const { chromium } = await import('playwright-core');
    const path = chromium.executablePath();
    return starts(path) ? path : undefined;
  } catch {
    return undefined;
  }
}

async function downloadBrowser(log) {
  log("No browser found: trying Playwright's download of Chromium …");
  const cli = join(root, 'node_modules', 'playwright-core', 'cli.js');
  const result = spawnSync(process.execPath, [cli, 'install', '--no-shell', 'chromium'], {
    stdio: 'inherit',
    timeout: DOWNLOAD_LIMIT,
    env: { ...process.env, PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '10000' },
  });
  const path = result.status === 0 ? await playwrightBrowser() : undefined;
  if (!path) log("Playwright's Chromium is not to be had here.");
  return path;
}

function installDebianBrowser(log) {
  if (!isDebianRoot()) return undefined;
  installDebianPackages(['chromium'], log);
  return installedProgram(NAMES);
}
