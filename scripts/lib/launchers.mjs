// Launchers for Web Test Runner, by engine.
import { playwrightLauncher } from '@web/test-runner-playwright';
import { browserArguments, prepareBrowser } from '../browser.mjs';
import { findFirefox } from '../firefox.mjs';
import { findWebKit } from '../webkit.mjs';
import { firefoxLauncher } from './firefox-launcher.mjs';
import { webkitLauncher } from './webkit-launcher.mjs';

const launchers = {
  chromium: async () =>
    playwrightLauncher({
      product: 'chromium',
      launchOptions: { executablePath: await prepareBrowser(), args: browserArguments },
    }),
  firefox: () => firefoxLauncher(found('Firefox', findFirefox())),
  webkit: () => webkitLauncher(found('WebKitGTK', findWebKit())),
};

export function launcherOf(engine) {
  if (engine in launchers) return launchers[engine]();
  throw new Error(`No engine "${engine}". There are: ${Object.keys(launchers).join(', ')}.`);
}

function found(name, program) {
  if (program) return program;
  throw new Error(`No ${name} found. As root on Debian, "npm test" installs it.`);
}
