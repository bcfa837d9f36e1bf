/**
 * What the Lit in this script asks before it makes markup of our templates. The policy stays in
 * here: with it any script of the page could turn text into trusted markup. The page's own Lit
 * keeps the name `lit-html`; ours takes it only where the policy was written for version 0.1.0.
 */
export declare const policy: {
    createHTML: (text: string) => unknown;
};
