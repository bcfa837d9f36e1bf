import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { playwrightLauncher } from '@web/test-runner-playwright';
import { browserArguments, prepareBrowser } from './scripts/browser.mjs';
import { wtrResults } from './scripts/lib/wtr-results.mjs';
import { generatedModules } from './test/support/generated-modules.mjs';

const resultsFile = process.env.PHT_RESULTS;

export default {
  files: 'test/**/*.test.ts',
  nodeResolve: true,
  concurrency: 2,
  plugins: [
    generatedModules(),
    esbuildPlugin({ ts: true, tsconfig: 'tsconfig.json', target: 'es2022' }),
  ],
  browsers: [
    playwrightLauncher({
      product: 'chromium',
      launchOptions: { executablePath: await prepareBrowser(), args: browserArguments },
    }),
  ],
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
