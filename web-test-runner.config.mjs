import { defaultReporter } from '@web/test-runner';
import { filesOf } from './scripts/lib/engines.mjs';
import { launcherOf } from './scripts/lib/launchers.mjs';
import { wtrResults } from './scripts/lib/wtr-results.mjs';
import { bundles } from './test/support/bundles.mjs';
import { hostPages } from './test/support/host-pages.mjs';

const resultsFile = process.env.PHT_RESULTS;
const engines = (process.env.PHT_ENGINES ?? 'chromium').split(' ');

export default {
  files: filesOf(engines),
  concurrency: 2,
  concurrentBrowsers: engines.length,
  middleware: [hostPages],
  plugins: [bundles()],
  browsers: await Promise.all(engines.map(launcherOf)),
  // On a machine that does other things too, a browser takes its time to come.
  browserStartTimeout: 2 * 60_000,
  testsStartTimeout: 2 * 60_000,
  // One file walks through every story.
  testsFinishTimeout: 20 * 60_000,
  testFramework: { config: { timeout: 30_000 } },
  // Tests run Lit's development build, for its extra checks; it says so on every page.
  filterBrowserLogs: ({ args }) => !String(args[0]).startsWith('Lit is in dev mode'),
  reporters: [
    defaultReporter({ reportTestProgress: process.stdout.isTTY }),
    ...(resultsFile ? [wtrResults(resultsFile)] : []),
  ],
};
