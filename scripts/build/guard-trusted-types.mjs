import { join } from 'node:path';
import { root } from '../lib/root.mjs';

const CREATE =
  /(\w+)\s*\?\s*\1\.createPolicy\(\s*["']lit-html["'],\s*\{[^}]*\}\s*,?\s*\)\s*:\s*(?:void 0|undefined)/;
const POLICY = JSON.stringify(join(root, 'src/embed/policy.ts'));

/**
 * Vite plugin: Lit makes its Trusted Types policy while it loads, under a name that a page's own
 * Lit needs, and throws where it may not. Our copies ask src/embed/policy.ts instead.
 */
export function guardTrustedTypes() {
  return {
    name: 'pht-guard-trusted-types',
    transform(code, id) {
      if (!/\/lit-html\/(development\/)?lit-html\.js/.test(id)) return undefined;
      if (!CREATE.test(code)) throw new Error('lit-html makes its policy in another way now');
      const guarded = code.replace(CREATE, 'phtPolicy');
      return { code: `import { policy as phtPolicy } from ${POLICY};\n${guarded}`, map: null };
    },
  };
}
