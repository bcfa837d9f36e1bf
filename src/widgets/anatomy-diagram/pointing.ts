import type { ReactiveController } from 'lit';
import { structureIds, type StructureId } from '../../anatomy/plate.js';
import { plainText, warn } from '../../kit/element/attributes.js';
import { goalOf } from '../../kit/element/goal.js';
import { bringIntoSight } from '../../kit/element/in-sight.js';
import { nearest } from '../../kit/element/nearest.js';
import { real } from '../../kit/element/unclobbered.js';
import { warnOnce } from '../../kit/element/warn-once.js';
import { warnOfOldName } from './old-names.js';
import { isStructure } from './shown-structures.js';

const NAME = 'data-pht-structure';
const OLD_NAME = 'data-pht-part';
const POINTER = `a[href]:is([${NAME}], [${OLD_NAME}]):not([data-pht])`;

/** What survives editors that remove both the attribute and the id. */
const ADDRESS =
  'a[href*="anatomy-diagram.html?"]:not([data-pht], [data-pht="off"] *, [target], [download])';

/**
 * Hears when a visitor follows a link in the page's own text that points at a structure of a
 * diagram: `<a href="#diagram" data-pht-structure="sit-bone">`. The link itself leads to the
 * diagram, as links do. One to the diagram's own page, `anatomy-diagram.html?structure=sit-bone`,
 * points at the first diagram there is.
 */
export function pointersAt(
  diagram: HTMLElement,
  onStructure: (structure: StructureId) => void,
): ReactiveController {
  const follow = (event: MouseEvent): void => {
    // In a shadow root of the page's own, the event tells the document only of its host.
    const [place] = event.composedPath();
    const link = place instanceof Element && real(place).closest<HTMLAnchorElement>(POINTER);
    const structure = link && leadsTo(link, diagram) && structureOf(link);
    if (structure) onStructure(structure);
    else if (isPlainClick(event)) followAddress(event, place, diagram, onStructure);
  };
  // Before scripts of the page that scroll there by themselves, and stop the event.
  const options = { capture: true };
  return {
    hostConnected: () => window.addEventListener('click', follow, options),
    hostDisconnected: () => window.removeEventListener('click', follow, options),
  };
}

// Any other opens a window, a tab or a file.
const isPlainClick = (event: MouseEvent): boolean =>
  event.button === 0 && !(event.altKey || event.ctrlKey || event.metaKey || event.shiftKey);

function followAddress(
  event: Event,
  place: EventTarget | undefined,
  diagram: HTMLElement,
  onStructure: (structure: StructureId) => void,
): void {
  const link = place instanceof Element && real(place).closest<HTMLAnchorElement>(ADDRESS);
  const isFirst = real(document).querySelector(diagram.localName) === diagram;
  if (!link || !isFirst || link.origin !== location.origin) return;
  const structure = new URLSearchParams(link.search).get('structure') ?? '';
  if (!isStructure(structure)) return;
  event.preventDefault();
  onStructure(structure);
  bringIntoSight(diagram, { block: 'start' });
}

/** To it or what is around it, or to the placeholder that has become a part of it. */
function leadsTo(link: HTMLAnchorElement, diagram: Element): boolean {
  const goal = goalOf(link);
  if (!goal && link.hash) warnOfNowhere(link.hash);
  return goal !== null && (real(goal).contains(diagram) || real(diagram).contains(goal));
}

function warnOfNowhere(hash: string): void {
  const ids = [...real(document).querySelectorAll('[id]')].map((one) => real(one).id);
  const near = nearest(hash.slice(1), ids);
  const hint = near ? ` Did you mean #${near}?` : '';
  warnOnce(`<a href="${hash}" ${NAME}>: nothing on this page has this id.${hint}`);
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
