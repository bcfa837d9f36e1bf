import type { LitElement } from 'lit';
import { keepAwake } from '../../kit/device/awake.js';
import { at, Deadline, everySecond, now } from '../../kit/device/clock.js';
import type { Store } from '../../kit/device/store.js';
import { MINUTE, SECOND } from '../../kit/time.js';
import { phaseOf, sessionStore, type Phase, type Session } from './session.js';
import { askToLook, ring } from './signals.js';

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
const RING_EVERY = 30 * SECOND;
/** Repeats of the alarm that nobody has heard: for 5 minutes. */
const REPEATS = 10;

/**
 * The icings in this page, by the names under which their copies are written down. Weakly: one
 * that was removed for good must go.
 */
const inPage = new Map<string, WeakRef<Icing>>();

/**
 * The icing of one widget: it runs in the widget, wherever that is moved. A copy is written down
 * for the life of the tab, because a reload must not lose an alarm.
 */
export class Icing {
  readonly #widget: LitElement;
  readonly #handlers: IcingHandlers;
  #session: Session | undefined;
  /** What a reset has dropped. */
  #dropped: Session | undefined;
  #name = '';
  #copy: Store<Session> | undefined;
  #deadline: Deadline | undefined;
  /** Time iced in ms at which the patient is asked to look at the skin. */
  #nextLook = 0;
  /** Time iced in ms up to which it is time to look. */
  #lookUntil = 0;
  #repeatsLeft = 0;
  #isHeard = true;
  #stopAlarm: (() => void) | undefined;
  #stopRunning: (() => void) | undefined;

  constructor(widget: LitElement, handlers: IcingHandlers) {
    this.#widget = widget;
    this.#handlers = handlers;
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

  /** False from the end until the patient says that the alarm was heard. */
  get isHeard(): boolean {
    return this.#isHeard;
  }

  /** How often an alarm that is not heard will ring again. */
  get repeatsLeft(): number {
    return this.#repeatsLeft;
  }

  get isInPage(): boolean {
    return this.#widget.isConnected;
  }

  get canBringBack(): boolean {
    return this.#dropped !== undefined;
  }

  /**
   * Into the page, at first or after a move. It goes on, unless another has taken its place in
   * the meantime, and its icing with it.
   *
   * @param name the same after a reload
   * @param longest time in ms after which an icing that is over is forgotten
   */
  connect(name: string, longest: number): void {
    if (inPage.get(this.#name)?.deref() !== this) this.#takePlace(name, longest);
    this.#run();
  }

  disconnect(): void {
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
    this.#stop();
    this.#repeatsLeft = 0;
    this.#isHeard = true;
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

  #takePlace(name: string, longest: number): void {
    this.#name = this.#freeName(name);
    inPage.set(this.#name, new WeakRef(this));
    this.#copy = sessionStore(this.#name);
    const session = this.#copy.read();
    const isForgotten = (session?.endsAt ?? Infinity) < now() - longest;
    this.#leave();
    this.#session = isForgotten ? undefined : session;
    this.#planLook();
  }

  /** To another state. */
  #enter(session: Session | undefined): void {
    this.#leave();
    if (session) this.#remember(session);
    else {
      this.#session = undefined;
      this.#copy?.erase();
    }
  }

  #leave(): void {
    this.#stop();
    this.#deadline = this.#dropped = undefined;
    this.#repeatsLeft = 0;
    this.#isHeard = true;
    this.#widget.requestUpdate();
  }

  #remember(session: Session): void {
    this.#session = session;
    this.#copy?.write(session);
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
    if (this.#repeatsLeft > 0)
      this.#stopAlarm = at(new Deadline(now() + RING_EVERY), this.#repeat);
    if (this.#session === undefined || this.phase !== 'running') return;
    // A clock set back while the page was away must not make the icing longer.
    const latest = now() + (this.#session.left ?? this.#length);
    this.#deadline ??= new Deadline(Math.min(this.#session.endsAt ?? 0, latest));
    const stops = [everySecond(this.#tick), keepAwake()];
    this.#stopRunning = () => {
      for (const stop of stops) stop();
    };
    this.#setAlarm();
  }

  #stop(): void {
    this.#stopAlarm?.();
    this.#stopRunning?.();
    this.#stopAlarm = this.#stopRunning = undefined;
  }

  /** For the next look or the end, whichever is first: a hidden page has no ticks. */
  #setAlarm(): void {
    const delay = Math.min(this.#nextLook - this.#iced, this.left);
    this.#stopAlarm = at(new Deadline(now() + delay), this.#alarm);
  }

  readonly #alarm = (): void => {
    if (this.left <= 0) {
      this.#finish();
      return;
    }
    this.#lookIfDue();
    this.#setAlarm();
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
    this.#repeatsLeft = REPEATS;
    this.#isHeard = false;
    this.#run();
    ring();
    this.#handlers.finish();
  }

  readonly #repeat = (): void => {
    ring();
    this.#repeatsLeft -= 1;
    this.#run();
    this.#widget.requestUpdate();
  };

  /** The name itself, or one like it where another timer of this page has it. */
  #freeName(name: string): string {
    const isTaken = inPage.get(name)?.deref()?.isInPage ?? false;
    return isTaken ? this.#freeName(`${name}+`) : name;
  }
}

const nextLookAfter = (iced: number): number => (Math.floor(iced / LOOK_EVERY) + 1) * LOOK_EVERY;
