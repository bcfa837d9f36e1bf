// On Debian as root (a container, a CI machine) the tests fetch what they need themselves.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Debian's copy of Prototype 1.7, for the host page that loads it. */
export const PROTOTYPE_FILE = '/usr/share/javascript/prototype/prototype.js';

export function isDebianRoot() {
  return process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

/** Best effort: the log says what is missing, and the tests that need it will fail. */
export function installHostPageNeeds({ log = console.log } = {}) {
  const missing = [
    ...(existsSync(PROTOTYPE_FILE) ? [] : ['libjs-prototype']),
    ...(hasArabicFont() ? [] : ['fonts-noto-core']),
  ];
  if (missing.length === 0) return;
  if (isDebianRoot()) installDebianPackages(missing, log);
  else log(`Not installed, needed by some host pages: ${missing.join(', ')} (Debian's names).`);
}

export function installDebianPackages(packages, log) {
  log(`Installing Debian packages: ${packages.join(', ')} …`);
  const isInstalled =
    aptGet('update', '-qq') &&
    aptGet('install', '-y', '-qq', '--no-install-recommends', ...packages);
  log(isInstalled ? 'Installed.' : `Could not install ${packages.join(', ')}; going on.`);
}

function aptGet(...options) {
  const waitForOthers = ['-o', 'DPkg::Lock::Timeout=120'];
  const { status } = spawnSync('apt-get', [...waitForOthers, ...options], {
    stdio: ['ignore', 'ignore', 'inherit'],
    timeout: 10 * 60_000,
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  return status === 0;
}

function hasArabicFont() {
  // Other systems than Linux come with Arabic fonts.
  if (process.platform !== 'linux') return true;
  const { status, stdout } = spawnSync('fc-list', [':lang=ar', 'family'], { encoding: 'utf8' });
  return status === 0 && stdout.trim() !== '';
}
