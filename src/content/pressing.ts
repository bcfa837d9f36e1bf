import { msg } from '../kit/language/msg.js';
import { says, type Statement } from './statement.js';

/**
 * How hard the tendon is pressed on the sit bone, as our drawings have it: nobody has measured it.
 */
export interface Pressing {
  /** Beside the close-up of the tendon. */
  readonly name: Statement;
  /** What a move comes to at most. */
  readonly text: Statement;
}

/** Little, some, much. */
export const pressings: readonly [Pressing, Pressing, Pressing] = [
  {
    name: says('D', () => msg('Little pressure')),
    text: says('B D', () => msg('In our drawing, this move puts little pressure on the tendon.')),
  },
  {
    name: says('D', () => msg('Some pressure')),
    text: says('B D', () =>
      msg('In our drawing, this move puts some pressure on the tendon as the hip bends.'),
    ),
  },
  {
    name: says('D', () => msg('Much pressure')),
    text: says('B D', () =>
      msg('In our drawing, this move puts much pressure on the tendon as the hip bends.'),
    ),
  },
];
