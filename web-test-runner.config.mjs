import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { filesOf } from './scripts/lib/engines.mjs';
import { launcherOf } from './scripts/lib/launchers.mjs';
import { wtrResults } from './scripts/lib/wtr-results.mjs';
import { generatedModules } from './test/support/generated-modules.mjs';
import { hostPages } from './test/support/host-pages.mjs';

const resultsFile = process.env.PHT_RESULTS;
const engines = (process.env.PHT_ENGINES ?? 'chromium').split(' ');

export default {
  files: filesOf(engines),
  nodeResolve: true,
  concurrency: 2,
  concurrentBrowsers: engines.length,
  middleware: [hostPages],
  plugins: [
    generatedModules(),
    esbuildPlugin({ ts: true, tsconfig: 'tsconfig.json', target: 'es2022' }),
  ],
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
