import { textOf } from '../../kit/element/attributes.js';
import { isStructure } from './shown-structures.js';
import type { StructureId } from '../../anatomy/plate.js';

const told = new Set<string>();

/** Tells the webmaster in the console, once for each tag, which name an attribute has now. */
export function warnOfOldName(tag: string, old: string, name: string, value: string): void {
  if (told.has(`${tag} ${old}`)) return;
  told.add(`${tag} ${old}`);
  console.warn(`<${tag} ${old}="${value}">: write ${name}="${value}". ${old} works until 0.3.0.`);
}

/**
 * The structure that `part` names, as the attribute was called before 0.2.0. It also names an
 * element for `::part()`, where other names may stand: the first that is a structure counts.
 */
export function structureInPart(tag: string, part: unknown): StructureId | null {
  const structure = textOf(part).split(/\s+/).find(isStructure);
  if (!structure) return null;
  warnOfOldName(tag, 'part', 'structure', structure);
  return structure;
}
