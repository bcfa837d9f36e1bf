import { real } from '../../kit/element/unclobbered.js';

/** Of the page's guides, in the order in which they came: a free place is taken again. */
const guides: (object | undefined)[] = [];

/** The number of a guide in the page: 0 is the first. */
export function takeNumber(guide: object): number {
  const free = guides.indexOf(undefined);
  const number = free < 0 ? guides.length : free;
  guides[number] = guide;
  return number;
}

export const leaveNumber = (number: number): void => {
  guides[number] = undefined;
};

/** `#pht-ice`; in the second guide of a page `#pht-ice-2`. */
export const hashOf = (section: string, number: number): string =>
  number > 0 ? `#pht-${section}-${number + 1}` : `#pht-${section}`;

/** Where a page has a `<base>`, a hash alone would lead to another page. */
export function addressOf(hash: string): string {
  const page = location.href.replace(/#.*/, '');
  return real(document).baseURI.replace(/#.*/, '') === page ? hash : page + hash;
}

/** Whether the page keeps its own place in the hash, as `#/visits` or `#!visits`. */
export const isPagesOwn = (hash: string): boolean => /^#[!/]/.test(hash);

/** Whether the page has something of that name itself. */
export const isTaken = (hash: string): boolean =>
  real(document).getElementById(hash.slice(1)) !== null;
