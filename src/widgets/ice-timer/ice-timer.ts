import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { emergencyAttributes } from '../../care/emergency-attributes.js';
import { RedFlagRibbon } from '../../care/red-flag-ribbon.js';
import { redFlagStyles } from '../../care/red-flags.styles.js';
import * as content from '../../content/ice-timer.js';
import { review } from '../../content/review.js';
import { Kept } from '../../kit/device/kept.js';
import { RenderAt } from '../../kit/device/render-at.js';
import { wholeNumber, type Properties } from '../../kit/element/declare.js';
import { PhtElement } from '../../kit/element/element.js';
import { focusOn } from '../../kit/element/focus.js';
import { formatQuantity } from '../../kit/language/format.js';
import { msg, str } from '../../kit/language/msg.js';
import { HOUR, MINUTE } from '../../kit/time.js';
import { flashStyles } from '../../kit/styles/flash.styles.js';
import type { Actions } from './actions.js';
import { renderDays } from './days.js';
import { renderDone } from './done.js';
import { styles } from './ice-timer.styles.js';
import { illustrationStyles } from './illustration.styles.js';
import { Icing } from './icing.js';
import { icingsForm } from './icings.js';
import { renderNext } from './next.js';
import type { Slot } from './plan.js';
import { scheduleOf, type Schedule } from './schedule.js';
import { prepareToRing } from './signals.js';
import { renderSafety } from './skin.js';
import { SoundAgain } from './sound-again.js';
import { renderTimer } from './timer.js';

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
  ...emergencyAttributes,
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
 * @csspart call - The link that calls the emergency number.
 * @csspart safety - Skin safety and who should not use ice.
 * @cssprop [--pht-illus-skin=#c9906e] - Skin of the person in the picture.
 * @fires {CustomEvent<{ minutes: number }>} pht-timer-start - An icing started.
 * @fires {CustomEvent<{ minutes: number }>} pht-timer-pause - It was paused.
 * @fires {CustomEvent<{ minutes: number }>} pht-timer-resume - It went on after a pause, or
 *   after a reset that was taken back.
 * @fires {CustomEvent<{ minutes: number }>} pht-timer-done - Its time is over.
 * @fires {CustomEvent<{ minutes: number }>} pht-timer-reset - The timer was set back.
 */
export class IceTimer extends PhtElement<typeof attributes> {
  static override styles = [
    PhtElement.styles,
    flashStyles,
    redFlagStyles,
    illustrationStyles,
    styles,
  ];
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

  #schedule!: Schedule;
  #minutesLeft = 0;
  readonly #icings = new Kept(this, icingsForm);
  readonly #icing = new Icing(this, {
    tick: () => this.#tick(),
    look: () => this.#askToLook(),
    finish: () => this.#finish(),
  });
  readonly #soundAgain = new SoundAgain(
    this,
    () => this.#icing.phase === 'running' || this.#icing.alarm.repeatsLeft > 0,
  );
  readonly #redFlags = new RedFlagRibbon(this);
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
    this.#schedule = scheduleOf({
      icings: [...this.#icings.all],
      icing: this.#icing,
      days: this.valid.planDays,
      interval: this.valid.interval,
    });
    this.#showAgain.set(this.#schedule.until);
  }

  protected override renderBody(): TemplateResult {
    return html`<div class="layout">
        <div class="main">${this.#renderTimer()}</div>
        ${renderSafety(this.#isUnderWay, this.formatLocale)}
        <div class="side">${this.#renderNext()} ${this.#renderPlan()}</div>
      </div>
      ${this.#redFlags.render(content.redFlagLine, this.#label, this.valid.emergencyNumber)}`;
  }

  get #isUnderWay(): boolean {
    return this.#icing.phase === 'running' || this.#icing.phase === 'paused';
  }

  #renderTimer(): TemplateResult {
    const view = {
      icing: this.#icing,
      minutes: this.#currentMinutes,
      choices: this.#choices,
      left: this.#left,
      isSoundAwaited: this.#soundAgain.isAwaited,
      interval: this.#intervalText,
      locale: this.formatLocale,
      actions: this.#actions,
    };
    return this.#icing.phase === 'done' ? renderDone(view) : renderTimer(view);
  }

  #renderNext(): TemplateResult | typeof nothing {
    const { next } = this.#schedule;
    if (!next) return nothing;
    return renderNext(next.time, this.#currentMinutes, this.formatLocale);
  }

  #renderPlan(): TemplateResult {
    return renderDays({
      days: this.#schedule.days,
      icings: this.#icings,
      interval: this.#intervalText,
      locale: this.formatLocale,
      heading: this.#label,
      onTick: this.#tickSlot,
    });
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

  /** From one icing to the next: "4 hours". */
  get #intervalText(): string {
    return formatQuantity(this.formatLocale, this.valid.interval, 'hour');
  }

  readonly #actions: Actions = {
    choose: (minutes) => {
      this.#chosenMinutes = minutes;
      this.requestUpdate();
    },
    start: () => {
      prepareToRing();
      const minutes = this.#currentMinutes;
      const length = formatQuantity(this.formatLocale, minutes, 'minute');
      this.#icing.start(minutes);
      this.#minutesLeft = minutes;
      this.#tell('start', minutes);
      this.announce(() => msg(str`Started, ${length}`));
      this.#focus('pause');
    },
    pause: () => {
      this.#icing.pause();
      this.#tell('pause', this.#currentMinutes);
      this.announce(() => msg('Paused'));
    },
    resume: () => {
      prepareToRing();
      this.#icing.resume();
      this.#tell('resume', this.#currentMinutes);
      this.#announceLeft();
    },
    reset: () => {
      const minutes = this.#currentMinutes;
      this.#icing.reset();
      this.#tell('reset', minutes);
      this.#focus('start');
    },
    bringBack: () => {
      prepareToRing();
      this.#icing.bringBack();
      this.#tell('resume', this.#currentMinutes);
      this.#announceLeft();
      this.#focus('pause');
    },
    acknowledge: () => {
      this.#icing.acknowledge();
      this.#focus('reset');
    },
  };

  readonly #tickSlot = ({ time, state }: Slot, box: HTMLInputElement): void => {
    // Each box has to be as it was last rendered.
    box.checked = state === 'done';
    this.#icings.mark(time, state !== 'done');
    if (time === this.#icing.startedAt) this.#icing.takeBack(state === 'done');
  };

  /** Takes up what ran in this tab or before a move, and what is kept. */
  #comeBack(): void {
    this.#icing.connect(this.valid.interval * HOUR);
    const { session, phase, startedAt } = this.#icing;
    // What is kept says by itself whether this icing is ticked.
    const isTicked = phase === 'done' && !session?.isTakenBack && !this.#icings.isKept;
    if (isTicked && startedAt !== undefined) this.#icings.mark(startedAt, true);
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
    const { title, text } = content.done;
    this.announce(() => `${title.text()} ${text(this.#intervalText).text()}`, 'urgent');
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
