import { moveOf } from '../../content/exercise-session.js';
import {
  formatSeconds,
  sideText,
  type Prescription,
  type Side,
} from '../../exercise/prescription.js';
import { ruleInShort } from './rule.js';
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
  /** The step that begins then: a hand and an eye notice it as well. */
  readonly begins?: Kind;
  /** Screen readers say it too; all else only when there is no other voice. */
  readonly isMilestone?: boolean;
}

/** What the words are about. */
export interface Script {
  readonly works: readonly Work[];
  readonly steps: readonly Step[];
  /** BCP 47 tag for numbers. */
  readonly locale: string;
  /** The patient went to this step by hand: of what is new in it nothing was said before. */
  readonly isJump?: boolean;
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
  const cues = isWork(step) ? workCues(step, index, script) : betweenCues(step, index, script);
  return step.duration < SECOND ? cues : cues.map((cue, at) => (at ? cue : begin(cue, step)));
}

/** What is faster than a second would be one long shake, and a flicker. */
const begin = (cue: Cue, { kind }: Step): Cue => ({ ...cue, begins: kind });

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
  if (kind === 'rest') return { sound: 'rest', words: restWords(step, index, script) };
  if (kind === 'switch') return { sound: 'rest', words: [NAMES.switch, ...sideWords] };
  if (set > 1) return { words: [() => setName(step, script), ...sideWords] };
  const { exercise: one } = script.works[exercise] ?? {};
  const start = one?.steps[0];
  const isToldInRest = script.steps[index - 1]?.kind === 'rest' && !script.isJump;
  return {
    sound: 'rest',
    words: [
      () => msg(str`Get ready: ${one?.name.text() ?? ''}`),
      ...(start ? [start.text] : []),
      ...(isToldInRest ? [] : movementWords(exercise, script)),
      ...sideWords,
      ...(isToldInRest ? [] : doseWords(exercise, script)),
    ],
  };
}

/** A rest before another exercise leaves time to tell of it. */
function restWords(step: Step, index: number, script: Script): (() => string)[] {
  const { works, steps, locale } = script;
  const length = () =>
    formatSeconds(locale, works[step.exercise]?.prescription.rest ?? 0, 'long');
  const next = steps[index + 1]?.exercise ?? step.exercise;
  if (next === step.exercise) return [() => msg(str`Rest for ${length()}.`)];
  const name = () => works[next]?.exercise.name.text() ?? '';
  return [
    () => msg(str`Exercise done. Rest for ${length()}.`),
    () => msg(str`Up next: ${name()}`),
    ...(works[next]?.exercise.steps.slice(0, 1).map(({ text }) => text) ?? []),
    ...movementWords(next, script),
    ...doseWords(next, script),
  ];
}

/** What an exercise is, once: its movement. */
const movementWords = (index: number, { works }: Script): (() => string)[] =>
  works[index]?.exercise.steps.slice(1).map(({ text }) => text) ?? [];

/** How much of it; and the rule of pain, where it was not said before. */
function doseWords(index: number, { works, locale }: Script): (() => string)[] {
  const work = works[index];
  if (!work) return [];
  const { exercise, prescription } = work;
  const { caution: rule } = exercise;
  const isKnown = works.slice(0, index).some((before) => before.exercise.caution === rule);
  const side = sideText(exercise, prescription.side);
  return [
    ...doseParts(prescription, locale),
    ...(side ? [() => sideText(exercise, prescription.side)] : []),
    ...(isKnown ? [] : ruleInShort(rule).map(({ text }) => text)),
  ];
}

function doseParts({ sets, reps, hold }: Prescription, locale: string): (() => string)[] {
  const parts = [() => msg(str`Sets: ${formatNumber(locale, sets)}`)];
  if (reps > 1) parts.push(() => msg(str`Reps: ${formatNumber(locale, reps)}`));
  if (hold) parts.push(() => msg(str`Hold: ${formatSeconds(locale, hold, 'long')}`));
  return parts;
}

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
