import { real } from '../element/unclobbered.js';

let isWhiteDark: boolean | undefined;

/**
 * Whether the browser darkens a page that has no dark scheme of its own: then its white is not
 * white. It turns light backgrounds and dark text around, each by itself, and takes light-dark()
 * for dark: only the light scheme can be read then.
 *
 * @param place where an element can stand for a moment
 */
export function isDarkened(widget: Element, place: ParentNode): boolean {
  isWhiteDark ??= readWhite(place) && !matchMedia('(forced-colors: active)').matches;
  return isWhiteDark && !getComputedStyle(widget).colorScheme.includes('dark');
}

function readWhite(place: ParentNode): boolean {
  const probe = real(document).createElement('i');
  probe.style.cssText = 'color-scheme: light; background-color: canvas; display: none';
  place.append(probe);
  const { backgroundColor } = getComputedStyle(probe);
  probe.remove();
  return backgroundColor !== 'rgb(255, 255, 255)';
}
