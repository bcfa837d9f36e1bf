import { msg } from '../kit/language/msg.js';
import type { Block } from './blocks.js';
import { exerciseBlocks, painRuleBlocks } from './exercise-blocks.js';
import { sources as exerciseSources, type Exercise, type ExerciseId } from './exercises.js';
import { redFlagBlocks, redFlagSources, stopForRedFlags } from './red-flags.js';
import { says, type Statement } from './statement.js';

export { exercises } from './exercises.js';
export {
  caution,
  duringAdvice,
  emergencyAdvice,
  redFlagAdvice,
  sharp,
  spokenRedFlag,
  tooMuch,
} from './pain.js';
export { pressings } from './pressing.js';
export { redFlags, stopForRedFlags as redFlagLine } from './red-flags.js';

export const sources = [...exerciseSources, ...redFlagSources];

export const title = says('S34', () => msg('Exercise session'));
export const lead = says('D', () =>
  msg('Put the screen where you can see it. It tells you what to do, step by step.'),
);

/** The words for the two halves of a repetition, as they are shown and spoken. */
export interface Move {
  readonly up: Statement;
  readonly down: Statement;
}

const move = (up: Statement, down: Statement): Move => ({ up, down });

const lowerIt = says('C', () => msg('Lower', { desc: 'Said aloud: lower the hips or the leg' }));
const comeUp = says('C', () => msg('Come up', { desc: 'Said aloud: rise again' }));
const bendForward = says('C', () => msg('Bend forward', { desc: 'Said aloud, at the hips' }));
const standUp = says('C', () => msg('Stand up', { desc: 'Said aloud: straighten again' }));
const comeBack = says('C', () => msg('Come back', { desc: 'Said aloud: return to the start' }));
const goDown = says('C', () => msg('Down', { desc: 'Said aloud: sink or lean down' }));

export const lift = move(
  says('C', () => msg('Lift', { desc: 'Said aloud: lift the hips or the leg' })),
  lowerIt,
);
const slide = move(
  says('C', () => msg('Slide', { desc: 'Said aloud: slide the heel' })),
  comeBack,
);
const bend = move(
  says('C', () => msg('Bend', { desc: 'Said aloud: bend the knee' })),
  lowerIt,
);
const push = move(
  says('C', () => msg('Push', { desc: 'Said aloud: push with the heel' })),
  says('C', () => msg('Let go', { desc: 'Said aloud: stop pushing' })),
);
const skip = says('C', () => msg('Skip up', { desc: 'Said aloud: a skip of a runner' }));

/** Of the exercises that do not lift something. */
export const moves: Readonly<Partial<Record<ExerciseId, Move>>> = {
  'heel-slide': slide,
  'prone-knee-bend': bend,
  'prone-curl': push,
  'heel-press-back': push,
  'resisted-curl': bend,
  'band-hip-extension': move(
    says('C', () => msg('Push back', { desc: 'Said aloud: push the leg backward' })),
    comeBack,
  ),
  'hamstring-slider': slide,
  'nordic-lower': move(
    goDown,
    says('C', () => msg('Push up with your hands', { desc: 'Said aloud: back from the floor' })),
  ),
  'side-plank': move(
    says('C', () => msg('Straighten your legs', { desc: 'Said aloud, in a side plank' })),
    lowerIt,
  ),
  'hip-hinge': move(bendForward, standUp),
  'step-up': move(
    says('C', () => msg('Step up', { desc: 'Said aloud' })),
    says('C', () => msg('Step down', { desc: 'Said aloud' })),
  ),
  'split-squat': move(goDown, comeUp),
  'a-skip': move(skip, skip),
  'standing-stretch': move(bendForward, standUp),
};

export const moveOf = ({ id }: Exercise): Move => moves[id] ?? lift;

export const painCheck = {
  now: says('D', () => msg('How bad is the pain now?')),
  worst: says('D', () => msg('How bad was the pain at its worst?')),
  only: says('D', () => msg('Think only about this session.')),
  none: says('D', () => msg('0, no pain')),
  most: says('D', () => msg('10, the worst pain you can think of')),
};

/** What the day after decides. */
export const nextDay = {
  title: says('D', () => msg('Check again the next morning')),
  usual: says('D', () => msg('Pain is back to usual:')),
  worse: says('D', () => msg('Pain is worse:')),
};

/** What the page says without script, under title and lead. */
export const fallback = (): readonly Block[] => [
  ...painRuleBlocks(),
  ...redFlagBlocks(stopForRedFlags),
  ...exerciseBlocks(),
];
