import { msg } from '../kit/language/msg.js';
import type { Stage } from './recovery-check.js';
import { says, type Statement } from './statement.js';

/** The stages of recovery, in every widget. */
export const stageNames: Readonly<Record<Stage, Statement>> = {
  1: says('S22 D', () => msg('Calm it down', { desc: 'Stage 1: the tendon pain' })),
  2: says('S39', () => msg('Build strength')),
  3: says('S31', () => msg('Return to activity')),
  4: says('S44', () => msg('Keep it strong', { desc: 'Stage 4: the tendon' })),
};
