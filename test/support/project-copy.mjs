import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { root } from '../../scripts/lib/root.mjs';

const LEFT_OUT = /^(node_modules|\.git|\.cache|\.dist-check-.*|coverage|storybook-static)$/;

/** A copy of the project in a folder of its own, to try there what writes files. */
export function copyOfProject() {
  const folder = mkdtempSync(join(tmpdir(), 'pht-copy-'));
  cpSync(root, folder, { recursive: true, filter: (path) => !LEFT_OUT.test(basename(path)) });
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
