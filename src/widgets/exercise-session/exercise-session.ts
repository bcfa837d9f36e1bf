import {
  html,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import * as content from '../../content/exercise-session.js';
import { exerciseNamed, exercises, type Exercise } from '../../content/exercises.js';
import { bandOf, redFlagAdvice } from '../../content/pain.js';
import { review } from '../../content/review.js';
import type { Statement } from '../../content/statement.js';
import { renderItems, renderStatement } from '../../kit/statements.js';
import { renderUnknown, reportUnknown, type Unknown } from '../../exercise/unknown.js';
import { figureStyles } from '../../figure/index.js';
import { now } from '../../kit/clock.js';
import { PhtElement } from '../../kit/element.js';
import { formatNumber, formatQuantity } from '../../kit/format.js';
import * as icons from '../../kit/icons.js';
import { matStyles } from '../../kit/mat.styles.js';
import { msg, str } from '../../kit/msg.js';
import { adviceWords, renderAdvice, renderList as renderBullets, renderNote } from './advice.js';
import { nameOf, textOf } from './cues.js';
import { styles } from './exercise-session.styles.js';
import { Guide } from './guide.js';
import { GuidedFigure } from './guided-figure.js';
import { renderList } from './list.js';
import { MEDIA_KEYS, type MediaActions } from './media-keys.js';
import { renderPainScale } from './pain-scale.js';
import { isWork, lengthOf, planOf, SECOND, type Work } from './plan.js';
import { renderBar } from './ring.js';
import * as moves from './session.js';
import type { Ending, Session } from './session.js';
import { sound } from './sounds.js';
import { MORE_REST, renderStage, stepShown } from './stage.js';
import { renderSummary } from './summary.js';
import { followVoices, voiceFor } from './voice.js';
import { prescriptionOf, WIDEST } from './work.js';

const STAGES = { minimum: 1, maximum: 4, fallback: 1 };
const SIDES = ['both', 'left', 'right'] as const;
const MINUTE = 60 * SECOND;

/**
 * Leads through exercises hands free: it shows and says when to lift, hold, lower, rest and
 * switch sides. Stands where it stood after a reload, sleep or a frozen tab.
 *
 * Keys, while the focus is in the player: space pauses and goes on, the arrow to the end of the
 * line starts the next set, the one to its start the set again or the one before. Media keys do
 * the same where the browser passes them on.
 *
 * @summary A guided session: today's exercises, step by step, with a voice and sounds.
 * @csspart list - The exercises to choose from.
 * @csspart start - The button that starts the session.
 * @csspart close - The button that ends it.
 * @csspart voice - The button that turns the voice on or off.
 * @csspart counter - The ring with the count.
 * @csspart tempo - The parts of a repetition.
 * @csspart skip-rest - The button that ends a rest.
 * @csspart controls - Back, pause and next.
 * @csspart back - The button to the start of the set, or to the set before.
 * @csspart next - The button to the next set.
 * @csspart primary - The large button that pauses or goes on.
 * @csspart hurts - The button for pain.
 * @csspart scale - The pain scale.
 * @csspart advice - What to do about pain of this score.
 * @csspart finish - The button after the pain check.
 * @fires {CustomEvent<{ exercises: string[] }>} pht-session-start - A session started, with the
 *   names of its exercises.
 * @fires {CustomEvent<{ exercise: string }>} pht-session-exercise - All sets of an exercise are
 *   done.
 * @fires {CustomEvent<{ complete: boolean, exercises: { exercise: string, sets: number, of: number }[] }>} pht-session-done -
 *   The session is over and the pain check answered or skipped: what was done, and whether it
 *   came to its end. The pain score stays in the widget.
 */
export class ExerciseSession extends PhtElement {
  static override styles = [PhtElement.styles, matStyles, figureStyles, styles];
  static override properties: PropertyDeclarations = {
    exercises: {},
    stage: {},
    sets: {},
    reps: {},
    hold: {},
    rest: {},
    tempo: {},
    side: {},
  };

  /** Names of exercises, with commas: `bridge-hold, prone-curl`. Wins over `stage`. */
  exercises: string | null = null;

  /** Recovery stage, 1 to 4, whose exercises are shown. */
  stage: number | string = STAGES.fallback;

  /** Sets of each exercise, 1 to 5, as far as it allows. */
  sets: number | string | null = null;

  /** Repetitions in a set, 1 to 15, as far as the exercise allows. */
  reps: number | string | null = null;

  /** Seconds of a hold, 1 to 45, as far as the exercise allows. */
  hold: number | string | null = null;

  /** Seconds between two sets, 10 to 300, as far as the exercise allows. */
  rest: number | string | null = null;

  /** Seconds of the way there, and of the way back, 1 to 6. */
  tempo: number | string | null = null;

  /** The leg that works in one-sided exercises: `both` in turn, `left` or `right`. */
  side: 'both' | 'left' | 'right' = 'both';

  protected override readonly about = {
    title: content.title.text,
    lead: content.lead.text,
    sources: content.sources,
    review,
  };

  /** All that the attributes name. */
  #works: readonly Work[] = [];
  #unknown: readonly Unknown[] = [];
  readonly #leftOut = new Set<Exercise>();
  #score: number | undefined;
  #isNew = false;
  /** A button that goes, because a rest is over for example, hands its focus on. */
  #hadFocus = false;
  readonly #figure = new GuidedFigure();
  #stopListening: (() => void) | undefined;

  protected override connected(): void {
    super.connected();
    this.#isNew = true;
    const stopVoices = followVoices(() => {
      this.requestUpdate();
    });
    document.addEventListener('visibilitychange', this.#guide.look);
    this.addEventListener('keydown', this.#pressKey);
    this.#stopListening = () => {
      stopVoices();
      document.removeEventListener('visibilitychange', this.#guide.look);
      this.removeEventListener('keydown', this.#pressKey);
    };
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stopListening?.();
    this.#guide.leave();
    this.#figure.leave();
  }

  /** Starts the session. Call it in a gesture of the patient: else nothing may sound. */
  start(): void {
    const works = this.#works.filter(({ exercise }) => !this.#leftOut.has(exercise));
    if (works.length === 0) return;
    this.#score = undefined;
    this.emit('pht-session-start', { exercises: works.map(({ exercise }) => exercise.id) });
    this.#guide.start(works);
    this.#focus('primary');
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    this.#readAttributes();
    if (this.#isNew) this.#guide.restore(this.#nameInPage(), this.#works);
    this.#isNew = false;
    this.#hadFocus = Boolean(this.shadowRoot?.activeElement);
  }

  protected override updated(): void {
    const step = this.#session && stepShown(this.#session.index, this.#guide.script.steps);
    this.#figure.attach(this.renderRoot, step && this.#guide.works[step.exercise]?.exercise);
    if (this.#hadFocus && !this.shadowRoot?.activeElement) this.#findPart('primary')?.focus();
  }

  protected override renderBody(): TemplateResult {
    return html`<div class="overview" ?hidden=${this.#session !== undefined}>
        ${this.#renderOverview()}
      </div>
      ${this.#session ? this.#renderSession(this.#session) : nothing}`;
  }

  #renderOverview(): TemplateResult {
    const rules = new Set(this.#works.map(({ exercise }) => exercise.caution));
    return html`${
        this.#unknown.length ? renderUnknown(this.localName, this.#unknown, this.debug) : nothing
      }
      ${renderList({
        works: this.#works,
        locale: this.formatLocale,
        isChosen: (exercise) => !this.#leftOut.has(exercise),
        onChoose: this.#choose,
      })}
      <div class="before">
        ${[...rules].map(({ title, items }) => renderNote('ease', title, renderBullets(items)))}
        ${renderNote('stop', redFlagAdvice.title, renderBullets(redFlagAdvice.items))}
      </div>
      ${this.#renderStart()}`;
  }

  #renderStart(): TemplateResult {
    const works = this.#works.filter(({ exercise }) => !this.#leftOut.has(exercise));
    const minutes = Math.max(1, Math.round(lengthOf(planOf(works)) / MINUTE));
    const length = formatQuantity(this.formatLocale, minutes, 'minute');
    return html`<div class="start-row">
      <button
        class="button primary large"
        type="button"
        part="start"
        .disabled=${works.length === 0}
        @click=${this.start}
      >
        ${icons.play()} ${msg('Start session')}
      </button>
      <p class="label">
        ${works.length ? msg(str`About ${length}`) : msg('Choose at least one exercise.')}
      </p>
      <p class="small muted">
        ${msg('Space bar: pause or go on. Arrow keys: next set, or back.')}
      </p>
      ${
        voiceFor(this.formatLocale)
          ? nothing
          : html`<p class="small muted">
              ${msg('This device has no voice for your language. Sounds guide you.')}
            </p>`
      }
    </div>`;
  }

  #renderSession(session: Session): TemplateResult {
    return html`<div class="player">
      ${this.#renderTop(session)}
      ${session.isOver ? this.#renderOver(session) : this.#renderMiddle(session)}
    </div>`;
  }

  #renderMiddle(session: Session): TemplateResult {
    if (session.ending) return this.#renderCheck();
    if (session.pause === 'pain') return this.#renderPain();
    if (session.pause === 'close') return this.#renderClosing();
    return this.#renderPlaying(session);
  }

  #renderTop(session: Session): TemplateResult {
    const hasVoice = voiceFor(this.formatLocale) !== undefined;
    const isSpeaking = hasVoice && !this.#guide.isMuted;
    return html`<div class="top">
        <button
          class="icon-button"
          type="button"
          part="close"
          aria-label=${msg('End session')}
          ?hidden=${session.ending !== undefined}
          @click=${this.#askToClose}
        >
          ${icons.close()}
        </button>
        <div class="where">
          ${this.renderHeading(this.#titleOf(session))}
          <p class="small muted">${this.#placeOf(session)}</p>
        </div>
        <button
          class="icon-button voice"
          type="button"
          part="voice"
          aria-label=${msg('Voice')}
          aria-pressed=${isSpeaking}
          .disabled=${!hasVoice}
          @click=${this.#toggleVoice}
        >
          ${isSpeaking ? icons.voice() : icons.voiceOff()}
        </button>
      </div>
      <div class="bars">
        ${this.#guide.works.map((_, index) => renderBar(this.#doneOf(session, index)))}
      </div>`;
  }

  #renderPlaying(session: Session): TemplateResult {
    const step = stepShown(session.index, this.#guide.script.steps);
    const exercise = step && this.#guide.works[step.exercise]?.exercise;
    return html`${renderStage({
        session,
        script: this.#guide.script,
        figure: this.#figure,
        now: now(),
        onExtend: this.#extend,
        onSkip: this.#next,
      })}
      <div class="cue">${exercise ? this.#renderHow(exercise, session) : nothing}</div>
      ${this.#renderControls(session)} ${exercise ? this.#renderFoot(exercise) : nothing}`;
  }

  #renderHow(exercise: Exercise, session: Session): TemplateResult {
    if (session.pause === 'away') return html`<p>${msg('Paused while you were away.')}</p>`;
    const step = this.#guide.script.steps[session.index];
    const how = exercise.steps[step && isWork(step) ? 1 : 0];
    return html`${how ? renderStatement(how) : nothing}`;
  }

  #renderControls(session: Session): TemplateResult {
    const isRunning = moves.isRunning(session);
    return html`<div class="controls" part="controls">
      <button
        class="button square"
        type="button"
        part="back"
        aria-label=${msg('Go back')}
        @click=${this.#back}
      >
        ${icons.previous()}
      </button>
      <button class="button primary large" type="button" part="primary" @click=${this.#toggle}>
        ${isRunning ? icons.pause() : icons.play()} ${isRunning ? msg('Pause') : msg('Go on')}
      </button>
      <button
        class="button square"
        type="button"
        part="next"
        aria-label=${msg('Next set')}
        @click=${this.#next}
      >
        ${icons.next()}
      </button>
    </div>`;
  }

  #renderFoot({ caution: rule }: Exercise): TemplateResult {
    return html`<div class="foot">
      <button class="button plain compact" type="button" part="hurts" @click=${this.#hurts}>
        ${icons.hand()} ${msg('It hurts')}
      </button>
      <button class="button plain compact" type="button" @click=${this.#nextExercise}>
        ${msg('Skip this exercise')}
      </button>
      <ul class="rule small muted">
        ${renderItems([rule.title, ...rule.items.slice(0, -1)])}
      </ul>
    </div>`;
  }

  #renderPain(): TemplateResult {
    const band = this.#score === undefined ? undefined : bandOf(this.#score);
    return html`<div class="panel">
      ${this.#renderQuestion(content.painCheck.now)}
      <div class="actions">
        ${
          band === 'stop'
            ? this.#renderAction('finish', msg('End session'), () => this.#end('pain'))
            : this.#renderAction('primary', msg('Go on'), this.#resume)
        }
        ${
          band === 'stop'
            ? nothing
            : html`<button class="button" type="button" @click=${this.#nextExercise}>
                ${msg('Skip this exercise')}
              </button>`
        }
      </div>
    </div>`;
  }

  #renderCheck(): TemplateResult {
    return html`<div class="panel">
      ${this.#renderQuestion(content.painCheck.worst, content.painCheck.only)}
      <div class="actions">
        ${this.#renderAction(
          'finish',
          this.#score === undefined ? msg('Skip') : msg('Finish'),
          this.#finish,
        )}
      </div>
    </div>`;
  }

  #renderQuestion(question: Statement, more?: Statement): TemplateResult {
    const isOver = this.#session?.ending !== undefined;
    return html`<div>
        <div tabindex="-1" class="question" data-claims=${question.claims}>
          ${this.renderHeading(question.text(), 2)}
        </div>
        ${more ? renderStatement(more, 'muted') : nothing}
      </div>
      ${renderPainScale({
        question,
        locale: this.formatLocale,
        score: this.#score,
        onScore: this.#rate,
      })}
      ${this.#score === undefined ? nothing : renderAdvice(this.#score, isOver)}`;
  }

  #renderClosing(): TemplateResult {
    return html`<div class="panel">
      <div tabindex="-1" class="question">${this.renderHeading(msg('End this session?'), 2)}</div>
      <div class="actions">
        ${this.#renderAction('primary', msg('Go on'), this.#resume)}
        <button class="button" type="button" part="finish" @click=${() => this.#end('closed')}>
          ${msg('End session')}
        </button>
      </div>
    </div>`;
  }

  #renderOver(session: Session): TemplateResult {
    return html`<div class="panel">
      <div tabindex="-1" class="question">
        ${this.renderHeading(msg('What you have done'), 2)}
      </div>
      ${renderSummary(session, this.#guide.script)}
      ${this.#score === undefined ? nothing : renderAdvice(this.#score, true)}
      <div class="actions">
        ${this.#renderAction('finish', msg('Back to the exercises'), this.#reset)}
      </div>
    </div>`;
  }

  #renderAction(part: 'primary' | 'finish', label: string, action: () => void): TemplateResult {
    return html`<button class="button primary" type="button" part=${part} @click=${action}>
      ${label}
    </button>`;
  }

  get #session(): Session | undefined {
    return this.#guide.session;
  }

  /** While the patient is asked something, only the answer leads on. */
  get #isAsked(): boolean {
    const { pause } = this.#session ?? {};
    return pause === 'pain' || pause === 'close';
  }

  #titleOf({ index, ending, isOver }: Session): string {
    if (isOver) return ending === 'complete' ? msg('Session done') : msg('Session ended');
    if (ending) return msg('Pain check');
    const step = this.#guide.script.steps[index];
    if (step?.kind === 'rest') return nameOf(step, this.#guide.script);
    return (step && this.#guide.works[step.exercise]?.exercise.name.text()) ?? '';
  }

  #placeOf({ index, ending }: Session): string {
    const step = this.#guide.script.steps[index];
    if (ending || !step) return '';
    const [number, all] = [step.exercise + 1, this.#guide.works.length].map((count) =>
      formatNumber(this.formatLocale, count),
    );
    return msg(str`Exercise ${number} of ${all}`);
  }

  /** How much of an exercise is over, 0 to 1. */
  #doneOf({ index }: Session, exercise: number): number {
    const steps = this.#guide.script.steps.filter((step) => step.exercise === exercise);
    const done = this.#guide.script.steps
      .slice(0, index)
      .filter((step) => step.exercise === exercise);
    return Math.round((100 * lengthOf(done)) / Math.max(1, lengthOf(steps))) / 100;
  }

  #readAttributes(): void {
    const side = this.choiceAttribute('side', this.side, SIDES);
    const { sets, reps, hold, rest, tempo } = this;
    const wishes = {
      sets: sets === null ? null : this.numberAttribute('sets', sets, WIDEST.sets),
      reps: reps === null ? null : this.numberAttribute('reps', reps, WIDEST.reps),
      hold: hold === null ? null : this.numberAttribute('hold', hold, WIDEST.hold),
      rest: rest === null ? null : this.numberAttribute('rest', rest, WIDEST.rest),
      tempo: tempo === null ? null : this.numberAttribute('tempo', tempo, WIDEST.tempo),
    };
    this.#works = this.#named().map((exercise) => ({
      exercise,
      prescription: prescriptionOf(exercise, wishes, side),
    }));
  }

  /** The exercises that the attributes name, each once. */
  #named(): readonly Exercise[] {
    const names = (this.exercises ?? '').split(/[\s,]+/).filter(Boolean);
    const found = names.map((name) => exerciseNamed(name));
    this.#unknown = names
      .filter((_, index) => !found[index])
      .map((value) => ({ attribute: 'exercises', value }));
    for (const unknown of this.#unknown) reportUnknown(this.localName, unknown);
    const known = [...new Set(found.filter((exercise) => exercise !== undefined))];
    if (known.length > 0) return known;
    const stage = this.numberAttribute('stage', this.stage, STAGES);
    return exercises.filter(({ levels: [first, last] }) =>
      stage === 1 ? first <= 1 : first <= stage && stage <= last,
    );
  }

  readonly #choose = (exercise: Exercise): void => {
    if (!this.#leftOut.delete(exercise)) this.#leftOut.add(exercise);
    this.requestUpdate();
  };

  readonly #toggle = (): void => {
    if (!this.#session || this.#session.ending) return;
    if (moves.isRunning(this.#session)) this.#guide.pause('patient');
    else this.#resume();
  };

  readonly #resume = (): void => {
    this.#score = undefined;
    this.#guide.resume();
    this.#focus('primary');
  };

  readonly #next = (): void => {
    this.#guide.go(moves.next);
  };

  readonly #back = (): void => {
    this.#guide.go(moves.back);
  };

  readonly #nextExercise = (): void => {
    if (this.#isAsked) this.#resume();
    this.#guide.go(moves.nextExercise);
  };

  readonly #extend = (): void => {
    this.#guide.extend(MORE_REST);
  };

  readonly #hurts = (): void => {
    this.#score = undefined;
    this.#guide.pause('pain');
    this.#guide.say(content.painCheck.now.text);
    this.#focusQuestion();
  };

  readonly #askToClose = (): void => {
    this.#guide.pause('close');
    this.#focusQuestion();
  };

  readonly #rate = (score: number): void => {
    this.#score = score;
    const words = adviceWords(score, this.#session?.ending !== undefined);
    this.#guide.say(() => textOf({ left: 0, words }), true);
    this.requestUpdate();
  };

  #end(ending: Ending): void {
    if (!this.#session) return;
    this.#guide.enter(moves.end(this.#session, ending, now()));
    if (ending === 'pain') this.#finish();
    else this.#focusQuestion();
  }

  readonly #finish = (): void => {
    if (!this.#session) return;
    this.#guide.enter({ ...this.#session, isOver: true });
    this.#tellResult(this.#session);
    this.#focusQuestion();
  };

  readonly #reset = (): void => {
    this.#guide.reset();
    this.requestUpdate();
    this.#focus('start');
  };

  readonly #toggleVoice = (): void => {
    this.#guide.toggleVoice();
    this.requestUpdate();
  };

  readonly #pressKey = (event: KeyboardEvent): void => {
    if (!this.#session || this.#session.ending || event.ctrlKey || event.altKey || event.metaKey)
      return;
    const action = this.#actionOf(event.key);
    if (!action) return;
    event.preventDefault();
    action();
  };

  #actionOf(key: string): (() => void) | undefined {
    const media = MEDIA_KEYS[key];
    if (media) return this.#mediaActions[media === 'toggle' ? this.#otherState : media];
    // Buttons and the pain scale have keys of their own.
    if (this.#isAsked) return undefined;
    const isOnControl = this.shadowRoot?.activeElement?.matches('button, input');
    if (key === ' ' && !isOnControl) return this.#toggle;
    const isRtl = this.#find('.root')?.matches(':dir(rtl)') ?? false;
    if (key === 'ArrowRight') return isRtl ? this.#back : this.#next;
    if (key === 'ArrowLeft') return isRtl ? this.#next : this.#back;
    return undefined;
  }

  get #otherState(): 'play' | 'pause' {
    return this.#session && moves.isRunning(this.#session) ? 'pause' : 'play';
  }

  readonly #mediaActions: MediaActions = {
    play: () => {
      if (this.#otherState === 'play' && !this.#isAsked) this.#toggle();
    },
    pause: () => {
      if (this.#otherState === 'pause') this.#toggle();
    },
    nexttrack: () => {
      if (!this.#isAsked) this.#next();
    },
    previoustrack: () => {
      if (!this.#isAsked) this.#back();
    },
  };

  readonly #guide = new Guide({
    locale: () => this.formatLocale,
    inLanguage: (text) => this.inLanguage(text),
    announce: (text) => {
      this.announce(text);
    },
    mediaActions: this.#mediaActions,
    title: () => (this.#session ? this.#titleOf(this.#session) : ''),
    changed: (before) => {
      this.#tellProgress(before);
      this.requestUpdate();
    },
    repaint: () => {
      this.requestUpdate();
    },
    moved: (kind, left) => {
      if (kind) void this.updateComplete.then(() => this.#figure.move(kind, left));
      else this.#figure.pause();
    },
  });

  #tellProgress(before: Session | undefined): void {
    const session = this.#session;
    if (!before || !session) return;
    this.#guide.works.forEach(({ exercise, prescription }, index) => {
      const isDone = moves.setsDone(session, index) === prescription.sets;
      if (isDone && moves.setsDone(before, index) < prescription.sets)
        this.emit('pht-session-exercise', { exercise: exercise.id });
    });
    if (session.ending === 'complete' && !before.ending) this.#complete();
  }

  #complete(): void {
    this.#score = undefined;
    sound('done');
    const words = [() => msg('All exercises are done.'), content.painCheck.worst.text];
    this.#guide.say(() => textOf({ left: 0, words }), true);
    this.#focusQuestion();
  }

  #tellResult(session: Session): void {
    this.emit('pht-session-done', {
      complete: session.ending === 'complete',
      exercises: this.#guide.works.map(({ exercise, prescription }, index) => ({
        exercise: exercise.id,
        sets: moves.setsDone(session, index),
        of: prescription.sets,
      })),
    });
  }

  #focus(part: string): void {
    void this.updateComplete.then(() => this.#findPart(part)?.focus());
  }

  #focusQuestion(): void {
    void this.updateComplete.then(() => this.#find('.question')?.focus());
  }

  #findPart(part: string): HTMLElement | null {
    return this.#find(`[part="${part}"]`);
  }

  #find(selector: string): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>(selector);
  }

  /** The element's id, or its number among those of the page: the same after a reload. */
  #nameInPage(): string {
    const others = [...document.querySelectorAll(this.localName)];
    return this.id || String(others.indexOf(this));
  }
}
