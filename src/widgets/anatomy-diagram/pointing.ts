import { real } from '../../kit/element/unclobbered.js';

/**
 * Hears when a visitor follows a link in the page's own text that points at a part of a diagram:
 * `<a href="#diagram" data-pht-part="sit-bone">`. The link itself leads to the diagram, as links
 * do. Answers how to stop.
 */
export function followPointers(diagram: HTMLElement, onPart: (part: string) => void): () => void {
  const follow = ({ target }: Event): void => {
    if (!(target instanceof Element)) return;
    const link = real(target).closest<HTMLAnchorElement>(
      'a[href][data-pht-part]:not([data-pht])',
    );
    const goal = link?.hash && real(document).getElementById(link.hash.slice(1));
    if (link && goal && real(goal).contains(diagram)) onPart(link.dataset.phtPart ?? '');
  };
  real(document).addEventListener('click', follow);
  return () => real(document).removeEventListener('click', follow);
}
