import { moveOf } from '../../content/exercise-session.js';
import { formatSeconds, type Side } from '../../exercise/prescription.js';
import { formatNumber, formatQuantity } from '../../kit/language/format.js';
import { msg, str } from '../../kit/language/msg.js';
import { SECOND } from '../../kit/time.js';
import { isWork, type Kind, type Step, type Work } from '../../exercise/plan.js';
import { COUNTDOWN, durationOf, type Session } from './session.js';

export type Sound = 'count' | 'up' | 'hold' | 'down' | 'rest' | 'done';

/** Something to hear, for a patient who does not look. */
export interface Cue {
  /** How much of the step is left then, in ms. */
  readonly left: number;
  readonly sound?: Sound;
  /** Sentences, in the language that is current when they are asked for. */
  readonly words?: readonly (() => string)[];
  /** Screen readers say it too; all else only when there is no other voice. */
  readonly isMilestone?: boolean;
}

/** What the words are about. */
export interface Script {
  readonly works: readonly Work[];
  readonly steps: readonly Step[];
  /** BCP 47 tag for numbers. */
  readonly locale: string;
}

/** Shorter repetitions leave time for their number only. */
const SHORT_REP = 3;
/** Longer holds say how far they are. */
const LONG_HOLD = 20 * SECOND;
const LAST_WORDS = 10 * SECOND;
/** The last seconds before a change tick. */
const TICKS = [3, 2, 1].map((seconds) => seconds * SECOND);

/** All cues of the step that a session is in, in order. */
export function cuesOf(session: Session, script: Script): Cue[] {
  const { resumedWith } = session;
  const cues = stepCues(session, script);
  return resumedWith === undefined ? cues : afterPause(cues, resumedWith);
}

/** The cues from one moment of a step to another, both in ms left. */
export const cuesBetween = (cues: readonly Cue[], from: number, to: number): Cue[] =>
  cues.filter(({ left }) => left < from && left >= to);

/** What is said while the session waits for the patient to be in place. */
export function waitingCue(session: Session, script: Script): Cue {
  const [opening] = stepCues(session, script);
  const press = () => msg('Press “I’m ready” once you are in place.');
  return { left: 0, isMilestone: true, ...opening, words: [...(opening?.words ?? []), press] };
}

/** Sentences as one text. */
export const textOf =
  (words: Cue['words'] = []) =>
  (): string =>
    words.map((one) => sentence(one())).join(' ');

/** With a stop at its end, for the voice to pause there. */
const sentence = (text: string): string => (/[.?!:؟]$/.test(text) ? text : `${text}.`);

/** `Hold`, `Rest`: what the patient does in a step. */
export function nameOf(step: Step, { works }: Script): string {
  const exercise = works[step.exercise]?.exercise;
  if (exercise && step.kind === 'up') return moveOf(exercise).up.text();
  if (exercise && step.kind === 'down') return moveOf(exercise).down.text();
  return NAMES[step.kind]();
}

const NAMES: Readonly<Record<Kind, () => string>> = {
  ready: () => msg('Get ready'),
  up: () => '',
  hold: () => msg('Hold'),
  down: () => '',
  switch: () => msg('Switch sides'),
  rest: () => msg('Rest'),
};

export const nameOfSide = (side: Side): string => SIDES[side]();

const SIDES: Readonly<Record<Side, () => string>> = {
  left: () => msg('Left leg'),
  right: () => msg('Right leg'),
  both: () => '',
};

/** `Set 2 of 3` */
export function setName({ exercise, set }: Step, { works, locale }: Script): string {
  const all = formatNumber(locale, works[exercise]?.prescription.sets ?? 0);
  return msg(str`Set ${formatNumber(locale, set)} of ${all}`);
}

/** `Rep 6 of 10` */
export function repName({ exercise, rep }: Step, { works, locale }: Script): string {
  const all = formatNumber(locale, works[exercise]?.prescription.reps ?? 0);
  return msg(str`Rep ${formatNumber(locale, rep)} of ${all}`);
}

function stepCues(session: Session, script: Script): Cue[] {
  const { index } = session;
  const planned = script.steps[index];
  if (!planned) return [];
  const step = { ...planned, duration: durationOf(planned, session) };
  return isWork(step) ? workCues(step, index, script) : betweenCues(step, index, script);
}

/** Getting ready, switching sides, rest: told in full, with ticks before the work begins. */
function betweenCues(step: Step, index: number, script: Script): Cue[] {
  const { duration } = step;
  const cues: Cue[] = [{ left: duration, isMilestone: true, ...opening(step, index, script) }];
  if (step.kind === 'rest') {
    if (duration > LAST_WORDS * 2) cues.push({ left: LAST_WORDS, words: [secondsLeft(script)] });
    return cues;
  }
  return [...cues, ...ticks(duration)];
}

function opening(step: Step, index: number, script: Script): Pick<Cue, 'sound' | 'words'> {
  const { kind, exercise, set, side } = step;
  const sideWords = side === 'both' ? [] : [() => nameOfSide(side)];
  if (kind === 'rest') return { sound: 'rest', words: [restWords(step, index, script)] };
  if (kind === 'switch') return { sound: 'rest', words: [NAMES.switch, ...sideWords] };
  if (set > 1) return { words: [() => setName(step, script), ...sideWords] };
  const { name, steps: positions } = script.works[exercise]?.exercise ?? {};
  const start = positions?.[0];
  return {
    sound: 'rest',
    words: [
      () => msg(str`Get ready: ${name?.text() ?? ''}`),
      ...(start ? [start.text] : []),
      ...sideWords,
    ],
  };
}

const restWords =
  ({ exercise }: Step, index: number, { steps, works, locale }: Script) =>
  (): string => {
    const length = formatSeconds(locale, works[exercise]?.prescription.rest ?? 0, 'long');
    return steps[index + 1]?.exercise === exercise
      ? msg(str`Rest for ${length}.`)
      : msg(str`Exercise done. Rest for ${length}.`);
  };

function workCues(step: Step, index: number, script: Script): Cue[] {
  const { kind, duration, rep } = step;
  const isFirst = script.steps[index - 1]?.rep !== rep;
  const cues: Cue[] = [
    {
      left: duration,
      sound: kind as Sound,
      words: workWords(step, isFirst, script),
    },
  ];
  if (kind !== 'hold') return cues;
  if (duration >= LONG_HOLD) cues.push({ left: LAST_WORDS, words: [secondsLeft(script)] });
  return duration > COUNTDOWN ? [...cues, ...ticks(duration)] : cues;
}

function workWords(step: Step, isFirst: boolean, script: Script): (() => string)[] {
  const { tempo = 0, hold = 0, reps = 1 } = script.works[step.exercise]?.prescription ?? {};
  const name = () => nameOf(step, script);
  const number = () => formatNumber(script.locale, step.rep);
  const isShort = 2 * tempo + hold < SHORT_REP;
  if (isShort) return isFirst ? [number] : [];
  if (step.kind === 'hold' && step.duration >= LONG_HOLD)
    return [
      () => msg(str`Hold for ${formatSeconds(script.locale, step.duration / SECOND, 'long')}.`),
    ];
  if (!isFirst || reps === 1) return [name];
  return step.rep === reps ? [() => msg('Last one'), name] : [number, name];
}

const ticks = (duration: number): Cue[] =>
  TICKS.filter((left) => left <= duration).map((left) => ({ left, sound: 'count' }));

const secondsLeft =
  ({ locale }: Script) =>
  (): string =>
    msg(str`${formatQuantity(locale, LAST_WORDS / SECOND, 'second')} left`);

/** A countdown to get into place again; then the step says again what it is. */
function afterPause(cues: readonly Cue[], resumedWith: number): Cue[] {
  const left = resumedWith + COUNTDOWN;
  const countdown = TICKS.map((ms): Cue => ({ left: resumedWith + ms, sound: 'count' }));
  const rest = cues.filter((cue) => cue.left < resumedWith);
  const again = cues.slice(0, 1).map((cue) => ({ ...cue, left: resumedWith }));
  const ready: Cue = { left, words: [NAMES.ready], isMilestone: true };
  return [ready, ...countdown, ...again, ...rest];
}
