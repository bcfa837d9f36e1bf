import { hostOf, real } from './unclobbered.js';

const EDITABLE =
  '[contenteditable=""], [contenteditable="true" i], [contenteditable="plaintext-only" i]';

/**
 * Whether the element is part of content that somebody edits: what is changed there is saved, and
 * an editor may put it back at once, again and again.
 */
export function isEdited(element: Element): boolean {
  if (real(document).designMode === 'on') return true;
  // An island that is not editable, with an editor around it, is the editor's own.
  let node: Node | undefined = element;
  while (node) {
    const { nodeType, assignedSlot, parentNode, matches }: Element = real(node as Element);
    if (nodeType === Node.ELEMENT_NODE && matches(EDITABLE)) return true;
    node = assignedSlot ?? parentNode ?? hostOf(node);
  }
  return false;
}
