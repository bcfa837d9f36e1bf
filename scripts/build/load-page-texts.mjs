import { runnerImport } from 'vite';
import { join } from 'node:path';
import { root } from '../lib/root.mjs';

/** What page-texts.mjs knows: `languages`, and `pageTexts` and `termsOf` in each of them. */
export async function loadPageTexts() {
  const { module } = await runnerImport(join(root, 'scripts/build/page-texts.mjs'));
  return module;
}
