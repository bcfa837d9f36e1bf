// Finds Firefox for the tests, or gets it.
import { installDebianPackages, isDebianRoot } from './lib/debian.mjs';
import { installedProgram, programFromVariable } from './lib/programs.mjs';

const NAMES = {
  commands: ['firefox-esr', 'firefox'],
  macApps: ['Firefox'],
  windowsPrograms: ['Mozilla Firefox/firefox.exe'],
};

/** The path of a Firefox that starts, or undefined. Throws when the variable names none. */
export const findFirefox = () => programFromVariable('PHT_FIREFOX') ?? installedProgram(NAMES);

/** Best effort: the log says when there is none, and the tests that need it will fail. */
export function prepareFirefox({ log = console.log } = {}) {
  if (!findFirefox() && isDebianRoot()) installDebianPackages(['firefox-esr'], log);
  const path = findFirefox();
  log(
    path ? `Firefox: ${path}` : 'No Firefox found: install it, or set PHT_FIREFOX to its path.',
  );
}
