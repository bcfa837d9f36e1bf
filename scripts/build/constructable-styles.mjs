import { fileURLToPath } from 'node:url';

const replacement = fileURLToPath(new URL('css-tag.mjs', import.meta.url));

/** Vite plugin: style sheets are constructable ones only (css-tag.mjs says why). */
export function constructableStyles() {
  return {
    name: 'pht-constructable-styles',
    enforce: 'pre',
    resolveId: (id) => (/(^|\/)css-tag\.js$/.test(id) ? replacement : undefined),
  };
}
