const CREATE =
  /(\w+)\s*\?\s*\1\.createPolicy\(\s*["']lit-html["'],\s*(\{[^}]*\})\s*,?\s*\)\s*:\s*(?:void 0|undefined)/;

/**
 * Vite plugin: Lit makes its Trusted Types policy while it loads. Under a strict CSP a second
 * copy of Lit may not make it again, and the whole script would stop; so our copies share one
 * policy through the page, and a refusal does not throw.
 */
export function guardTrustedTypes() {
  return {
    name: 'pht-guard-trusted-types',
    transform(code, id) {
      if (!/\/lit-html\/(development\/)?lit-html\.js/.test(id)) return undefined;
      if (!CREATE.test(code)) throw new Error('lit-html makes its policy in another way now');
      return { code: code.replace(CREATE, (_, api, rules) => guarded(api, rules)), map: null };
    },
  };
}

const guarded = (api, rules) =>
  `((types, page) => {
    try {
      return types && (page.phtPolicy ??= types.createPolicy("lit-html", ${rules}));
    } catch {}
  })(${api}, globalThis)`;
