import { folder } from './place.js';

/**
 * What the Lit in this script asks before it makes markup of our templates, and the loader before
 * it brings a file: from our own folder only. The policy stays in here: with it any script of the
 * page could turn text into trusted markup. The page's own Lit keeps the name `lit-html`; ours
 * takes it only where the policy was written for version 0.1.0.
 */
export const policy: Policy = {
  createHTML: (text) => ours().createHTML(text),
  createScriptURL: (address) => ours().createScriptURL(address),
};

export interface Policy {
  readonly createHTML: (text: string) => unknown;
  readonly createScriptURL: (address: string) => unknown;
}

/** What none of our templates has; a script of the page could hand Lit one of its own. */
const ACTIVE =
  /<(script|iframe|object|embed|base|meta|link|style)\b|\son\w+\s*=|javascript:|srcdoc/i;

const rules: Policy = {
  createHTML(text) {
    if (!ACTIVE.test(text)) return text;
    throw new TypeError('This is no template of pht-widgets.');
  },
  createScriptURL(address) {
    if (folder && address.startsWith(folder)) return address;
    throw new TypeError(`${address} is not in the folder of pht-widgets.`);
  },
};

let made: Policy | undefined;
const ours = (): Policy => (made ??= make());

// Each version on a page brings a Lit of its own, and a name can be taken only once.
const page = globalThis as { phtPolicies?: unknown; trustedTypes?: { createPolicy?: Create } };
type Create = (name: string, rules: Policy) => Policy;

function make(): Policy {
  const count = Object.hasOwn(page, 'phtPolicies') ? Number(page.phtPolicies) : 0;
  const names = count > 0 ? [`pht-${count + 1}`, 'pht', 'lit-html'] : ['pht', 'lit-html'];
  for (const name of names) {
    try {
      const policy = page.trustedTypes?.createPolicy?.(name, rules);
      if (policy) page.phtPolicies = count + 1;
      return policy ?? rules;
    } catch {
      // The next name; after the last, the text itself, which a page that asks for trust refuses.
    }
  }
  return rules;
}
