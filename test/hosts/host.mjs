// A host page over the built files, and what every host page must show.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before } from 'node:test';
import { chromium } from 'playwright-core';
import { browserArguments, findBrowser } from '../../scripts/browser.mjs';
import { root } from '../../scripts/lib/root.mjs';
import { serve } from '../../scripts/serve.mjs';
import { inForm } from './widgets.mjs';

/** The folder under test: dist/, or another build of it during development. */
export const dist = process.env.PHT_DIST ?? join(root, 'dist');

/** The first lines of the README's snippet. */
export const snippet =
  '<link rel="stylesheet" href="/pht/pht.css" />\n<script src="/pht/pht.js" defer></script>';

/** With every widget there: what becomes one does so at once, so what did not become one never will. */
export const snippetOfAll = snippet.replace('pht.js', 'pht-all.js');

/** A page; `html` are the attributes of its first tag. */
export const pageOf = ({ html = 'lang="en"', head = snippet, body = inForm('tag') } = {}) =>
  `<!doctype html>
<html ${html}>
  <head><meta charset="utf-8" /><title>Host page</title>${head}</head>
  <body>${body}</body>
</html>`;

let browser;
before(async () => {
  const executablePath = await findBrowser();
  assert.ok(executablePath, 'no browser found');
  browser = await chromium.launch({ executablePath, args: browserArguments });
});
after(() => browser?.close());

/**
 * Opens a page beside the built files, which are under /pht/. All is closed after the test.
 *
 * @param t context of the test
 * @param {object} options
 * @param {string} [options.html] the page; without, all widgets on a plain page
 * @param {Record<string, string>} [options.files] further files, by path
 * @param {Record<string, string>} [options.roots] further folders, as for `serve`
 * @param {Record<string, string>} [options.headers] headers of the page itself
 * @param {(path: string) => number | undefined} [options.delay] as for `serve`
 * @param {object} [options.context] options of the browser context
 * @param {(page) => unknown} [options.prepare] called before the page is loaded
 */
export async function openHost(t, options = {}) {
  const { html = pageOf(), files, roots, headers, delay, context, prepare } = options;
  const requests = [];
  const server = await serve({
    roots: { '/pht/': dist, ...roots },
    files: { '/index.html': html, '/favicon.ico': '', ...files },
    headers: (path) => (path === '/' || path.endsWith('.html') ? headers : undefined),
    delay,
    log: (line) => requests.push(line),
  });
  t.after(() => server.close());
  const tab = await browser.newContext({ viewport: { width: 900, height: 800 }, ...context });
  t.after(() => tab.close());
  const page = await tab.newPage();
  page.setDefaultTimeout(30_000);
  const host = { page, url: server.url, requests, ...watch(page, server.url) };
  // What the browser said explains why a widget did not come.
  t.after(() => host.problems.forEach((problem) => t.diagnostic(problem)));
  await prepare?.(page);
  await page.goto(server.url);
  return host;
}

/** What the browser reports: `problems` of any kind, and `warnings` in the console. */
function watch(page, url) {
  const problems = [];
  const warnings = [];
  page.on('pageerror', (error) => problems.push(`exception: ${error} ${error.stack}`));
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(`console: ${message.text()}`);
    if (message.type() === 'warning') warnings.push(message.text());
  });
  page.on('request', (request) => {
    const isOwn = request.url().startsWith(url) || /^(data|blob|about):/.test(request.url());
    if (!isOwn) problems.push(`request to another origin: ${request.url()}`);
  });
  page.on('requestfailed', (request) => problems.push(`request failed: ${request.url()}`));
  page.on('response', (response) => {
    if (response.status() >= 400) problems.push(`${response.status()}: ${response.url()}`);
  });
  void page.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ violatedDirective, sample, blockedURI }) => {
      console.error(`violation of ${violatedDirective}: ${blockedURI} ${sample}`);
    });
  });
  return { problems, warnings };
}

/** Nothing was reported. */
export function expectClean({ problems, warnings }) {
  assert.deepEqual(problems, []);
  assert.deepEqual(warnings, []);
}

/** Nothing was reported but the console warnings that are named, waited for: a file may be late. */
export async function expectWarned({ page, problems, warnings }, ...patterns) {
  while (warnings.length < patterns.length) await page.waitForEvent('console');
  assert.deepEqual(problems, []);
  assert.equal(warnings.length, patterns.length, warnings.join('\n'));
  for (const [index, pattern] of patterns.entries()) assert.match(warnings[index], pattern);
}
