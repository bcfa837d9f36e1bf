import { hostOf, real } from './unclobbered.js';

/** An element and all that is around it as it is shown, from the inside: across shadow roots. */
export function withAllAround(element: Element | null): Element[] {
  const elements: Element[] = [];
  for (let node: Node | null | undefined = element; node;) {
    const { nodeType, assignedSlot, parentNode }: Element = real(node as Element);
    if (nodeType === Node.ELEMENT_NODE) elements.push(node as Element);
    node = assignedSlot ?? parentNode ?? hostOf(node);
  }
  return elements;
}
