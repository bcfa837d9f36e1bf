import type { LitElement, ReactiveController } from 'lit';
import { keepAwake } from '../../kit/device/awake.js';
import { at, Deadline, everySecond, now } from '../../kit/device/clock.js';
import { prepareSoundLater } from '../../kit/device/sound.js';
import { MINUTE } from '../../kit/time.js';
import { Alarm } from './alarm.js';
import { Memory } from './memory.js';
import { phaseOf, type Phase, type Session } from './session.js';
import { askToLook } from './signals.js';

/** What a widget does when something happens to its icing. */
export interface IcingHandlers {
  /** A second has passed. */
  readonly tick: () => void;
  /** It is time to look at the skin. */
  readonly look: () => void;
  /** The time is up; called once. */
  readonly finish: () => void;
}

const LOOK_EVERY = 5 * MINUTE;

/**
 * The icing of one widget: it runs in the widget, wherever that is moved. A copy is written down
 * for the life of the tab, because a reload must not lose an alarm.
 */
export class Icing implements ReactiveController {
  readonly alarm: Alarm;
  readonly #widget: LitElement;
  readonly #handlers: IcingHandlers;
  readonly #memory: Memory;
  #session: Session | undefined;
  /** What a reset has dropped. */
  #dropped: Session | undefined;
  #deadline: Deadline | undefined;
  /** Time iced in ms at which the patient is asked to look at the skin. */
  #nextLook = 0;
  /** Time iced in ms up to which it is time to look. */
  #lookUntil = 0;
  #stopWaiting: (() => void) | undefined;
  #stopRunning: (() => void) | undefined;

  constructor(widget: LitElement, handlers: IcingHandlers) {
    this.#widget = widget;
    this.#handlers = handlers;
    this.#memory = new Memory(widget);
    this.alarm = new Alarm(widget);
    widget.addController(this);
  }

  get session(): Session | undefined {
    return this.#session;
  }

  get phase(): Phase {
    return phaseOf(this.#session);
  }

  /** Time left in ms. */
  get left(): number {
    return this.#deadline?.remaining ?? this.#session?.left ?? this.#length;
  }

  /** Wall time in ms of its start, as if it had never been paused. */
  get startedAt(): number | undefined {
    if (!this.#session) return undefined;
    return Math.round((this.#session.endsAt ?? now() + this.left) - this.#length);
  }

  get isTimeToLook(): boolean {
    return this.#iced < this.#lookUntil;
  }

  get canBringBack(): boolean {
    return this.#dropped !== undefined;
  }

  /**
   * Into the page, at first or after a move. It goes on, unless another has taken its place in
   * the meantime, and its icing with it.
   *
   * @param longest time in ms after which an icing that is over is forgotten
   */
  connect(longest: number): void {
    if (!this.#memory.isOwn) this.#takePlace(longest);
    this.#run();
  }

  hostConnected(): void {
    window.addEventListener('pagehide', this.#goAway);
    window.addEventListener('pageshow', this.#comeBack);
  }

  hostDisconnected(): void {
    window.removeEventListener('pagehide', this.#goAway);
    window.removeEventListener('pageshow', this.#comeBack);
    this.#stop();
  }

  start(minutes: number): void {
    this.#enter({ minutes, endsAt: Math.round(now() + minutes * MINUTE) });
    this.#planLook();
    this.#run();
  }

  pause(): void {
    if (!this.#session) return;
    this.#enter({ minutes: this.#session.minutes, left: Math.round(this.left) });
  }

  resume(): void {
    if (!this.#session) return;
    const { left } = this;
    this.#enter({ minutes: this.#session.minutes, left, endsAt: Math.round(now() + left) });
    this.#run();
  }

  reset(): void {
    const session = this.#session && { ...this.#session, left: this.left };
    this.#enter(undefined);
    if (!session?.isOver) this.#dropped = session;
  }

  /** Takes back a reset, as if there had been none. */
  bringBack(): void {
    if (!this.#dropped) return;
    this.#enter(this.#dropped);
    this.#planLook();
    this.#run();
  }

  /** The patient has heard the alarm. */
  acknowledge(): void {
    this.alarm.end();
    this.#widget.requestUpdate();
  }

  /** The patient took back its tick in the plan, or set it again. */
  takeBack(isTakenBack: boolean): void {
    if (this.#session) this.#remember({ ...this.#session, isTakenBack });
  }

  get #length(): number {
    return (this.#session?.minutes ?? 0) * MINUTE;
  }

  get #iced(): number {
    return this.#length - this.left;
  }

  #takePlace(longest: number): void {
    const session = this.#memory.take();
    const isForgotten = (session?.endsAt ?? Infinity) < now() - longest;
    this.#takeUp(isForgotten ? undefined : session);
  }

  #takeUp(session: Session | undefined): void {
    this.#leave();
    this.#session = session;
    this.#planLook();
  }

  /** The browser keeps the page while the tab shows others, where the icing may go on. */
  readonly #goAway = ({ persisted }: PageTransitionEvent): void => {
    if (persisted) this.#stop();
  };

  readonly #comeBack = ({ persisted }: PageTransitionEvent): void => {
    if (!persisted || !this.#memory.isOwn) return;
    const session = this.#memory.read();
    if (session) this.#takeUp(session);
    this.#run();
  };

  /** To another state. */
  #enter(session: Session | undefined): void {
    this.#leave();
    this.#remember(session);
  }

  #leave(): void {
    this.#stop();
    this.#deadline = this.#dropped = undefined;
    this.alarm.end();
    this.#widget.requestUpdate();
  }

  #remember(session: Session | undefined): void {
    this.#session = session;
    this.#memory.write(session);
  }

  /** The next look at the skin, after what was iced when the icing was last seen. */
  #planLook(): void {
    const seen = this.#length - (this.#session?.left ?? this.#length);
    this.#nextLook = nextLookAfter(seen);
    this.#lookUntil = 0;
  }

  /** Starts what the state needs. */
  #run(): void {
    this.#stop();
    this.alarm.goOn();
    if (this.#session === undefined || this.phase !== 'running') return;
    // A clock set back while the page was away must not make the icing longer.
    const latest = now() + (this.#session.left ?? this.#length);
    this.#deadline ??= new Deadline(Math.min(this.#session.endsAt ?? 0, latest));
    const stops = [everySecond(this.#tick), keepAwake(), prepareSoundLater()];
    this.#stopRunning = () => {
      for (const stop of stops) stop();
    };
    this.#wait();
  }

  #stop(): void {
    this.alarm.pause();
    this.#stopWaiting?.();
    this.#stopRunning?.();
    this.#stopWaiting = this.#stopRunning = undefined;
  }

  /** For the next look or the end, whichever is first: a hidden page has no ticks. */
  #wait(): void {
    const delay = Math.min(this.#nextLook - this.#iced, this.left);
    this.#stopWaiting = at(new Deadline(now() + delay), this.#wake);
  }

  readonly #wake = (): void => {
    if (this.left <= 0) {
      this.#finish();
      return;
    }
    this.#lookIfDue();
    this.#wait();
  };

  readonly #tick = (): void => {
    if (this.left <= 0 || !this.#session) return;
    this.#lookIfDue();
    this.#remember({ ...this.#session, left: this.left });
    this.#handlers.tick();
  };

  #lookIfDue(): void {
    if (this.#iced < this.#nextLook) return;
    this.#nextLook = nextLookAfter(this.#iced);
    this.#lookUntil = this.#iced + MINUTE;
    askToLook();
    this.#handlers.look();
  }

  #finish(): void {
    if (!this.#session) return;
    const { minutes, endsAt = now() } = this.#session;
    this.#enter({ minutes, endsAt: Math.min(endsAt, now()), isOver: true });
    this.alarm.start();
    this.#handlers.finish();
  }
}

const nextLookAfter = (iced: number): number => (Math.floor(iced / LOOK_EVERY) + 1) * LOOK_EVERY;
