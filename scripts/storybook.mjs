// npm run storybook: installs what is missing, and shows every widget. Only node: modules before.
import { spawnSync } from 'node:child_process';
import { root } from './lib/root.mjs';
import { tool } from './lib/run.mjs';
import { setup } from './setup.mjs';

const OPTIONS = ['dev', '-p', '6006', '--ci', '--disable-telemetry', '--no-version-updates'];

try {
  setup();
  const command = [tool('storybook'), ...OPTIONS, ...process.argv.slice(2)];
  process.exitCode = spawnSync(process.execPath, command, { cwd: root, stdio: 'inherit' }).status;
} catch (error) {
  console.error(`\n${error.message}`);
  process.exitCode = 1;
}
