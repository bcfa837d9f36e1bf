import type { Work } from '../../exercise/plan.js';
import { setsDone, type Session } from './session.js';

/** Names of the exercises whose last set is done now and was not before. */
export const newlyDone = (
  before: Session,
  session: Session,
  works: readonly Work[],
): readonly string[] =>
  works
    .filter(
      ({ prescription: { sets } }, index) =>
        setsDone(session, index) === sets && setsDone(before, index) < sets,
    )
    .map(({ exercise }) => exercise.id);

/** What a session came to, for the page: never how much it hurt. */
export const resultOf = (session: Session, works: readonly Work[]) => ({
  complete: session.ending === 'complete',
  exercises: works.map(({ exercise, prescription }, index) => ({
    exercise: exercise.id,
    sets: setsDone(session, index),
    of: prescription.sets,
  })),
});
