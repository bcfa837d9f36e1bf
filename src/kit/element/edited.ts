import { withAllAround } from './around.js';
import { real } from './unclobbered.js';

/** The last is the canvas of GrapesJS, which makes a text editable when somebody opens it. */
const EDITABLE =
  '[contenteditable=""], [contenteditable="true" i], [contenteditable="plaintext-only" i], ' +
  '[data-gjs-type="wrapper"]';

/**
 * Whether the element is part of content that somebody edits: what is changed there is saved, and
 * an editor may put it back at once, again and again.
 */
export function isEdited(element: Element): boolean {
  if (real(document).designMode === 'on') return true;
  // An island that is not editable, with an editor around it, is the editor's own.
  return withAllAround(element).some((one) => real(one).matches(EDITABLE));
}
