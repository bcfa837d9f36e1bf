import { textOf } from '../../kit/element/attributes.js';
import { warnOnce } from '../../kit/element/warn-once.js';
import { isStructure } from './shown-structures.js';
import type { StructureId } from '../../anatomy/plate.js';

/** Tells the webmaster in the console which name an attribute has now. */
export const warnOfOldName = (tag: string, old: string, name: string): void =>
  warnOnce(`<${tag} ${old}="…">: write ${name}="…". ${old} works until 0.3.0.`);

/**
 * The structure that `part` names, as the attribute was called before 0.2.0. It also names an
 * element for `::part()`, where other names may stand: the first that is a structure counts.
 */
export function structureInPart(tag: string, part: unknown): StructureId | null {
  const structure = textOf(part).split(/\s+/).find(isStructure);
  if (!structure) return null;
  warnOfOldName(tag, 'part', 'structure');
  return structure;
}
