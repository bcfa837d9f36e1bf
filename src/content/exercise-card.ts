import { msg } from '../kit/language/msg.js';
import type { Block } from './blocks.js';
import { exerciseBlocks } from './exercise-blocks.js';
import { sources as exerciseSources } from './exercises.js';
import { redFlagBlocks, redFlagSources, stopForRedFlags } from './red-flags.js';
import { says } from './statement.js';

export { exercises, kinds, kit, moveOn } from './exercises.js';
export { pressings } from './pressing.js';
export { redFlags, stopForRedFlags as redFlagLine } from './red-flags.js';

export const title = says('S34', () => msg('Exercise'));
export const lead = says('C D', () => msg('How to do it, how much, and when to stop.'));

export const sources = [...exerciseSources, ...redFlagSources];

/** What the page says without script, under title and lead. */
export const fallback = (): readonly Block[] => [
  ...redFlagBlocks(stopForRedFlags),
  ...exerciseBlocks(),
];
