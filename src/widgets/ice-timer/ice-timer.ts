import { msg, str } from '../../kit/language/msg.js';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { FoldedRedFlags } from '../../care/folded-red-flags.js';
import { redFlagStyles } from '../../care/red-flags.styles.js';
import * as content from '../../content/ice-timer.js';
import { review } from '../../content/review.js';
import { now } from '../../kit/device/clock.js';
import { RenderAt } from '../../kit/device/render-at.js';
import { wholeNumber, type Properties } from '../../kit/element/declare.js';
import { PhtElement } from '../../kit/element/element.js';
import { focusOn } from '../../kit/element/focus.js';
import { numberInPage } from '../../kit/element/number-in-page.js';
import {
  formatClock,
  formatDay,
  formatFromNow,
  formatHour,
  formatNumber,
  formatQuantity,
  formatTime,
} from '../../kit/language/format.js';
import { HOUR, MINUTE } from '../../kit/time.js';
import * as icons from '../../kit/view/icons.js';
import { saveFile } from '../../kit/device/save-file.js';
import { prepareSound } from '../../kit/device/sound.js';
import { renderKeeping } from '../../kit/view/keeping.js';
import { renderStatement, renderStatements, type Statement } from '../../kit/view/statements.js';
import { calendarFile } from './calendar.js';
import { renderDial, renderDoneDial } from './dial.js';
import { styles } from './ice-timer.styles.js';
import { Icing } from './icing.js';
import { changeOf, nextSlot, planDays, type Slot } from './plan.js';
import { Icings } from './icings.js';

type TimerEvent = 'start' | 'pause' | 'resume' | 'done' | 'reset';

const CHOICES = [5, 10, 15, 20];
const MILESTONES = [5, 1];

const attributes = {
  /** Minutes chosen at first; whatever is asked for, never above the range. */
  minutes: wholeNumber({ minimum: 5, maximum: 20, fallback: 15, unit: 'minutes' }),
  /** Days of the plan. */
  planDays: wholeNumber({
    attribute: 'plan-days',
    minimum: 2,
    maximum: 3,
    fallback: 3,
    unit: 'days',
  }),
  /** Hours from one icing to the next. */
  interval: wholeNumber({ minimum: 4, maximum: 8, fallback: 4, unit: 'hours' }),
};

export interface IceTimer extends Properties<typeof attributes> {}

/**
 * Times an icing of 5 to 20 minutes, says when to look at the skin and when the next icing is
 * due, and keeps a plan of the first days. The time left is right after a reload, sleep or a
 * frozen tab.
 *
 * @summary A timer for ice on the sore tendon, with skin safety and a plan of days.
 * @csspart dial - The ring with the time left.
 * @csspart duration - The choice of minutes.
 * @csspart start - The button that starts an icing.
 * @csspart pause - The button that pauses or resumes it.
 * @csspart reset - The button that sets the timer back.
 * @csspart undo - The button that takes back a reset.
 * @csspart skin - When and why to look at the skin, while the timer runs.
 * @csspart acknowledge - The button that ends the alarm.
 * @csspart next - When the next icing is due.
 * @csspart reminder - The button that saves a calendar entry.
 * @csspart plan - The plan of days with ticks.
 * @csspart red-flags - The signs that lead to a doctor.
 * @csspart safety - Skin safety and who should not use ice.
 * @fires {CustomEvent<{ minutes: number }>} pht-timer-start - An icing started.
 * @fires {CustomEvent<{ minutes: number }>} pht-timer-pause - It was paused.
 * @fires {CustomEvent<{ minutes: number }>} pht-timer-resume - It went on after a pause, or
 *   after a reset that was taken back.
 * @fires {CustomEvent<{ minutes: number }>} pht-timer-done - Its time is over.
 * @fires {CustomEvent<{ minutes: number }>} pht-timer-reset - The timer was set back.
 */
export class IceTimer extends PhtElement<typeof attributes> {
  static override styles = [PhtElement.styles, redFlagStyles, styles];
  static override properties = attributes;

  protected override readonly about = {
    title: content.title.text,
    lead: content.lead.text,
    sources: content.sources,
    review,
  };

  #chosenMinutes: number | undefined;
  /** After each move, until it has taken up what ran and what is kept: that needs attributes. */
  #isBack = false;

  #plan: Slot[][] = [];
  #next: Slot | undefined;
  #minutesLeft = 0;
  readonly #icings = new Icings(this);
  readonly #icing = new Icing(this, {
    tick: () => {
      this.#tick();
    },
    look: () => {
      this.#askToLook();
    },
    finish: () => {
      this.#finish();
    },
  });
  readonly #redFlags = new FoldedRedFlags(this);
  readonly #showAgain = new RenderAt(this);

  override connectedCallback(): void {
    super.connectedCallback();
    this.#isBack = true;
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#isBack = false;
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (this.#isBack && this.isConnected) this.#comeBack();
    this.#isBack = false;
    this.#plan = planDays({
      icings: [...this.#icings.all],
      running: this.#startOfRunning,
      now: now(),
      days: this.valid.planDays,
      interval: this.valid.interval,
    });
    const isFirst = this.#icings.all.size === 0 && this.#startOfRunning === undefined;
    this.#next = isFirst ? undefined : nextSlot(this.#plan, now());
    this.#wait();
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
    const { phase } = this.#icing;
    if (phase === 'done') return this.#renderDone();
    const minutes = this.#currentMinutes;
    const left = this.#left;
    const total = formatQuantity(this.formatLocale, minutes, 'minute', 'short');
    return html`<div class="dial" part="dial">
        ${renderDial(left / (minutes * MINUTE))}
        <div class="dial-text" role="timer">
          <p class="time" dir="ltr">${formatClock(this.formatLocale, left)}</p>
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
        <div class="segmented">${this.#choices.map(this.#renderMinuteChoice)}</div>
      </fieldset>
      ${renderStatement(content.cloth, 'label')}
      <button class="button primary" part="start" @click=${this.#start}>
        ${icons.play()} ${msg('Start icing')}
      </button>
      ${
        this.#icing.canBringBack
          ? html`<button class="button" part="undo" @click=${this.#bringBack}>
              ${msg('Undo reset')}
            </button>`
          : nothing
      }`;
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
        <button
          class="button primary"
          part="pause"
          @click=${isPaused ? this.#resume : this.#pause}
        >
          ${isPaused ? icons.play() : icons.pause()} ${isPaused ? msg('Resume') : msg('Pause')}
        </button>
        ${this.#renderReset('button')}
      </div>
      ${this.#renderSkin()}`;
  }

  /** Below the buttons: they must not move away under a finger. */
  #renderSkin(): TemplateResult {
    const isTime = this.#icing.isTimeToLook;
    return html`<div class="note skin ${isTime ? 'warn' : ''}" part="skin">
      ${isTime ? icons.caution() : icons.info()}
      <div>
        ${renderStatement(isTime ? content.skin.now : content.skin.often, 'label')}
        ${renderStatement(content.skin.takeOff, 'small')}
      </div>
    </div>`;
  }

  #renderReset(kind: string): TemplateResult {
    return html`<button class=${kind} part="reset" @click=${this.#reset}>
      ${icons.reset()} ${msg('Reset')}
    </button>`;
  }

  #renderDone(): TemplateResult {
    const { session, isHeard, repeatsLeft } = this.#icing;
    const minutesAgo = Math.floor((now() - (session?.endsAt ?? now())) / MINUTE);
    const ago = formatFromNow(this.formatLocale, -minutesAgo, 'minute');
    return html`${keyed(
      repeatsLeft,
      html`<div class="dial is-done ${isHeard ? '' : 'rings'}" part="dial">
        ${renderDoneDial()}
      </div>`,
    )}
    ${renderStatement(content.done.title, 'heading')} ${renderStatement(this.#doneText)}
    ${minutesAgo > 0 ? html`<p class="label">${msg(str`Finished ${ago}.`)}</p>` : nothing}
    ${
      isHeard
        ? nothing
        : html`<button class="button primary" part="acknowledge" @click=${this.#acknowledge}>
            ${icons.check()} ${msg('The ice is off')}
          </button>`
    }
    ${this.#renderReset('button plain')}`;
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
    const next = this.#next;
    if (!next) return nothing;
    return html`<div class="next" part="next">
      ${next.time > now() ? this.#renderNextTime(next.time) : this.#renderDue()}
    </div>`;
  }

  #renderNextTime(time: number): TemplateResult {
    return html`<div>
        <p class="small muted">${msg('Next icing')}</p>
        <p class="next-time">${formatTime(this.formatLocale, time)}</p>
        <p class="small muted">${formatDay(this.formatLocale, time)}</p>
      </div>
      <button
        class="button compact"
        part="reminder"
        @click=${() => {
          this.#saveReminder(time);
        }}
      >
        ${icons.calendar()} ${msg('Add reminder')}
      </button>`;
  }

  #renderDue(): TemplateResult {
    return html`<div>
      <p class="small muted">${msg('Next icing')}</p>
      <p class="next-time">${msg('Now', { desc: 'When the next icing is due' })}</p>
    </div>`;
  }

  #renderPlan(): TemplateResult {
    const title = this.valid.planDays === 2 ? content.plan.title[2] : content.plan.title[3];
    const due =
      this.#plan.flat().find(({ state }) => state === 'now') ?? nextSlot(this.#plan, now());
    return html`<div class="plan" part="plan">
      ${this.renderHeading(title.text(), 1, 'label')}
      ${this.#plan.map((slots, index) => this.#renderDay(slots, index + 1, due))}
      ${renderStatement(content.plan.how(this.#intervalText), 'small muted')}
      ${renderStatement(content.plan.stop, 'small muted')}
      <div class="keeping small">${renderKeeping(this.#icings)}</div>
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

  readonly #label = (text: string): TemplateResult => this.renderHeading(text, 1, 'label');

  get #currentMinutes(): number {
    return this.#icing.session?.minutes ?? this.#chosenMinutes ?? this.valid.minutes;
  }

  /** With the page's own minutes among them. */
  get #choices(): number[] {
    return [...new Set([...CHOICES, this.valid.minutes])].sort((one, other) => one - other);
  }

  /** Time left in ms. */
  get #left(): number {
    return this.#icing.phase === 'ready' ? this.#currentMinutes * MINUTE : this.#icing.left;
  }

  /** Wall time in ms of the start of an icing that runs or is paused. */
  get #startOfRunning(): number | undefined {
    return this.#icing.phase === 'done' ? undefined : this.#icing.startedAt;
  }

  /** From one icing to the next: "4 hours". */
  get #intervalText(): string {
    return formatQuantity(this.formatLocale, this.valid.interval, 'hour');
  }

  get #doneText(): Statement {
    return content.done.text(this.#intervalText);
  }

  readonly #start = (): void => {
    prepareSound();
    const minutes = this.#currentMinutes;
    const length = formatQuantity(this.formatLocale, minutes, 'minute');
    this.#icing.start(minutes);
    this.#minutesLeft = minutes;
    this.#tell('start', minutes);
    this.announce(() => msg(str`Started, ${length}`));
    this.#focus('pause');
  };

  readonly #pause = (): void => {
    this.#icing.pause();
    this.#tell('pause', this.#currentMinutes);
    this.announce(() => msg('Paused'));
  };

  readonly #resume = (): void => {
    prepareSound();
    this.#icing.resume();
    this.#tell('resume', this.#currentMinutes);
    this.#announceLeft();
  };

  readonly #reset = (): void => {
    const minutes = this.#currentMinutes;
    this.#icing.reset();
    this.#tell('reset', minutes);
    this.#focus('start');
  };

  readonly #bringBack = (): void => {
    prepareSound();
    this.#icing.bringBack();
    this.#tell('resume', this.#currentMinutes);
    this.#announceLeft();
    this.#focus('pause');
  };

  readonly #acknowledge = (): void => {
    this.#icing.acknowledge();
    this.#focus('reset');
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
    // Each box has to be as it was last rendered.
    box.checked = state === 'done';
    this.#icings.mark(time, state !== 'done');
    if (time === this.#icing.startedAt) this.#icing.takeBack(state === 'done');
  }

  /** Takes up what ran in this tab or before a move, and what is kept. */
  #comeBack(): void {
    this.#icing.connect(this.id || `${numberInPage(this)}`, this.valid.interval * HOUR);
    const { session, phase, startedAt } = this.#icing;
    // What is kept says by itself whether this icing is ticked.
    const isTicked = phase === 'done' && !session?.isTakenBack && !this.#icings.isKept;
    if (isTicked && startedAt !== undefined) this.#icings.mark(startedAt, true);
  }

  /** Shows the next icing anew when it is due, and soon after sleep, which tells nobody. */
  #wait(): void {
    const { phase } = this.#icing;
    // While it runs, each second shows it anew.
    const isWaiting = phase === 'done' || (phase !== 'running' && this.#next !== undefined);
    const change = this.#next ? changeOf(this.#next, now()) : Infinity;
    this.#showAgain.set(isWaiting ? Math.min(change, now() + MINUTE) : undefined);
  }

  #tick(): void {
    this.requestUpdate();
    const minutesLeft = Math.ceil(this.#left / MINUTE);
    const isMilestone = minutesLeft !== this.#minutesLeft && MILESTONES.includes(minutesLeft);
    this.#minutesLeft = minutesLeft;
    if (isMilestone) this.#announceLeft();
  }

  #announceLeft(): void {
    const left = this.#timeLeft();
    this.announce(() => msg(str`Time left: ${left}`));
  }

  #timeLeft(): string {
    // Said now, so a milestone need not say it again.
    this.#minutesLeft = Math.ceil(this.#left / MINUTE);
    return formatQuantity(this.formatLocale, this.#minutesLeft, 'minute');
  }

  #askToLook(): void {
    const left = this.#timeLeft();
    const { now: look, takeOff } = content.skin;
    this.announce(() => [look.text(), takeOff.text(), msg(str`Time left: ${left}`)].join(' '));
  }

  #finish(): void {
    const { startedAt } = this.#icing;
    if (startedAt !== undefined) this.#icings.mark(startedAt, true);
    this.#tell('done', this.#currentMinutes);
    this.announce(() => `${content.done.title.text()} ${this.#doneText.text()}`, 'urgent');
    // The button that had the focus goes.
    if (this.renderRoot.querySelector('.main')?.contains(this.shadowRoot?.activeElement ?? null))
      this.#focus('acknowledge');
  }

  /** Tells the page. */
  #tell(event: TimerEvent, minutes: number): void {
    this.emit(`pht-timer-${event}`, { minutes });
  }

  #focus(part: string): void {
    focusOn(this, `[part="${part}"]`);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pht-ice-timer': IceTimer;
  }
}
