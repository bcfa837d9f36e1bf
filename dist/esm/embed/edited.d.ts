/**
 * Whether the element is part of content that somebody edits: what is changed there is saved, and
 * an editor may put it back at once, again and again.
 */
export declare function isEdited(element: Element): boolean;
