import { real } from './unclobbered.js';

/** What a link to a place on the page leads to, as browsers find it, or beside it. */
export function goalOf(link: HTMLAnchorElement): Element | null {
  const name = link.hash.slice(1);
  return name ? (named(link, name) ?? named(link, decoded(name))) : null;
}

function named(link: Element, id: string): Element | null {
  const root = real(link).getRootNode();
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
