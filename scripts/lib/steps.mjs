// The steps of `npm test`, in their order. Each answers `{ passed, failures }`; `isShared`: it may
// run beside its neighbor; `packages`: folders with a lock file of their own, installed before.
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { NPM_FOLDERS } from '../build/project.mjs';
import { differences } from './compare.mjs';
import { root } from './root.mjs';
import { run, tool } from './run.mjs';

export const steps = [
  { name: 'lint', isShared: true, run: () => check('lint', tool('eslint'), LINTED) },
  { name: 'styles', isShared: true, run: () => check('styles', tool('stylelint'), STYLE_SHEETS) },
  { name: 'format', isShared: true, run: () => check('format', tool('prettier'), FORMATTED) },
  { name: 'types', isShared: true, run: () => check('types', tool('typescript', 'tsc'), TYPED) },
  { name: 'build', isShared: true, run: buildEqualsDist },
  { name: 'manifest', isShared: true, run: () => check('manifest', MANIFEST_CHECK) },
  {
    name: 'storybook',
    isShared: true,
    run: () => check('storybook', tool('storybook'), STORYBOOK_BUILD),
  },
  { name: 'browser', needsBrowser: true, run: () => webTests('browser', 'chromium') },
  {
    name: 'engines',
    needsBrowser: true,
    needsWebKit: true,
    run: () => webTests('engines', 'firefox', 'webkit'),
  },
  { name: 'hosts', needsBrowser: true, run: () => nodeTests('test/hosts') },
  // The longest first, as two run side by side.
  {
    name: 'wordpress',
    isShared: true,
    needsBrowser: true,
    run: () => nodeTests('test/wordpress'),
  },
  {
    name: 'package',
    isShared: true,
    needsBrowser: true,
    packages: ['test/frameworks'],
    run: () => nodeTests('test/package'),
  },
  { name: 'scripts', isShared: true, needsBrowser: true, run: () => nodeTests('test/scripts') },
  {
    name: 'editors',
    isShared: true,
    needsBrowser: true,
    packages: ['test/editors'],
    run: () => nodeTests('test/editors'),
  },
  { name: 'content', isShared: true, run: () => nodeTests('test/content') },
];

const LINTED = ['.', '--max-warnings=0'];

const FORMATTED = ['--check', '.'];

const TYPED = ['--noEmit'];

const MANIFEST_CHECK = join(root, 'scripts/check-manifest.mjs');

const STYLE_SHEETS = ['{src,stories,.storybook}/**/*.{css,ts}'];

const STORYBOOK_BUILD = ['build', '--quiet', '--disable-telemetry'];

// One program that succeeds or fails.
async function check(name, script, options) {
  const { isOk, output } = await run(script, options);
  return isOk ? { passed: 1, failures: [] } : failed(name, output);
}

// Built beside dist/, so that the source maps' relative paths are the same.
async function buildEqualsDist() {
  const folder = mkdtempSync(join(root, '.dist-check-'));
  try {
    const { isOk, output } = await run(join(root, 'scripts/build.mjs'), ['--out', folder]);
    if (!isOk) return failed('build', output);
    if (readdirSync(folder).length === 0) return failed('build', 'The build made no file.');
    const different = differences(join(root, 'dist'), folder, NPM_FOLDERS);
    if (different.length === 0) return { passed: 1, failures: [] };
    const advice = 'dist/ is not what the source builds: run `npm run build`, commit dist/.';
    return failed('build', [advice, ...different].join('\n'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function webTests(name, ...engines) {
  return counted(name, (file) => {
    const env = { PHT_RESULTS: file, PHT_ENGINES: engines.join(' ') };
    return run(tool('@web/test-runner', 'wtr'), [], { env });
  });
}

export async function nodeTests(folder, { isShown = true } = {}) {
  const files = testFilesIn(join(root, folder));
  if (files.length === 0) return failed(folder, `There is no test in ${folder}/.`);
  const reporter = new URL('./node-results.mjs', import.meta.url).href;
  return counted(folder, (file) => {
    const reporters = [
      '--test-reporter=spec',
      '--test-reporter-destination=stdout',
      `--test-reporter=${reporter}`,
      `--test-reporter-destination=${file}`,
    ];
    // Without this variable of its own, a test may call this too.
    const env = { NODE_TEST_CONTEXT: undefined };
    // More than the cores of a small computer: most of the time a test waits for its page.
    return run('--test', ['--test-concurrency=3', ...reporters, ...files], {
      env,
      isShown,
    });
  });
}

function testFilesIn(folder) {
  if (!statSync(folder, { throwIfNoEntry: false })) return [];
  return readdirSync(folder, { recursive: true })
    .filter((name) => name.endsWith('.test.mjs') && !name.includes('node_modules'))
    .map((name) => join(folder, name))
    .sort();
}

// Runs tests that write `{ passed, failures }` to a file, one by one.
async function counted(name, runWith) {
  const folder = mkdtempSync(join(tmpdir(), 'pht-results-'));
  const file = join(folder, 'results.json');
  try {
    const { isOk, output } = await runWith(file);
    const results = readResults(file);
    const total = (results?.passed ?? 0) + (results?.failures.length ?? 0);
    if (total === 0) return failed(name, `No test ran.\n${output}`);
    // A runner that fails for a reason of its own must not pass for a success.
    if (!isOk && results.failures.length === 0) results.failures.push({ name, detail: output });
    return results;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function readResults(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

function failed(name, detail) {
  return { passed: 0, failures: [{ name, detail }] };
}
