import { real } from '../kit/element/unclobbered.js';
import { policy } from './policy.js';

/**
 * The page as the Lit in this script sees it: scripts/build/lit-apart.mjs gives it these in place
 * of the page's own, where an element of the id `litHtmlVersions`, or an image of the name
 * `createComment`, would stop it.
 */
const page = real(document);
const { createComment, createTextNode, createTreeWalker, importNode } = page;

/** A node, because a tree walker rests on it. */
export const litDocument = Object.assign(new DocumentFragment(), {
  createComment,
  createElement: (tag: string) => page.createElement(tag),
  createTextNode,
  createTreeWalker,
  importNode,
});

export const litPropertyMetadata = new WeakMap();

export const litGlobal = {
  ShadowRoot,
  trustedTypes: { createPolicy: () => policy, emptyScript: '' },
  litPropertyMetadata,
};
