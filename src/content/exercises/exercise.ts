import { msg } from '../../kit/language/msg.js';
import type { Dose } from '../doses.js';
import type { PainRule } from '../pain.js';
import { says, type Statement } from '../statement.js';

/**
 * How far an exercise loads the tendon, 0 to 4: the stages of the brief's table. Patients and
 * clinics see the four stages of recovery only, one numbering in all widgets.
 */
export type Level = 0 | 1 | 2 | 3 | 4;

export const kit = {
  mat: says('C', () => msg('Mat')),
  wall: says('C', () => msg('Wall')),
  band: says('C', () => msg('Exercise band')),
  socks: says('C', () => msg('Socks')),
  anchor: says('C', () => msg('Something to hold your feet')),
  chair: says('C', () => msg('Sturdy chair')),
  weight: says('C', () => msg('Weight')),
  step: says('C', () => msg('Step')),
  stool: says('C', () => msg('Low stool')),
  doorway: says('C', () => msg('Doorway')),
  space: says('C', () => msg('Room to move')),
};

export type Kit = keyof typeof kit;

/** What is said of an exercise. */
export interface ExerciseContent {
  readonly id: string;
  readonly name: Statement;
  /** First and last level. */
  readonly levels: readonly [Level, Level];
  readonly purpose: Statement;
  /** Start position, then the movement. */
  readonly steps: readonly Statement[];
  readonly dose: Dose;
  /** One leg after the other. */
  readonly isOneSided?: boolean;
  readonly kit: readonly Kit[];
  readonly mistakes: readonly Statement[];
  readonly easier?: Statement;
  readonly harder?: Statement;
  readonly caution: PainRule;
}
