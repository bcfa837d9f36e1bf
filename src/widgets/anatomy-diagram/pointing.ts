import type { ReactiveController } from 'lit';
import { structureIds, type StructureId } from '../../anatomy/plate.js';
import { plainText, warn } from '../../kit/element/attributes.js';
import { real } from '../../kit/element/unclobbered.js';
import { warnOfOldName } from './old-names.js';
import { isStructure } from './shown-structures.js';

const NAME = 'data-pht-structure';
const OLD_NAME = 'data-pht-part';
const POINTER = `a[href]:is([${NAME}], [${OLD_NAME}]):not([data-pht])`;

/**
 * Hears when a visitor follows a link in the page's own text that points at a structure of a
 * diagram: `<a href="#diagram" data-pht-structure="sit-bone">`. The link itself leads to the
 * diagram, as links do.
 */
export function pointersAt(
  diagram: HTMLElement,
  onStructure: (structure: StructureId) => void,
): ReactiveController {
  const follow = ({ target }: Event): void => {
    if (!(target instanceof Element)) return;
    const link = real(target).closest<HTMLAnchorElement>(POINTER);
    const goal = link?.hash && real(document).getElementById(link.hash.slice(1));
    const structure = link && goal && real(goal).contains(diagram) && structureOf(link);
    if (structure) onStructure(structure);
  };
  return {
    hostConnected: () => real(document).addEventListener('click', follow),
    hostDisconnected: () => real(document).removeEventListener('click', follow),
  };
}

/** What a link points at; what is no structure is reported. */
function structureOf(link: HTMLAnchorElement): StructureId | undefined {
  const name = plainText(nameIn(link));
  if (isStructure(name)) return name;
  const allowed = structureIds.join(', ');
  const used = 'none of them';
  warn('a', { attribute: 'data-pht-structure', value: name, allowed, used });
  return undefined;
}

function nameIn(link: HTMLAnchorElement): string {
  const name = link.getAttribute(NAME);
  if (name !== null) return name;
  warnOfOldName('a', OLD_NAME, NAME);
  return link.getAttribute(OLD_NAME) ?? '';
}
