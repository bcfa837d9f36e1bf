import { msg, str } from '../../kit/msg.js';
import {
  html,
  nothing,
  type PropertyValues,
  type TemplateResult,
  type PropertyDeclarations,
} from 'lit';
import { FoldedRedFlags } from '../../care/folded-red-flags.js';
import { redFlagStyles } from '../../care/red-flags.styles.js';
import * as content from '../../content/ice-timer.js';
import { review } from '../../content/review.js';
import { keepAwake } from '../../kit/awake.js';
import { at, Deadline, everySecond, now } from '../../kit/clock.js';
import { PhtElement } from '../../kit/element.js';
import {
  formatDay,
  formatFromNow,
  formatHour,
  formatNumber,
  formatQuantity,
  formatTime,
} from '../../kit/format.js';
import * as icons from '../../kit/icons.js';
import { saveFile } from '../../kit/save-file.js';
import type { Store } from '../../kit/store.js';
import { prepareSound } from '../../kit/sound.js';
import { renderSetAside } from '../../kit/set-aside.js';
import { renderStatement, renderStatements } from '../../kit/statements.js';
import { calendarFile } from './calendar.js';
import { renderDial, renderDoneDial } from './dial.js';
import { styles } from './ice-timer.styles.js';
import { nextSlot, planDays, type Slot } from './plan.js';
import { icingsOf, icingStore, sessionStore, textOf } from './progress.js';
import { MINUTE, phaseOf, run, type Session } from './session.js';
import { ring } from './signals.js';
import { real } from '../../kit/unclobbered.js';

type TimerEvent = 'start' | 'pause' | 'resume' | 'done' | 'reset';

const MINUTES = { minimum: 15, maximum: 20, fallback: 15 };
const CHOICES = [15, 16, 17, 18, 19, 20];
const PLAN_DAYS = { minimum: 2, maximum: 3, fallback: 3 };
const INTERVAL = { minimum: 4, maximum: 8, fallback: 4 };
const MILESTONES = [5, 1];
const HOUR = 60 * MINUTE;

/**
 * Times an icing of 15 to 20 minutes, says when the next one is due, and keeps a plan of the
 * first days. The time left is right after a reload, sleep or a frozen tab.
 *
 * @summary A timer for ice on the sore tendon, with skin safety and a plan of days.
 * @csspart dial - The ring with the time left.
 * @csspart duration - The choice of minutes.
 * @csspart start - The button that starts an icing.
 * @csspart pause - The button that pauses or resumes it.
 * @csspart reset - The button that sets the timer back.
 * @csspart next - When the next icing is due.
 * @csspart reminder - The button that saves a calendar entry.
 * @csspart plan - The plan of days with ticks.
 * @csspart red-flags - The signs that lead to a doctor.
 * @csspart safety - Skin safety and who should not use ice.
 * @fires {CustomEvent<{ minutes: number }>} pht-timer-start - An icing started.
 * @fires {CustomEvent<{ minutes: number }>} pht-timer-pause - It was paused.
 * @fires {CustomEvent<{ minutes: number }>} pht-timer-resume - It went on.
 * @fires {CustomEvent<{ minutes: number }>} pht-timer-done - Its time is over.
 * @fires {CustomEvent<{ minutes: number }>} pht-timer-reset - The timer was set back.
 */
export class IceTimer extends PhtElement {
  static override styles = [PhtElement.styles, redFlagStyles, styles];
  static override properties: PropertyDeclarations = {
    minutes: {},
    planDays: { attribute: 'plan-days' },
    interval: {},
  };

  /** Minutes chosen at first, 15 to 20; never above 20, whatever is asked for. */
  minutes: number | string = MINUTES.fallback;

  /** Days of the plan, 2 or 3. */
  planDays: number | string = PLAN_DAYS.fallback;

  /** Hours from one icing to the next, 4 to 8. */
  interval: number | string = INTERVAL.fallback;

  protected override readonly about = {
    title: content.title.text,
    lead: content.lead.text,
    sources: content.sources,
    review,
  };

  #session: Session | undefined;
  #chosenMinutes: number | undefined;
  #icings: readonly number[] = [];
  #isKept = false;
  /** Until it has taken up what ran in this tab and what is kept, which needs the attributes. */
  #isBack = false;

  #minutes = 0;
  #days = 0;
  #interval = 0;
  #plan: Slot[][] = [];
  #minutesLeft = 0;
  readonly #icingStore = icingStore();
  #sessionStore!: Store<Session>;
  #stopFollowing: (() => void) | undefined;
  #deadline: Deadline | undefined;
  readonly #redFlags = new FoldedRedFlags(this);
  #stopRunning: (() => void) | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#sessionStore = sessionStore(this.#nameInPage());
    this.#stopFollowing = this.#icingStore.follow(() => {
      this.#readIcings();
    });
    this.#isBack = true;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stopFollowing?.();
    this.#stopRunning?.();
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    this.#minutes = this.numberAttribute('minutes', this.minutes, MINUTES);
    this.#days = this.numberAttribute('plan-days', this.planDays, PLAN_DAYS);
    this.#interval = this.numberAttribute('interval', this.interval, INTERVAL);
    if (this.#isBack) {
      this.#restore();
      this.#readIcings();
    }
    this.#isBack = false;
    this.#plan = planDays({
      icings: this.#icings,
      running: this.#startedAt,
      now: now(),
      days: this.#days,
      interval: this.#interval,
    });
  }

  protected override renderBody(): TemplateResult {
    return html`<div class="layout">
        <div class="main">${this.#renderTimer()}</div>
        ${this.#renderSafety()}
        <div class="side">${this.#renderNext()} ${this.#renderPlan()}</div>
      </div>
      ${this.#redFlags.render(content.redFlagLine, this.#label)}`;
  }

  #renderTimer(): TemplateResult {
    const phase = phaseOf(this.#session);
    if (phase === 'done') return this.#renderDone();
    const minutes = this.#currentMinutes;
    const left = this.#left;
    const total = formatQuantity(this.formatLocale, minutes, 'minute', 'short');
    return html`<div class="dial" part="dial">
        ${renderDial(left / (minutes * MINUTE))}
        <div class="dial-text" role="timer">
          <p class="time" dir="ltr">${this.#clockFace(left)}</p>
          <p class="muted">
            ${msg(str`of ${total}`, { desc: 'Under the time left: of 20 min' })}
          </p>
        </div>
      </div>
      ${phase === 'ready' ? this.#renderReady() : this.#renderRunning(phase === 'paused')}
      ${renderStatement(content.soundNote, 'small muted')}`;
  }

  #renderReady(): TemplateResult {
    return html`<fieldset class="duration" part="duration">
        <legend class="small muted">${msg('Minutes')}</legend>
        <div class="segmented">${CHOICES.map(this.#renderMinuteChoice)}</div>
      </fieldset>
      <button class="button primary" part="start" @click=${this.#start}>
        ${icons.play()} ${msg('Start icing')}
      </button>`;
  }

  readonly #renderMinuteChoice = (minutes: number): TemplateResult =>
    html`<label>
      <input
        class="visually-hidden"
        type="radio"
        name="minutes"
        .checked=${minutes === this.#currentMinutes}
        @change=${() => {
          this.#chosenMinutes = minutes;
          this.requestUpdate();
        }}
      />${formatNumber(this.formatLocale, minutes)}
    </label>`;

  #renderRunning(isPaused: boolean): TemplateResult {
    return html`<div class="controls">
      <button class="button primary" part="pause" @click=${isPaused ? this.#resume : this.#pause}>
        ${isPaused ? icons.play() : icons.pause()} ${isPaused ? msg('Resume') : msg('Pause')}
      </button>
      ${this.#renderReset('button')}
    </div>`;
  }

  #renderReset(kind: string): TemplateResult {
    return html`<button class=${kind} part="reset" @click=${this.#reset}>
      ${icons.reset()} ${msg('Reset')}
    </button>`;
  }

  #renderDone(): TemplateResult {
    const minutesAgo = Math.floor((now() - (this.#session?.endsAt ?? now())) / MINUTE);
    const ago = formatFromNow(this.formatLocale, -minutesAgo, 'minute');
    return html`<div class="dial is-done" part="dial">${renderDoneDial()}</div>
      ${renderStatement(content.done.title, 'heading')}
      ${minutesAgo > 0 ? html`<p class="label">${msg(str`Finished ${ago}.`)}</p>` : nothing}
      ${renderStatement(content.done.text)} ${this.#renderReset('button plain')}`;
  }

  #renderSafety(): TemplateResult {
    return html`<div class="note warn safety" part="safety">
      ${icons.caution()}
      <div class="safety-text">
        <div>
          ${renderStatement(content.safety.title, 'label')}
          ${renderStatements(content.safety.items)}
          ${renderStatement(content.safety.limit, 'small')}
        </div>
        <div>
          ${renderStatement(content.caution.title, 'label')}
          ${renderStatement(content.caution.never)} ${renderStatement(content.caution.askFirst)}
          ${renderStatements(content.caution.conditions)}
        </div>
      </div>
    </div>`;
  }

  #renderNext(): TemplateResult | typeof nothing {
    const next = nextSlot(this.#plan, now());
    if (!next || this.#plan[0]?.[0]?.state === 'open') return nothing;
    return html`<div class="next" part="next">
      <div>
        <p class="small muted">${msg('Next icing')}</p>
        <p class="next-time">${formatTime(this.formatLocale, next.time)}</p>
        <p class="small muted">${formatDay(this.formatLocale, next.time)}</p>
      </div>
      <button
        class="button compact"
        part="reminder"
        @click=${() => {
          this.#saveReminder(next.time);
        }}
      >
        ${icons.calendar()} ${msg('Add reminder')}
      </button>
    </div>`;
  }

  #renderPlan(): TemplateResult {
    const title = this.#days === 2 ? content.plan.title[2] : content.plan.title[3];
    const due =
      this.#plan.flat().find(({ state }) => state === 'now') ?? nextSlot(this.#plan, now());
    return html`<div class="plan" part="plan">
      ${this.renderHeading(title.text(), 1, 'label')}
      ${this.#plan.map((slots, index) => this.#renderDay(slots, index + 1, due))}
      ${renderStatement(content.plan.how, 'small muted')}
      ${renderStatement(content.plan.stop, 'small muted')} ${this.#renderKeeping()}
    </div>`;
  }

  #renderDay(slots: readonly Slot[], day: number, due: Slot | undefined): TemplateResult {
    return html`<fieldset class="day">
      <legend>${msg(str`Day ${formatNumber(this.formatLocale, day)}`)}</legend>
      <div class="slots">${slots.map((slot) => this.#renderSlot(slot, slot === due))}</div>
    </fieldset>`;
  }

  #renderSlot(slot: Slot, isDue: boolean): TemplateResult {
    const { time, state } = slot;
    return html`<label class="slot ${isDue ? 'due' : ''}">
      <input
        class="visually-hidden"
        type="checkbox"
        .checked=${state === 'done'}
        .disabled=${state === 'now'}
        @change=${(event: Event) => {
          this.#tickSlot(slot, event.target as HTMLInputElement);
        }}
      />
      <span class="slot-mark">${state === 'done' ? icons.check() : nothing}</span>
      ${formatHour(this.formatLocale, time)}
      <span class="visually-hidden">${state === 'now' ? msg('now') : nothing}</span>
    </label>`;
  }

  #renderKeeping(): TemplateResult {
    const { denied, setAside } = this.#icingStore;
    return html`<div class="keeping small">
      <label class="keep">
        <input type="checkbox" .checked=${this.#isKept} @change=${this.#toggleKeeping} />
        ${msg('Keep my ticks on this device')}
      </label>
      ${
        this.#isKept && !denied
          ? html`<button class="button plain compact" @click=${this.#exportIcings}>
              ${msg('Save as a file')}
            </button>`
          : nothing
      }
      ${
        this.#isKept && denied
          ? html`<p>${msg('This browser does not keep data. Print the page instead.')}</p>`
          : nothing
      }
      ${
        setAside === undefined
          ? nothing
          : renderSetAside({
              onSave: () => {
                saveFile('old-ticks.txt', 'text/plain', setAside);
              },
              onErase: this.#eraseSetAside,
            })
      }
    </div>`;
  }

  readonly #label = (text: string): TemplateResult => this.renderHeading(text, 1, 'label');

  get #currentMinutes(): number {
    return this.#session?.minutes ?? this.#chosenMinutes ?? this.#minutes;
  }

  /** Time left in ms. */
  get #left(): number {
    const full = this.#currentMinutes * MINUTE;
    return Math.min(this.#deadline?.remaining ?? this.#session?.left ?? full, full);
  }

  /** Wall time in ms of the start of an icing that runs or is paused. */
  get #startedAt(): number | undefined {
    if (!this.#session || this.#session.isOver) return undefined;
    const { minutes, endsAt = now() + this.#left } = this.#session;
    return endsAt - minutes * MINUTE;
  }

  /** `12:18`, rounded up, so that it shows 0:00 only when the time is over. */
  #clockFace(left: number): string {
    const seconds = Math.ceil(left / 1000);
    const minutes = formatNumber(this.formatLocale, Math.floor(seconds / 60));
    return `${minutes}:${formatNumber(this.formatLocale, seconds % 60, 2)}`;
  }

  readonly #start = (): void => {
    prepareSound();
    const minutes = this.#currentMinutes;
    const length = formatQuantity(this.formatLocale, minutes, 'minute');
    this.#enter(run(minutes), 'start');
    this.announce(() => msg(str`Started, ${length}`));
    this.#focus('pause');
  };

  readonly #pause = (): void => {
    this.#enter({ minutes: this.#currentMinutes, left: this.#left }, 'pause');
    this.announce(() => msg('Paused'));
  };

  readonly #resume = (): void => {
    prepareSound();
    this.#enter(run(this.#currentMinutes, this.#left), 'resume');
    this.#announceLeft();
  };

  readonly #reset = (): void => {
    this.#enter(undefined, 'reset');
    this.#focus('start');
  };

  readonly #toggleKeeping = (event: Event): void => {
    this.#isKept = (event.target as HTMLInputElement).checked;
    if (this.#isKept) this.#icingStore.write(textOf(this.#icings));
    else this.#icingStore.erase();
    this.requestUpdate();
  };

  readonly #exportIcings = (): void => {
    const lines = this.#icings.map((time) => new Date(time).toISOString());
    saveFile('ice-timer.txt', 'text/plain', lines.join('\r\n'));
  };

  readonly #eraseSetAside = (): void => {
    this.#icingStore.eraseSetAside();
    // There may be room now for what the browser has refused.
    this.#setIcings(this.#icings);
    this.#focusOn('.keep input');
  };

  #saveReminder(time: number): void {
    const minutes = this.#currentMinutes;
    const file = this.inLanguage(() =>
      calendarFile({
        time,
        minutes,
        title: content.reminder.title.text(),
        text: content.reminder.text.text(),
      }),
    );
    saveFile('ice-timer.ics', 'text/calendar', file);
  }

  #tickSlot({ time, state }: Slot, box: HTMLInputElement): void {
    // The tick may move to another box: each has to be as it was last rendered.
    box.checked = state === 'done';
    // A page that was frozen has not heard what another has erased or changed.
    this.#readIcings();
    const others = this.#icings.filter((icing) => icing !== time);
    this.#setIcings(state === 'done' ? others : [...others, time]);
  }

  #setIcings(icings: readonly number[]): void {
    this.#icings = [...new Set(icings)].sort((one, other) => one - other);
    if (this.#isKept) this.#icingStore.write(textOf(this.#icings));
    this.requestUpdate();
  }

  #readIcings(): void {
    const stored = this.#icingStore.read();
    const wasKept = this.#isKept;
    this.#isKept = stored !== undefined;
    // What was kept and is no longer was erased by another hand.
    const own = wasKept ? [] : this.#icings;
    this.#icings = [...icingsOf(stored ?? ''), ...own];
    // Ticks that nobody kept so far are kept from now on, beside those that are.
    if (own.length > 0) this.#setIcings(this.#icings);
    this.requestUpdate();
  }

  /** Moves to a state, writes it down for the life of the tab, and tells the page. */
  #enter(session: Session | undefined, event: TimerEvent): void {
    const minutes = this.#currentMinutes;
    this.#session = session;
    if (session) this.#sessionStore.write(session);
    else this.#sessionStore.erase();
    this.#run();
    this.emit(`pht-timer-${event}`, { minutes });
  }

  /** Takes up the icing of this tab; one that ended long ago is over and forgotten. */
  #restore(): void {
    const session = this.#sessionStore.read();
    if (!session || (session.endsAt ?? Infinity) < now() - this.#interval * HOUR) return;
    this.#session = session;
    if (session.isOver) this.#recordIcing(session);
    this.#run();
  }

  #recordIcing({ minutes, endsAt = now() }: Session): void {
    this.#readIcings();
    this.#setIcings([...this.#icings, endsAt - minutes * MINUTE]);
  }

  /** Starts what the state needs: ticks and an alarm while running, a minute's wait when done. */
  #run(): void {
    this.requestUpdate();
    this.#stopRunning?.();
    this.#stopRunning = this.#deadline = undefined;
    const phase = phaseOf(this.#session);
    if (phase === 'done')
      this.#stopRunning = at(new Deadline(now() + MINUTE), () => {
        this.#run();
      });
    if (phase !== 'running') return;
    // A clock set back while the page was away must not make the icing longer.
    const latest = now() + this.#currentMinutes * MINUTE;
    this.#deadline = new Deadline(Math.min(this.#session?.endsAt ?? 0, latest));
    const stops = [everySecond(this.#tick), at(this.#deadline, this.#finish), keepAwake()];
    this.#stopRunning = () => {
      for (const stop of stops) stop();
    };
  }

  readonly #tick = (): void => {
    this.requestUpdate();
    const minutesLeft = Math.ceil(this.#left / MINUTE);
    const isMilestone = minutesLeft !== this.#minutesLeft && MILESTONES.includes(minutesLeft);
    this.#minutesLeft = minutesLeft;
    if (isMilestone) this.#announceLeft();
  };

  #announceLeft(): void {
    const minutes = Math.ceil(this.#left / MINUTE);
    const left = formatQuantity(this.formatLocale, minutes, 'minute');
    this.announce(() => msg(str`Time left: ${left}`));
  }

  readonly #finish = (): void => {
    const minutes = this.#currentMinutes;
    const endsAt = Math.min(this.#session?.endsAt ?? now(), now());
    const session = { minutes, endsAt, isOver: true };
    this.#recordIcing(session);
    this.#enter(session, 'done');
    this.announce(content.done.title.text, 'urgent');
    ring();
  };

  #focus(part: string): void {
    this.#focusOn(`[part="${part}"]`);
  }

  #focusOn(selector: string): void {
    void this.updateComplete.then(() => {
      this.renderRoot.querySelector<HTMLElement>(selector)?.focus();
    });
  }

  /** The element's id, or its number among the timers of the page: the same after a reload. */
  #nameInPage(): string {
    const timers = [...real(document).getElementsByTagName(this.localName)];
    return this.id || `${timers.indexOf(this)}`;
  }
}
