// npm start: installs, builds and serves the demo. Only node: modules before the installation.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from './lib/root.mjs';
import { serve } from './serve.mjs';
import { setup } from './setup.mjs';

const PORT = 4173;

try {
  setup();
  build();
  const { url } = await serve({
    roots: { '/': join(root, 'demo'), '/dist/': join(root, 'dist') },
    port: PORT,
  });
  console.log(`\nThe demo clinic is at ${url}\nStop with Ctrl+C.`);
} catch (error) {
  console.error(`\n${error.message}`);
  process.exitCode = 1;
}

function build() {
  const script = join(root, 'scripts', 'build.mjs');
  const { status } = spawnSync(process.execPath, [script], { cwd: root, stdio: 'inherit' });
  if (status !== 0) throw new Error('The build failed; see its messages above.');
}
