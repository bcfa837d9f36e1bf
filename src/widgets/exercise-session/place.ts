import { formatNumber } from '../../kit/language/format.js';
import { msg, str } from '../../kit/language/msg.js';
import { nameOf, type Script } from './cues.js';
import { lengthOf } from '../../exercise/plan.js';
import { setsDone, type Session } from './session.js';

/** What is on: an exercise, a rest, the pain check, the end. */
export function titleOf(session: Session, script: Script): string {
  const { index, ending, isOver } = session;
  if (isOver) return isDone(session, script) ? msg('Session done') : msg('Session ended');
  if (ending) return msg('Pain check');
  const step = script.steps[index];
  if (step?.kind === 'rest') return nameOf(step, script);
  return (step && script.works[step.exercise]?.exercise.name.text()) ?? '';
}

/** It came to its end, and not by skips alone. */
const isDone = (session: Session, { works }: Script): boolean =>
  session.ending === 'complete' && works.some((_, exercise) => setsDone(session, exercise) > 0);

/** `Exercise 2 of 5`; nothing at the end. */
export function placeOf({ index, ending }: Session, { steps, works, locale }: Script): string {
  const step = steps[index];
  if (ending || !step) return '';
  const [number, all] = [step.exercise + 1, works.length].map((count) =>
    formatNumber(locale, count),
  );
  return msg(str`Exercise ${number} of ${all}`);
}

/** How much of an exercise is over, 0 to 1. */
export function doneOf({ index }: Session, { steps }: Script, exercise: number): number {
  const own = steps.filter((step) => step.exercise === exercise);
  const done = steps.slice(0, index).filter((step) => step.exercise === exercise);
  return Math.round((100 * lengthOf(done)) / Math.max(1, lengthOf(own))) / 100;
}
