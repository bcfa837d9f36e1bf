import { join } from 'node:path';
import { root } from '../lib/root.mjs';

const LIT = /\/node_modules\/(lit-html|lit-element|@lit\/reactive-element)\/[^?]*\.js$/;
const PAGE = JSON.stringify(join(root, 'src/embed/lit-page.ts'));
const IMPORT =
  'import { litGlobal as globalThis, litDocument as document, litPropertyMetadata } ' +
  `from ${PAGE};\n`;

/**
 * Lit gives a handler to the browser as its own options, so `Function.prototype.once`, which old
 * libraries add, would make each button work once. Our handlers have no options.
 */
const OPTIONS = /(EventListener\(this\.name,\s*this),\s*\w+\)/g;
const HAS_LISTENERS = /\/lit-html\.js$/;

/**
 * Vite plugin: what Lit takes from the page and leaves on it comes from src/embed/lit-page.ts. Our
 * copy is private; and its Trusted Types policy has a name that a page's own Lit does not need.
 */
export function litApart() {
  return {
    name: 'pht-lit-apart',
    transform: (code, id) =>
      LIT.test(id) ? { code: IMPORT + withoutOptions(code, id), map: null } : undefined,
  };
}

function withoutOptions(code, id) {
  const found = code.match(OPTIONS)?.length ?? 0;
  const wanted = HAS_LISTENERS.test(id) ? 2 : 0;
  if (found !== wanted) throw new Error(`${id} adds or removes listeners in an unknown way.`);
  return code.replace(OPTIONS, '$1)');
}
