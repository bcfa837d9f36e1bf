// Where programs are installed, and whether they start.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/**
 * The path of the first one that starts, or undefined.
 *
 * @param {object} names
 * @param {string[]} names.commands as on Linux
 * @param {string[]} names.macApps
 * @param {string[]} names.windowsPrograms paths below the folders of programs
 */
export function installedProgram(names) {
  return placesOf(names).find(starts);
}

function placesOf({ commands, macApps, windowsPrograms }) {
  if (process.platform === 'darwin') {
    return ['/Applications', join(process.env.HOME ?? '', 'Applications')].flatMap((folder) =>
      macApps.map((app) => join(folder, `${app}.app`, 'Contents/MacOS', app)),
    );
  }
  if (process.platform === 'win32') {
    const folders = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'];
    return folders
      .map((name) => process.env[name])
      .filter(Boolean)
      .flatMap((folder) => windowsPrograms.map((program) => join(folder, program)));
  }
  return commands.flatMap(placesOfCommand);
}

function placesOfCommand(command) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return folders.map((folder) => join(folder, command));
}

/** The path of a command that need not answer when asked for its version, or undefined. */
export const commandFound = (command) => placesOfCommand(command).find(existsSync);

// A file may be there and not start: a distribution's stub, or missing system libraries.
export function starts(path) {
  if (!existsSync(path)) return false;
  // On Windows the version option opens a window instead.
  if (process.platform === 'win32') return true;
  return spawnSync(path, ['--version'], { timeout: 30_000, stdio: 'ignore' }).status === 0;
}

/** The program that a variable names, or undefined. Throws when it names none. */
export function programFromVariable(...variables) {
  const name = variables.find((variable) => process.env[variable]);
  if (!name) return undefined;
  const path = process.env[name];
  if (starts(path)) return path;
  throw new Error(`${name} is "${path}", which is not a browser that starts.`);
}
