// Installs the development packages when they are missing or not those of the lock file.
// Runs before anything is installed: only node: modules may be imported here.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './lib/root.mjs';

export function setup({ folder = root, log = console.log } = {}) {
  requireNode(process.versions.node, readJson(join(folder, 'package.json')).engines.node);
  installOutdated(folder, { what: 'development packages', log });
}

export function installOutdated(folder, { what, log = console.log }) {
  const outdated = outdatedPackages(folder);
  if (outdated.length === 0) return;
  log(`Installing ${what} (${outdated.length} missing or outdated) …`);
  install(folder);
}

/** Names what the lock file asks for and `node_modules` does not hold in that version. */
export function outdatedPackages(folder) {
  const wanted = readJson(join(folder, 'package-lock.json')).packages;
  const installed = readInstalled(folder);
  return Object.keys(wanted).filter((path) => {
    // The empty path is the project itself; optional packages may be for other systems.
    if (path === '' || wanted[path].optional) return false;
    const { version, integrity } = installed[path] ?? {};
    return version !== wanted[path].version || integrity !== wanted[path].integrity;
  });
}

export function requireNode(current, range) {
  const minimum = range.replace('>=', '').split('.').map(Number);
  const actual = current.split('.').map(Number);
  const isOlder = actual[0] - minimum[0] || actual[1] - minimum[1];
  if (isOlder < 0) throw new Error(`Node.js ${range} is needed, this is ${current}.`);
}

// npm writes this file as the last act of an installation, so a broken-off one counts as missing.
function readInstalled(folder) {
  try {
    return readJson(join(folder, 'node_modules', '.package-lock.json')).packages;
  } catch {
    return {};
  }
}

function install(folder) {
  const options = ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
  const npm = process.env.npm_execpath;
  const isScript = npm !== undefined && /npm-cli\.c?js$/.test(npm);
  const [command, ...rest] = isScript ? [process.execPath, npm, ...options] : ['npm', ...options];
  // Windows starts npm.cmd only through a shell.
  const shell = !isScript && process.platform === 'win32';
  const { status, error } = spawnSync(command, rest, { cwd: folder, stdio: 'inherit', shell });
  if (status !== 0) {
    throw new Error(
      `"npm ci" failed${error ? `: ${error.message}` : '; see its messages above'}.`,
    );
  }
}

function readJson(path) {
  return JSON.parse(readFileSync(path, 'utf8'));
}
