import { memoryOf, recall } from '../../exercise/session-memory.js';
import { keepAwake } from '../../kit/device/awake.js';
import { at, Deadline, now } from '../../kit/device/clock.js';
import { msg } from '../../kit/language/msg.js';
import { prepareSound } from '../../kit/device/sound.js';
import { cuesBetween, cuesOf, textOf, type Cue, type Script } from './cues.js';
import { showMediaState, takeMediaKeys, type MediaActions } from './media-keys.js';
import { lengthOf, planOf, SECOND, type Kind, type Work } from '../../exercise/plan.js';
import * as moves from './session.js';
import type { Pause, Session } from './session.js';
import { sound } from './sounds.js';
import { hush, speak, voiceFor } from './voice.js';
import { real } from '../../kit/element/unclobbered.js';

/** What the guide needs of the element that shows it. */
export interface GuideHost {
  /** BCP 47 tag for words and numbers. */
  readonly locale: () => string;
  readonly inLanguage: (text: () => string) => string;
  /** Says something to screen readers. */
  readonly announce: (text: () => string) => void;
  readonly mediaActions: MediaActions;
  /** What runs, for a lock screen. */
  readonly title: () => string;
  /** Another state; the count alone changes without. */
  readonly changed: (before: Session | undefined) => void;
  readonly repaint: () => void;
  /** A step begins, or goes on; undefined: the figure stands still. */
  readonly moved: (kind: Kind | undefined, left: number) => void;
}

/** The one session of the page that runs: two voices at once would help nobody. */
let stopOther: (() => void) | undefined;

/** Runs a session: looks when something is due, says it, and writes down where it stands. */
export class Guide {
  session: Session | undefined;
  /** Stays as it was at the start, whatever becomes of the attributes. */
  works: readonly Work[] = [];
  isMuted = false;
  #steps: Script['steps'] = [];
  /** How much of the step was left when cues were last played. */
  #heard = Infinity;
  #memory = memoryOf('0');
  #letSleep: (() => void) | undefined;
  #giveMediaKeys: (() => void) | undefined;
  #stopWaiting: (() => void) | undefined;

  constructor(private readonly host: GuideHost) {}

  get script(): Script {
    return { works: this.works, steps: this.#steps, locale: this.host.locale() };
  }

  get isSpeaking(): boolean {
    return !this.isMuted && voiceFor(this.host.locale()) !== undefined;
  }

  /** Whether a session of this tab could not be read, and was set aside. */
  get isUnreadable(): boolean {
    return this.#memory.unreadable;
  }

  /** Takes up the session of this tab; it waits for the patient, who has the next gesture. */
  restore(name: string, works: readonly Work[]): void {
    this.#memory = memoryOf(name);
    const memory = recall(name);
    if (!memory) {
      if (!this.isUnreadable) this.#memory.erase();
      return;
    }
    const names = memory.exercises.split(' ');
    const remembered = works.filter(({ exercise }) => names.includes(exercise.id));
    const steps = planOf(remembered);
    const session = moves.asSession(memory.session, steps);
    if (!session || lengthOf(steps) !== memory.length) {
      this.#memory.erase();
      return;
    }
    this.works = remembered;
    this.#steps = steps;
    this.isMuted = memory.isMuted;
    const current = moves.advance(session, steps, now());
    this.enter(moves.isRunning(current) ? moves.pause(current, 'away', now()) : current);
  }

  /** In a gesture of the patient: else nothing may sound. */
  start(works: readonly Work[]): void {
    prepareSound();
    this.works = works;
    this.#steps = planOf(works);
    this.#heard = Infinity;
    this.enter(moves.start(this.#steps, now()));
  }

  pause(reason: Pause): void {
    if (!this.session) return;
    this.enter(moves.pause(this.session, reason, now()));
    if (reason === 'patient') this.say(() => msg('Paused'), true);
  }

  /** In a gesture of the patient, as the start. */
  resume(): void {
    if (!this.session) return;
    prepareSound();
    const session = moves.resume(this.session, this.#steps, now());
    // What is left of a rest has been announced.
    const isNew = session.resumedWith !== undefined;
    this.#heard = isNew ? Infinity : moves.leftOf(this.session, now());
    this.enter(session);
  }

  go(move: typeof moves.next): void {
    if (!this.session || this.session.ending) return;
    this.#heard = Infinity;
    this.enter(move(this.session, this.#steps, now()));
    const [cue] = this.session.pause ? cuesOf(this.session, this.script) : [];
    if (cue) this.host.announce(() => textOf(cue));
  }

  extend(seconds: number): void {
    if (this.session) this.enter(moves.extend(this.session, this.#steps, seconds * SECOND));
  }

  /** Moves to a state, writes it down for the life of the tab, and does what it needs. */
  enter(session: Session): void {
    const before = this.session;
    this.session = session;
    this.#remember();
    if (!moves.isRunning(session)) {
      hush();
      this.host.moved(undefined, 0);
    }
    if (session.pause === 'away' && before && !before.pause) {
      sound('rest');
      this.say(() => msg('Paused while you were away.'), true);
    }
    this.#run(session);
    this.#playCues(session);
    this.host.changed(before);
  }

  /** The session at this moment; called when a cue is due, or the count changes. */
  readonly look = (): void => {
    const before = this.session;
    if (!before || !moves.isRunning(before)) return;
    let session = moves.advance(before, this.#steps, now());
    if (real(document).hidden) session = moves.leave(session, this.#steps, now());
    if (session.index !== before.index) this.#heard = Infinity;
    if (session.index !== before.index || session.endsAt !== before.endsAt) {
      this.enter(session);
      return;
    }
    this.session = session;
    this.#wait();
    this.#playCues(session);
    this.host.repaint();
  };

  /** The element goes; the tab remembers where it was. */
  leave(): void {
    // What is over has been written down, and may have been forgotten since.
    if (this.session && !this.session.isOver) {
      this.session = moves.leave(this.session, this.#steps, now());
      this.#remember();
    }
    this.#stop();
  }

  reset(): void {
    this.session = undefined;
    this.#memory.erase();
    this.#stop();
  }

  toggleVoice(): void {
    this.isMuted = !this.isMuted;
    if (this.isMuted) hush();
    this.#remember();
  }

  /** Says it aloud, and to screen readers where nobody else does. */
  say(text: () => string, isForReaders = !this.isSpeaking): void {
    if (isForReaders) this.host.announce(text);
    if (this.isSpeaking) speak(this.host.inLanguage(text), this.host.locale());
  }

  #remember(): void {
    const { session, isMuted } = this;
    if (!session) return;
    const exercises = this.works.map(({ exercise }) => exercise.id).join(' ');
    const length = lengthOf(this.#steps);
    this.#memory.write({ exercises, length, isMuted, session: moves.asWritten(session) });
  }

  /** Plays what is due since the last time; of what is late, the last. */
  #playCues(session: Session): void {
    if (session.endsAt === undefined) return;
    const left = session.endsAt - now();
    const isEntering = this.#heard === Infinity;
    const due = cuesBetween(cuesOf(session, this.script), this.#heard, left);
    this.#heard = left;
    const step = this.#steps[session.index];
    if (!step || real(document).hidden) return;
    const heard = due.findLast((cue) => cue.sound);
    if (heard?.sound) sound(heard.sound);
    const spoken = due.findLast((cue) => cue.words?.length);
    if (spoken) this.#sayCue(spoken, step.duration >= SECOND);
    const isBegun = isEntering || due.some((cue) => cue.left === session.resumedWith);
    if (isBegun && moves.countdownOf(session, now()) === 0)
      this.host.moved(step.kind, moves.leftOf(session, now()));
  }

  #sayCue(cue: Cue, isSlow: boolean): void {
    this.say(() => textOf(cue), cue.isMilestone ?? (isSlow && !this.isSpeaking));
  }

  /** Starts what a state needs: an alarm, media keys and a screen that stays on. */
  #run(session: Session): void {
    if (session.ending) {
      this.#stop();
      return;
    }
    const isRunning = moves.isRunning(session);
    if (isRunning) this.#takeTurn();
    this.#giveMediaKeys ??= takeMediaKeys(this.host.mediaActions);
    showMediaState(isRunning ? 'playing' : 'paused', this.host.inLanguage(this.host.title));
    this.#wait();
    if (isRunning) this.#letSleep ??= keepAwake();
    else this.#stopStayingAwake();
  }

  #takeTurn(): void {
    if (stopOther !== this.#stepAside) stopOther?.();
    stopOther = this.#stepAside;
  }

  /** Another session of the page goes on. */
  readonly #stepAside = (): void => {
    if (this.session) this.enter(moves.pause(this.session, 'patient', now()));
    this.#stop();
  };

  /** Sets the alarm for the next cue or the next second, out of sight for the end only. */
  #wait(): void {
    this.#stopWaiting?.();
    const { endsAt } = this.session ?? {};
    if (!this.session || endsAt === undefined) return;
    const left = endsAt - now();
    const second = Math.max(0, Math.ceil(left / SECOND) - 1) * SECOND;
    const cues = cuesOf(this.session, this.script).map((cue) => cue.left);
    const due = Math.max(second, ...cues.filter((moment) => moment < left));
    this.#stopWaiting = at(new Deadline(endsAt - (real(document).hidden ? 0 : due)), this.look);
  }

  #stopStayingAwake(): void {
    this.#letSleep?.();
    this.#letSleep = undefined;
  }

  #stop(): void {
    if (stopOther === this.#stepAside) stopOther = undefined;
    hush();
    this.#stopWaiting?.();
    this.#stopStayingAwake();
    this.#giveMediaKeys?.();
    this.#giveMediaKeys = undefined;
  }
}
