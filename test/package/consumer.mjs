// A project that has installed the package: what npm would publish, and its dependencies.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { root } from '../../scripts/lib/root.mjs';

export const packageJson = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

/** The paths that npm would publish. */
export function publishedFiles() {
  const npm = process.env.npm_execpath;
  const options = ['pack', '--dry-run', '--json', '--ignore-scripts', '--loglevel=error'];
  const [command, ...start] = npm ? [process.execPath, npm] : ['npm'];
  const output = execFileSync(command, [...start, ...options], { cwd: root, encoding: 'utf8' });
  return JSON.parse(output)[0].files.map(({ path }) => path);
}

/** A folder whose `node_modules` holds the package. Answers `{ folder, remove }`. */
export function installedPackage() {
  const folder = mkdtempSync(join(tmpdir(), 'pht-consumer-'));
  const place = join(folder, 'node_modules', packageJson.name);
  for (const path of publishedFiles()) {
    mkdirSync(dirname(join(place, path)), { recursive: true });
    cpSync(join(root, path), join(place, path));
  }
  for (const name of Object.keys(packageJson.dependencies)) {
    const link = join(folder, 'node_modules', name);
    mkdirSync(dirname(link), { recursive: true });
    symlinkSync(join(root, 'node_modules', name), link, 'junction');
  }
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
