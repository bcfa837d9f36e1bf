import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { PainAnswer } from '../../content/pain.js';
import { lengthOf, planOf, type Work } from '../../exercise/plan.js';
import { SECOND } from '../../kit/time.js';
import { hasItsPlace, memoryOf, placeOf, recall } from '../../exercise/session-memory.js';
import { at, Deadline, now } from '../../kit/device/clock.js';
import { prepareSound } from '../../kit/device/sound.js';
import { isShown } from '../../kit/element/shown.js';
import { real } from '../../kit/element/unclobbered.js';
import { cuesBetween, cuesOf, type Cue, type Script } from './cues.js';
import { newlyDone } from './results.js';
import * as moves from './session.js';
import type { Pause, Session } from './session.js';

/** Hears what happens in a session, to say it or to tell the page. */
export interface SessionListener {
  /** It is in another state; the count alone changes without. */
  readonly changed?: () => void;
  /** These moments of the step have come. */
  readonly due?: (cues: readonly Cue[]) => void;
  /** All sets of an exercise are over. */
  readonly exerciseDone?: (exercise: string) => void;
  /** All exercises are over. */
  readonly completed?: () => void;
  /** It waits for the patient to be in place. */
  readonly waits?: () => void;
  /** It waits, for the patient was away. */
  readonly wasLeft?: () => void;
  /** It waits, for another session of the page goes on. */
  readonly steppedAside?: () => void;
  readonly started?: () => void;
  readonly paused?: () => void;
  readonly resumed?: (wasAsked: boolean) => void;
  /** The patient went to another set or exercise. */
  readonly moved?: () => void;
  /** There is a question for the patient. */
  readonly asked?: () => void;
  readonly answered?: () => void;
  readonly finished?: () => void;
  readonly wasReset?: () => void;
}

/** Seconds that "more rest" adds. */
export const MORE_REST = 15;

/** The one session of the page that runs: two voices at once would help nobody. */
let stopOther: (() => void) | undefined;

/** A session: what the patient and the clock do to it, and what the tab remembers of it. */
export class SessionController implements ReactiveController {
  session: Session | undefined;
  /** How much it hurts, while that is asked; never written down. */
  pain: PainAnswer = {};
  isMuted = false;
  /** Stays as it was at the start, whatever becomes of the attributes. */
  #plan = planFor([]);
  /** How much of the step was left when cues were last told. */
  #told = Infinity;
  #place = '';
  #isJump = false;
  #memory = memoryOf('');
  #isNew = false;
  #stopWaiting: (() => void) | undefined;
  readonly #listeners: SessionListener[] = [];

  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement,
    private readonly locale: () => string,
  ) {
    host.addController(this);
  }

  get script(): Script {
    return { ...this.#plan, locale: this.locale(), isJump: this.#isJump };
  }

  /** Whether a session of this tab could not be read, and was set aside. */
  get isUnreadable(): boolean {
    return this.#memory.unreadable;
  }

  listen(listener: SessionListener): void {
    this.#listeners.push(listener);
  }

  hostConnected(): void {
    this.#isNew = true;
    real(document).addEventListener('visibilitychange', this.#look);
  }

  hostDisconnected(): void {
    real(document).removeEventListener('visibilitychange', this.#look);
    // What is over has been written down, and may have been forgotten since; what has not come back
    // from a move may be another's by now.
    if (this.session && !this.session.isOver && !this.#isNew) {
      this.session = moves.leave(this.session, this.#plan.steps, now());
      this.#remember();
    }
    this.#stop();
  }

  /**
   * Goes on after a move, or takes up the session of this tab; it waits for the patient, who has
   * the next gesture.
   */
  restore(works: readonly Work[]): void {
    if (!this.#isNew || !this.host.isConnected) return;
    this.#isNew = false;
    const wasMoved = hasItsPlace(this.host);
    const place = placeOf(this.host);
    if (this.session && wasMoved && place === this.#place) this.#comeBack(this.session);
    else this.#takePlace(place, works);
  }

  #takePlace(place: string, works: readonly Work[]): void {
    this.session = undefined;
    this.#place = place;
    this.#memory = memoryOf(place);
    const memory = recall(place);
    const names = memory?.exercises.split(' ') ?? [];
    const plan = planFor(works.filter(({ exercise }) => names.includes(exercise.id)));
    const session = moves.asSession(memory?.session, plan.steps);
    if (!memory || !session || memory.length !== lengthOf(plan.steps)) {
      if (memory || !this.isUnreadable) this.#memory.erase();
      return;
    }
    this.#plan = plan;
    this.isMuted = memory.isMuted;
    this.#comeBack(session);
  }

  #comeBack(session: Session): void {
    const current = moves.advance(session, this.#plan.steps, now());
    this.#enter(moves.isRunning(current) ? moves.pause(current, 'away', now()) : current);
  }

  /** In a gesture of the patient: else nothing may sound. */
  start(works: readonly Work[]): void {
    if (works.length === 0 || (this.session && !this.session.isOver)) return;
    prepareSound();
    this.pain = {};
    this.#plan = planFor(works);
    this.#told = Infinity;
    this.#enter(moves.start(this.#plan.steps, now()));
    this.#tell((one) => one.started?.());
  }

  readonly toggle = (): void => {
    if (!this.session || this.session.ending) return;
    if (moves.isRunning(this.session)) this.#pause('patient', 'paused');
    else this.resume();
  };

  /** In a gesture of the patient, as the start. */
  readonly resume = (): void => {
    const before = this.session;
    if (!before) return;
    prepareSound();
    this.pain = {};
    const session = moves.resume(before, this.#plan.steps, now());
    // What is left of a rest has been announced.
    this.#told = session.resumedWith === undefined ? moves.leftOf(before, now()) : Infinity;
    // That has been announced too, but not counted down.
    if (moves.isWaiting(before)) this.#told += 1;
    this.#enter(session);
    this.#tell((one) => one.resumed?.(moves.isAsked(before)));
  };

  /** In a gesture of the patient, as the start. */
  readonly readyIn = (time: number): void => {
    if (!this.session) return;
    prepareSound();
    this.#told = time;
    this.#enter(moves.readyIn(this.session, time, now()));
  };

  readonly next = (): void => this.#go(moves.next);

  readonly back = (): void => this.#go(moves.back);

  readonly nextExercise = (): void => {
    if (moves.isAsked(this.session ?? {})) this.resume();
    this.#go(moves.nextExercise);
  };

  readonly extend = (): void => {
    const more = MORE_REST * SECOND;
    if (this.session) this.#enter(moves.extend(this.session, this.#plan.steps, more));
  };

  readonly hurts = (): void => {
    this.pain = {};
    this.#pause('pain', 'asked');
  };

  readonly answer = (answer: PainAnswer): void => {
    this.pain = { ...this.pain, ...answer };
    this.host.requestUpdate();
    this.#tell((one) => one.answered?.());
  };

  readonly askToClose = (): void => this.#pause('close', 'asked');

  /** `isAnswered`: the patient need not be asked about pain again. */
  end(isAnswered: boolean): void {
    if (!this.session) return;
    this.#enter(moves.end(this.session, 'closed', now()));
    if (isAnswered) this.finish();
    else this.#tell((one) => one.asked?.());
  }

  readonly finish = (): void => {
    if (!this.session) return;
    this.#enter({ ...this.session, isOver: true });
    this.#tell((one) => one.finished?.());
  };

  readonly reset = (): void => {
    this.session = undefined;
    this.#memory.erase();
    this.#stop();
    this.host.requestUpdate();
    this.#tell((one) => one.wasReset?.());
  };

  mute(isMuted: boolean): void {
    this.isMuted = isMuted;
    this.#remember();
    this.host.requestUpdate();
  }

  #pause(reason: Pause, event: 'paused' | 'asked'): void {
    if (!this.session) return;
    this.#enter(moves.pause(this.session, reason, now()));
    this.#tell((one) => one[event]?.());
  }

  #go(move: typeof moves.next): void {
    if (!this.session || this.session.ending) return;
    this.#told = Infinity;
    this.#isJump = true;
    this.#enter(move(this.session, this.#plan.steps, now()));
    this.#tell((one) => one.moved?.());
  }

  /** Moves to a state, writes it down for the life of the tab, and tells what is new. */
  #enter(session: Session): void {
    const before = this.session;
    this.session = session;
    this.#remember();
    if (session.ending) this.#stop();
    if (moves.isRunning(session) || moves.isWaiting(session)) this.#takeTurn();
    this.#tell((one) => one.changed?.());
    this.#goOn();
    const isNewWait = before?.index !== session.index || !moves.isWaiting(before);
    if (moves.isWaiting(session) && isNewWait) this.#tell((one) => one.waits?.());
    if (before) this.#tellProgress(before, session);
  }

  /** The session at this moment; called when a cue is due, or the count changes. */
  readonly #look = (): void => {
    const before = this.session;
    if (!before || !moves.isRunning(before)) return;
    const { steps } = this.#plan;
    const session = this.#seen(moves.advance(before, steps, now()));
    if (session.index !== before.index) {
      this.#told = Infinity;
      this.#isJump = false;
    }
    if (session.index !== before.index || session.endsAt !== before.endsAt) {
      this.#enter(session);
      return;
    }
    this.session = session;
    // The page may go now, and its scripts may have cleared the storage.
    if (real(document).hidden) this.#remember();
    this.#goOn();
  };

  /** Nobody follows what is out of sight: the page itself, or a popup of it that was closed. */
  #seen(session: Session): Session {
    if (real(document).hidden) return moves.leave(session, this.#plan.steps, now());
    const isLeft = moves.isRunning(session) && !isShown(this.host);
    return isLeft ? moves.pause(session, 'away', now()) : session;
  }

  /**
   * Tells what has come, unless nobody sees the page, and sets the alarm for the next cue or the
   * next second; out of sight for the end only.
   */
  #goOn(): void {
    this.host.requestUpdate();
    this.#stopWaiting?.();
    const { session } = this;
    if (session?.endsAt === undefined) return;
    const { hidden } = real(document);
    const left = session.endsAt - now();
    const cues = cuesOf(session, this.script);
    const second = Math.max(0, Math.ceil(left / SECOND) - 1) * SECOND;
    const next = Math.max(second, ...cues.map((cue) => cue.left).filter((one) => one < left));
    this.#stopWaiting = at(new Deadline(session.endsAt - (hidden ? 0 : next)), this.#look);
    const due = cuesBetween(cues, this.#told, left);
    this.#told = left;
    if (due.length > 0 && !hidden) this.#tell((one) => one.due?.(due));
  }

  #tellProgress(before: Session, session: Session): void {
    const isLeft = session.pause === 'away' && !before.pause;
    if (isLeft && isShown(this.host)) this.#tell((one) => one.wasLeft?.());
    for (const exercise of newlyDone(before, session, this.#plan.works))
      this.#tell((one) => one.exerciseDone?.(exercise));
    if (session.ending !== 'complete' || before.ending) return;
    this.pain = {};
    this.#tell((one) => one.completed?.());
  }

  #tell(event: (listener: SessionListener) => void): void {
    this.#listeners.forEach(event);
  }

  #remember(): void {
    if (!this.session) return;
    const { works, steps } = this.#plan;
    this.#memory.write({
      exercises: works.map(({ exercise }) => exercise.id).join(' '),
      length: lengthOf(steps),
      isMuted: this.isMuted,
      session: moves.asWritten(this.session),
    });
  }

  #takeTurn(): void {
    if (stopOther !== this.#stepAside) stopOther?.();
    stopOther = this.#stepAside;
  }

  readonly #stepAside = (): void => {
    const isOn = this.session && moves.isRunning(this.session);
    if (this.session && isOn) this.#enter(moves.pause(this.session, 'patient', now()));
    this.#stop();
    this.#tell((one) => one.steppedAside?.());
  };

  #stop(): void {
    if (stopOther === this.#stepAside) stopOther = undefined;
    this.#stopWaiting?.();
  }
}

function planFor(works: readonly Work[]): Pick<Script, 'works' | 'steps'> {
  return { works, steps: planOf(works) };
}
