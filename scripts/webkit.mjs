// Finds WebKitGTK for the tests, with a screen for its windows, or gets both.
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { installDebianPackages, isDebianRoot } from './lib/debian.mjs';
import { commandFound } from './lib/programs.mjs';

const LIBRARIES = '/usr/lib';
const BROWSER = 'webkit2gtk-4.1/MiniBrowser';

/** The paths of its programs, or undefined when one is missing. */
export function findWebKit() {
  const programs = {
    driver: commandFound('WebKitWebDriver'),
    screen: commandFound('Xvfb'),
    miniBrowser: findMiniBrowser(),
  };
  return Object.values(programs).every(Boolean) ? programs : undefined;
}

// It is no command, but a file beside the library, in the folder of the processor's name.
function findMiniBrowser() {
  if (!existsSync(LIBRARIES)) return undefined;
  return readdirSync(LIBRARIES)
    .map((name) => join(LIBRARIES, name, BROWSER))
    .find((path) => existsSync(path));
}

/** Best effort: the log says when there is none, and the tests that need it will fail. */
export function prepareWebKit({ log = console.log } = {}) {
  if (!findWebKit() && isDebianRoot()) {
    installDebianPackages(['webkit2gtk-driver', 'xvfb'], log);
  }
  const programs = findWebKit();
  log(
    programs
      ? `WebKit: ${programs.miniBrowser}`
      : "No WebKitGTK found: install webkit2gtk-driver and xvfb (Debian's names).",
  );
}
