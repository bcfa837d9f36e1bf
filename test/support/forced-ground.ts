import { parentOf } from './story.js';

/** Not black, which ends with a 0, too. */
export const isClear = (color: string): boolean => /^rgba\(.*, 0\)$/.test(color);

/** What a colour of the system is here, now. */
export function systemColor(name: string): string {
  const probe = document.createElement('i');
  probe.style.cssText = `color: ${name}; forced-color-adjust: none`;
  document.body.append(probe);
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
}

/** What is painted behind an element, from itself outwards; at last the page's own colour. */
export function groundOf(element: Element | null, canvas = systemColor('Canvas')): string {
  for (let one = element; one; one = parentOf(one)) {
    const { backgroundColor } = getComputedStyle(one);
    if (!isClear(backgroundColor)) return backgroundColor;
  }
  return canvas;
}

export const isOfWidget = (one: Element): boolean => {
  const root = one.getRootNode();
  return root instanceof ShadowRoot && root.host.localName.startsWith('pht-');
};
