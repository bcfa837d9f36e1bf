import { msg } from '../kit/language/msg.js';
import type { Block } from './blocks.js';
import { blocksOf, exerciseBlocks, painRuleBlocks } from './exercise-blocks.js';
import { sources as exerciseSources, type Exercise } from './exercises.js';
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
  ...opening(),
  ...painRuleBlocks(),
  ...exerciseBlocks(),
];

/** Where a page shows a single exercise, these two stand for all. */
export const opening = (): readonly Block[] => redFlagBlocks(stopForRedFlags);
export const fallbackFor = (exercise: Exercise): readonly Block[] => blocksOf(exercise);
