import { real } from '../../kit/element/unclobbered.js';
import { warnOfOldName } from './old-names.js';

const NAME = 'data-pht-structure';
const OLD_NAME = 'data-pht-part';
const POINTER = `a[href]:is([${NAME}], [${OLD_NAME}]):not([data-pht])`;

/**
 * Hears when a visitor follows a link in the page's own text that points at a structure of a
 * diagram: `<a href="#diagram" data-pht-structure="sit-bone">`. The link itself leads to the
 * diagram, as links do. Answers how to stop.
 */
export function followPointers(
  diagram: HTMLElement,
  onStructure: (name: string) => void,
): () => void {
  const follow = ({ target }: Event): void => {
    if (!(target instanceof Element)) return;
    const link = real(target).closest<HTMLAnchorElement>(POINTER);
    const goal = link?.hash && real(document).getElementById(link.hash.slice(1));
    if (link && goal && real(goal).contains(diagram)) onStructure(structureOf(link));
  };
  real(document).addEventListener('click', follow);
  return () => real(document).removeEventListener('click', follow);
}

function structureOf(link: HTMLAnchorElement): string {
  const structure = link.getAttribute(NAME);
  if (structure !== null) return structure;
  const old = link.getAttribute(OLD_NAME) ?? '';
  warnOfOldName('a', OLD_NAME, NAME, old);
  return old;
}
