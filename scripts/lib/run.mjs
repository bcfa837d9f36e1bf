import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.mjs';

const MINUTE = 60_000;

/** Runs a Node.js script, shows what it prints, and answers `{ isOk, output }`. */
export function run(
  script,
  options = [],
  { env = {}, limit = 25 * MINUTE, isShown = true } = {},
) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [script, ...options], {
      cwd: root,
      // What is printed is kept and repeated, so it has to be plain text.
      env: { ...process.env, FORCE_COLOR: undefined, NO_COLOR: '1', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const output = [];
    const timer = setTimeout(() => {
      output.push(`Stopped: not finished after ${limit / MINUTE} minutes.\n`);
      child.kill('SIGKILL');
      // A process of its own may still hold these open.
      child.stdout.destroy();
      child.stderr.destroy();
      finish(1);
    }, limit);
    const show = (from, to) => {
      from.setEncoding('utf8').on('data', (chunk) => {
        output.push(chunk);
        if (isShown) to.write(chunk);
      });
    };
    const finish = (code) => {
      clearTimeout(timer);
      resolve({ isOk: code === 0, output: output.join('') });
    };
    show(child.stdout, process.stdout);
    show(child.stderr, process.stderr);
    child.on('close', finish);
  });
}

/** The script behind an installed package's command. */
export function tool(name, command = name) {
  const folder = join(root, 'node_modules', name);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return join(folder, typeof bin === 'string' ? bin : bin[command]);
}
