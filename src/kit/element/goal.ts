import { real } from './unclobbered.js';

/** What a link to a place on the page leads to, as browsers find it, or beside it. */
export const goalOf = (link: HTMLAnchorElement): Element | null =>
  targetOf(link.hash, real(link).getRootNode());

/** What a hash names, in a shadow root first. */
export function targetOf(hash: string, root: Node = document): Element | null {
  const name = hash.slice(1);
  return name ? (named(root, name) ?? named(root, decoded(name))) : null;
}

function named(root: Node, id: string): Element | null {
  const near = root instanceof ShadowRoot ? root.getElementById(id) : null;
  return near ?? real(document).getElementById(id);
}

/** Addresses have accents, Arabic letters and spaces encoded. */
function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
