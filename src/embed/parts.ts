import { shared } from '../kit/element/unclobbered.js';
import { version } from '../kit/element/version.js';

/**
 * A part of the library as its script hands it over: its name, the names of the parts it needs,
 * and what makes it of what these give away. Scripts come in any order, so the parts wait in a
 * list of the page, one for each version, until all they need is there.
 */
type Part = readonly [name: string, needs: readonly string[], make: Make];
type Make = (...needs: object[]) => object;

interface Queue {
  readonly push: (part: Part) => unknown;
}

/** By version. The parts' scripts write here too (scripts/build/shared.mjs). */
const queues = shared('phtParts') as Record<string, Part[] | Queue | undefined>;

const made = new Map<string, object>();
const names = new Set<string>();
const waiting = new Set<Part>();

/** Whether the script of a part ran; the part itself may wait for others. */
export const hasCome = (name: string): boolean => names.has(name);

/** What a part gives away. */
export const madeBy = (name: string): object | undefined => made.get(name);

/** Whether another script of this version takes the parts. */
export function areTaken(): boolean {
  const queue = queues[version];
  return queue !== undefined && !Array.isArray(queue);
}

/** Takes the parts that are there, and those that come. */
export function takeParts(core: object): void {
  const queue = queues[version];
  names.add('core');
  made.set('core', core);
  queues[version] = { push: take };
  if (Array.isArray(queue)) queue.forEach(take);
}

/** Versions of which parts came that no script takes: caches have mixed the files of two. */
export const strandedVersions = (): string[] =>
  Object.keys(queues).filter((one) => Array.isArray(queues[one]));

function take(part: Part): void {
  if (hasCome(part[0])) return;
  names.add(part[0]);
  waiting.add(part);
  let next: Part | undefined;
  while ((next = [...waiting].find(isReady))) {
    waiting.delete(next);
    make(next);
  }
}

const isReady = ([, needs]: Part): boolean => needs.every((need) => made.has(need));

function make([name, needs, maker]: Part): void {
  made.set(name, maker(...needs.map((need) => made.get(need) ?? {})));
}
