import { copyFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../lib/root.mjs';

/** By the name in dist/: our licences, and that of the Lit inside the scripts. */
export const licenses = {
  LICENSE: 'LICENSE',
  'LICENSE-CONTENT': 'LICENSE-CONTENT',
  'LICENSE-lit': 'node_modules/lit/LICENSE',
};

/** The licences ask to go where the files go, and a webmaster copies dist/ alone. */
export async function buildLicenses(out) {
  for (const [name, path] of Object.entries(licenses)) {
    await copyFile(join(root, path), join(out, name));
  }
}
