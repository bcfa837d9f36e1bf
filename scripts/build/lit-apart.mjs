import { join } from 'node:path';
import { root } from '../lib/root.mjs';

const LIT = /\/node_modules\/(lit-html|lit-element|@lit\/reactive-element)\/[^?]*\.js$/;
const PAGE = JSON.stringify(join(root, 'src/embed/lit-page.ts'));
const IMPORT =
  'import { litGlobal as globalThis, litDocument as document, litPropertyMetadata } ' +
  `from ${PAGE};\n`;

/**
 * Vite plugin: what Lit takes from the page and leaves on it comes from src/embed/lit-page.ts. Our
 * copy is private; and its Trusted Types policy has a name that a page's own Lit does not need.
 */
export function litApart() {
  return {
    name: 'pht-lit-apart',
    transform: (code, id) => (LIT.test(id) ? { code: IMPORT + code, map: null } : undefined),
  };
}
