// Started by static-pages.mjs. By itself, since it takes the place of a browser.
import { join } from 'node:path';
import { parentPort } from 'node:worker_threads';
import { runnerImport } from 'vite';
import { root } from '../lib/root.mjs';

const { module } = await runnerImport(join(root, 'scripts/build/prerendered.mjs'));
parentPort.postMessage({ pages: module.pages, styles: module.styles });
