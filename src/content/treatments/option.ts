import { msg } from '../../kit/language/msg.js';
import type { GradeId } from '../grades.js';
import { says, type Statement } from '../statement.js';

export type OptionId =
  | 'relative-rest'
  | 'loading-exercise'
  | 'sitting-aids'
  | 'running-plan'
  | 'holds'
  | 'ice'
  | 'heat'
  | 'anti-inflammatory-pills'
  | 'anti-inflammatory-gel'
  | 'acetaminophen'
  | 'stretching'
  | 'waiting'
  | 'physical-therapy'
  | 'massage'
  | 'dry-needling'
  | 'shockwave'
  | 'cortisone-injection'
  | 'prp'
  | 'surgery'
  | 'torn-tendon-surgery';

/** Something that can be done about the pain. */
export interface Option {
  readonly id: OptionId;
  readonly name: Statement;
  readonly grade: GradeId;
  readonly canDo: readonly Statement[];
  /** What there is to say of the proof, besides what its grade means. */
  readonly proof?: readonly Statement[];
  readonly weigh?: readonly Statement[];
  /** How not to be harmed: never behind a click of its own. */
  readonly safety?: readonly Statement[];
  /** Who should ask first, in a few words each. */
  readonly askFirst?: readonly Statement[];
  /** For the visit. */
  readonly questions?: readonly Statement[];
}

// What more than one option says.

export const goesOnWithExercise = says('S27 D', () =>
  msg('Exercise comes first. This does not take its place.'),
);
export const noGroup = says('D', () =>
  msg('There was no group to compare with. So nobody knows how they would be without it.'),
);
export const costs = says('D', () => msg('Visits take time, and may cost money.'));

export const bloodThinner = says('E M', () => msg('A blood thinner'), {
  'blood-thinner': () => msg('A blood thinner'),
});
export const pregnancy = says('E M', () => msg('You are or may be pregnant'));
export const infection = says('M', () => msg('An infection'));
