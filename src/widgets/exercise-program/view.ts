import type { Exercise } from '../../content/exercises.js';
import type { InstructionsView } from '../../exercise/instructions.js';
import type { Work } from '../../exercise/plan.js';
import type { Look } from '../../figure/index.js';
import type { Choice } from './choice.js';
import type { Ticks } from './ticks.js';

/** What the parts of a program show. */
export interface ProgramView {
  readonly choice: Choice;
  readonly ticks: Ticks;
  /** An exercise, and how much of it. */
  readonly workOf: (exercise: Exercise) => Work;
  readonly look: Look;
  readonly locale: string;
}

/** What the parts of an exercise show. */
export interface ExerciseView extends InstructionsView {
  readonly look: Look;
}
