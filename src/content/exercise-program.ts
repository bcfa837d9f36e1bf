import { msg } from '../kit/language/msg.js';
import type { Block } from './blocks.js';
import { exerciseBlocks, painRuleBlocks } from './exercise-blocks.js';
import { sources as exerciseSources } from './exercises.js';
import { duringAdvice, spokenRedFlag } from './pain.js';
import { redFlagBlocks, redFlagSources, stopForRedFlags } from './red-flags.js';
import { says } from './statement.js';

export { exercises, kinds, kit, moveOn } from './exercises.js';
export { caution, painRuler, redFlagAdvice, sharp } from './pain.js';
export { pressings } from './pressing.js';
export { redFlags, stopForRedFlags as redFlagLine } from './red-flags.js';

export const title = says('S34 S36', () => msg('Your exercise program'));
export const lead = says('S34', () => msg('For a tendon that can take more load.'));

/** What is said where the session starts, until a stage is chosen. */
export const chooseStage = {
  ask: says('S42 D', () => msg('Choose your stage first.')),
  first: says('S42 D', () => msg('Choose your stage first. Not sure? Start with stage 1.')),
};

/** What pain of 4 or 5 leaves of a program. */
export const ease = says('D', () =>
  msg('At 4 or 5, stay in stage 1 or 2 for now. Leave out fast moves and stretches.'),
);

/** Why severe pain leaves so few, and where this departs from what others advise. */
export const severe = {
  title: says('S38 C', () => msg('Gentle moves and holds only, for now')),
  items: [
    says('S38 C', () => msg('When pain is severe, start with gentle range of motion.')),
    says('S39 C', () => msg('Add gentle holds: the muscle works, but nothing moves.')),
    says('C F23', () => msg('Keep your hip nearly straight in both.')),
    says('S38 D', () =>
      msg('The page this program is based on says to stretch when pain is severe.'),
    ),
    says('S38 F23', () =>
      msg('We leave stretching for later. Experts avoid early moves that press on the tendon.'),
    ),
    says('S39', () => msg('Add strength exercises as pain improves.')),
  ],
};

/** Sharp pain and a pop leave nothing, whatever the score, as in a session. */
export const sharpPain = {
  title: says('C D E', () => msg('Stop. No exercises today.')),
  pop: spokenRedFlag,
  items: [spokenRedFlag, ...duringAdvice.stop.items],
};

/** What pain leaves of a program without gentle exercises. */
export const noneGentle = says('S38 S22 C', () =>
  msg(
    'None of your exercises is gentle enough for now. Rest a little, and ask your physical therapist.',
  ),
);

export const sources = [...exerciseSources, ...redFlagSources];

/** What the page says without script, under title and lead. */
export const fallback = (): readonly Block[] => [
  ...painRuleBlocks(),
  ...redFlagBlocks(stopForRedFlags),
  ...exerciseBlocks(),
];
