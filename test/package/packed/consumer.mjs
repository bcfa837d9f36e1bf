// A project that has installed the package as anybody would: npm pack, then npm install.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';
import { root } from '../../../scripts/lib/root.mjs';
import { linkFrameworks } from '../../frameworks/apps.mjs';
import { copyOfProject } from '../../support/project-copy.mjs';

const readJson = (...path) => JSON.parse(readFileSync(join(...path), 'utf8'));

export const packageJson = readJson(root, 'package.json');

/** The project; the package's place in it, and the paths that npm publishes. */
export const folder = mkdtempSync(join(tmpdir(), 'pht-consumer-'));
after(() => rmSync(folder, { recursive: true, force: true }));
packProject(folder);
packDependencies(folder);
installOffline(folder);
linkFrameworks(folder);
export const place = join(folder, 'node_modules', packageJson.name);
export const published = filesIn(place);

/** By `prepack` too, which builds: in a copy, so that dist/ stays as it is. */
function packProject(destination) {
  const copy = copyOfProject();
  npm(copy.folder, 'pack', '--pack-destination', destination);
  copy.remove();
}

/** What is installed here need not be fetched again. */
function packDependencies(destination) {
  const folders = [...dependenciesOf(packageJson)].map((name) =>
    join(root, 'node_modules', name),
  );
  npm(root, 'pack', ...folders, '--ignore-scripts', '--pack-destination', destination);
}

/** Names of what a package needs, and of what that needs. */
function dependenciesOf({ dependencies = {} }, found = new Set()) {
  for (const name of Object.keys(dependencies)) {
    if (found.has(name)) continue;
    found.add(name);
    dependenciesOf(readJson(root, 'node_modules', name, 'package.json'), found);
  }
  return found;
}

function installOffline(project) {
  const tarballs = readdirSync(project).filter((name) => name.endsWith('.tgz'));
  writeFileSync(join(project, 'package.json'), '{ "private": true, "type": "module" }');
  npm(project, 'install', '--offline', '--ignore-scripts', ...tarballs.map((one) => `./${one}`));
}

function npm(cwd, ...options) {
  const path = process.env.npm_execpath;
  const [command, ...start] = path ? [process.execPath, path] : ['npm'];
  const quiet = ['--loglevel=error', '--no-audit', '--no-fund'];
  return execFileSync(command, [...start, ...options, ...quiet], { cwd, encoding: 'utf8' });
}

function filesIn(packageFolder) {
  return readdirSync(packageFolder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(packageFolder.length + 1))
    .map((path) => path.replaceAll('\\', '/'));
}
