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
import { DOSE_PARTS, type Side } from '../../exercise/prescription.js';
import { renderItems, renderStatement } from '../../exercise/statements.js';
import { renderUnknown, reportUnknown, type Unknown } from '../../exercise/unknown.js';
import { figureStyles } from '../../figure/index.js';
import { keepAwake } from '../../kit/awake.js';
import { at, Deadline, now } from '../../kit/clock.js';
import { PhtElement } from '../../kit/element.js';
import { formatNumber, formatQuantity } from '../../kit/format.js';
import * as icons from '../../kit/icons.js';
import { matStyles } from '../../kit/mat.styles.js';
import { msg, str } from '../../kit/msg.js';
import { prepareSound } from '../../kit/sound.js';
import { adviceWords, renderAdvice, renderList as renderBullets, renderNote } from './advice.js';
import { cuesBetween, cuesOf, nameOf, textOf, type Cue, type Script } from './cues.js';
import { styles } from './exercise-session.styles.js';
import { GuidedFigure } from './guided-figure.js';
import { renderList } from './list.js';
import { MEDIA_KEYS, showMediaState, takeMediaKeys } from './media-keys.js';
import { renderPainScale } from './pain-scale.js';
import { isWork, lengthOf, planOf, SECOND, type Work } from './plan.js';
import { memoryOf } from './progress.js';
import { renderBar } from './ring.js';
import * as moves from './session.js';
import type { Ending, Pause, Session } from './session.js';
import { sound } from './sounds.js';
import { MORE_REST, renderStage, stepShown } from './stage.js';
import { renderSummary } from './summary.js';
import { followVoices, hush, speak, voiceFor } from './voice.js';
import { prescriptionOf, WIDEST } from './work.js';

const STAGES = { minimum: 1, maximum: 4, fallback: 1 };
const SIDES = ['both', 'left', 'right'] as const;
const MINUTE = 60 * SECOND;
/** After this time the tab forgets a session. */
const LONGEST_BREAK = 6 * 60 * MINUTE;

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
  side: Side = 'both';

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
  #session: Session | undefined;
  /** What the session is made of: it stays as it was at the start. */
  #plan: Omit<Script, 'locale'> = { works: [], steps: [] };
  /** How much of the step was left when cues were last played. */
  #heard = Infinity;
  #isMuted = false;
  #score: number | undefined;
  #isNew = false;
  /** A button that goes, because a rest is over for example, hands its focus on. */
  #hadFocus = false;
  #memory = memoryOf('0');
  readonly #figure = new GuidedFigure();
  #stopListening: (() => void) | undefined;
  #letSleep: (() => void) | undefined;
  #giveMediaKeys: (() => void) | undefined;
  #stopWaiting: (() => void) | undefined;

  protected override connected(): void {
    super.connected();
    this.#memory = memoryOf(this.#nameInPage());
    this.#isNew = true;
    const stopVoices = followVoices(() => {
      this.requestUpdate();
    });
    document.addEventListener('visibilitychange', this.#changeVisibility);
    this.addEventListener('keydown', this.#pressKey);
    this.#stopListening = () => {
      stopVoices();
      document.removeEventListener('visibilitychange', this.#changeVisibility);
      this.removeEventListener('keydown', this.#pressKey);
    };
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stopListening?.();
    if (this.#session) this.#remember(moves.leave(this.#session, this.#plan.steps, now()));
    this.#stop();
  }

  /** Starts the session. Call it in a gesture of the patient: else nothing may sound. */
  start(): void {
    const works = this.#works.filter(({ exercise }) => !this.#leftOut.has(exercise));
    if (works.length === 0) return;
    prepareSound();
    this.#plan = { works, steps: planOf(works) };
    this.#score = undefined;
    this.emit('pht-session-start', { exercises: works.map(({ exercise }) => exercise.id) });
    this.#enter(moves.start(this.#plan.steps, now()));
    this.#focus('primary');
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    this.#readAttributes();
    if (this.#isNew) this.#restore();
    this.#isNew = false;
    this.#hadFocus = Boolean(this.shadowRoot?.activeElement);
  }

  protected override updated(): void {
    const step = this.#session && stepShown(this.#session.index, this.#plan.steps);
    this.#figure.attach(this.renderRoot, step && this.#plan.works[step.exercise]?.exercise);
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
    const isSpeaking = hasVoice && !this.#isMuted;
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
        ${this.#plan.works.map((_, index) => renderBar(this.#doneOf(session, index)))}
      </div>`;
  }

  #renderPlaying(session: Session): TemplateResult {
    const step = stepShown(session.index, this.#plan.steps);
    const exercise = step && this.#plan.works[step.exercise]?.exercise;
    return html`${renderStage({
        session,
        script: this.#script,
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
    const step = this.#plan.steps[session.index];
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
        aria-label=${msg('Back')}
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
            : this.#renderAction('primary', msg('Go on'), this.#toggle)
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
        ${this.#renderAction('primary', msg('Go on'), this.#toggle)}
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
      ${renderSummary(session, this.#script)}
      ${this.#score === undefined ? nothing : renderAdvice(this.#score, true)}
      <div class="actions">
        ${this.#renderAction('finish', msg('Back to the exercises'), this.#reset)}
      </div>
    </div>`;
  }

  #renderAction(part: string, label: string, action: () => void): TemplateResult {
    return html`<button class="button primary" type="button" part=${part} @click=${action}>
      ${label}
    </button>`;
  }

  get #script(): Script {
    return { ...this.#plan, locale: this.formatLocale };
  }

  #titleOf({ index, ending, isOver }: Session): string {
    if (isOver) return ending === 'complete' ? msg('Session done') : msg('Session ended');
    if (ending) return msg('Pain check');
    const step = this.#plan.steps[index];
    if (step?.kind === 'rest') return nameOf(step, this.#script);
    return (step && this.#plan.works[step.exercise]?.exercise.name.text()) ?? '';
  }

  #placeOf({ index, ending }: Session): string {
    const step = this.#plan.steps[index];
    if (ending || !step) return '';
    const [number, all] = [step.exercise + 1, this.#plan.works.length].map((count) =>
      formatNumber(this.formatLocale, count),
    );
    return msg(str`Exercise ${number} of ${all}`);
  }

  /** How much of an exercise is over, 0 to 1. */
  #doneOf({ index }: Session, exercise: number): number {
    const steps = this.#plan.steps.filter((step) => step.exercise === exercise);
    const done = this.#plan.steps.slice(0, index).filter((step) => step.exercise === exercise);
    return Math.round((100 * lengthOf(done)) / Math.max(1, lengthOf(steps))) / 100;
  }

  #readAttributes(): void {
    const side = this.choiceAttribute('side', this.side, SIDES);
    const wishes = { sets: null, reps: null, hold: null, rest: null, tempo: null } as Record<
      (typeof DOSE_PARTS)[number],
      number | null
    >;
    for (const part of DOSE_PARTS)
      if (this[part] !== null)
        wishes[part] = this.numberAttribute(part, this[part], WIDEST[part]);
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
    if (moves.isRunning(this.#session)) this.#pause('patient');
    else this.#resume();
  };

  #pause(reason: Pause): void {
    if (!this.#session) return;
    this.#enter(moves.pause(this.#session, reason, now()));
    if (reason === 'patient') this.#say(() => msg('Paused'), true);
  }

  #resume(): void {
    if (!this.#session) return;
    prepareSound();
    this.#score = undefined;
    // What is left of a rest has been announced.
    this.#heard = moves.leftOf(this.#session, now());
    const session = moves.resume(this.#session, this.#plan.steps, now());
    if (session.resumedWith !== undefined) this.#heard = Infinity;
    this.#enter(session);
    this.#focus('primary');
  }

  readonly #next = (): void => {
    this.#go(moves.next);
  };

  readonly #back = (): void => {
    this.#go(moves.back);
  };

  readonly #nextExercise = (): void => {
    if (this.#session?.pause === 'pain') this.#resume();
    this.#go(moves.nextExercise);
  };

  #go(move: typeof moves.next): void {
    if (!this.#session || this.#session.ending) return;
    this.#heard = Infinity;
    this.#enter(move(this.#session, this.#plan.steps, now()));
    if (this.#session.pause) this.#announceStep();
  }

  readonly #extend = (): void => {
    if (!this.#session) return;
    this.#enter(moves.extend(this.#session, this.#plan.steps, MORE_REST * SECOND));
  };

  readonly #hurts = (): void => {
    this.#score = undefined;
    this.#pause('pain');
    this.#say(content.painCheck.now.text);
    this.#focusQuestion();
  };

  readonly #askToClose = (): void => {
    this.#pause('close');
    this.#focusQuestion();
  };

  readonly #rate = (score: number): void => {
    this.#score = score;
    const words = adviceWords(score, this.#session?.ending !== undefined);
    this.#say(() => textOf({ left: 0, words }), true);
  };

  #end(ending: Ending): void {
    if (!this.#session) return;
    this.#enter(moves.end(this.#session, ending, now()));
    if (ending === 'pain') this.#finish();
    else this.#focusQuestion();
  }

  readonly #finish = (): void => {
    if (!this.#session) return;
    this.#enter({ ...this.#session, isOver: true });
    this.#tellResult(this.#session);
    this.#focusQuestion();
  };

  readonly #reset = (): void => {
    this.#session = undefined;
    this.#memory.erase();
    this.#stop();
    this.requestUpdate();
    this.#focus('start');
  };

  readonly #toggleVoice = (): void => {
    this.#isMuted = !this.#isMuted;
    if (this.#isMuted) hush();
    if (this.#session) this.#remember(this.#session);
    this.requestUpdate();
  };

  readonly #changeVisibility = (): void => {
    if (!this.#session || !moves.isRunning(this.#session)) return;
    this.#look();
  };

  readonly #pressKey = (event: KeyboardEvent): void => {
    if (!this.#session || this.#session.ending || event.ctrlKey || event.altKey) return;
    const action = this.#actionOf(event);
    if (!action) return;
    event.preventDefault();
    action();
  };

  #actionOf({ key, metaKey }: KeyboardEvent): (() => void) | undefined {
    const { pause = '' } = this.#session ?? {};
    const media = MEDIA_KEYS[key];
    if (media) return media === 'toggle' ? this.#toggle : this.#mediaActions[media];
    const target = this.shadowRoot?.activeElement;
    // Buttons and the pain scale have keys of their own.
    if (metaKey || pause === 'pain' || pause === 'close') return undefined;
    if (key === ' ' && !target?.matches('button, input')) return this.#toggle;
    const isRtl = this.renderRoot.querySelector('.root')?.matches(':dir(rtl)') ?? false;
    if (key === 'ArrowRight') return isRtl ? this.#back : this.#next;
    if (key === 'ArrowLeft') return isRtl ? this.#next : this.#back;
    return undefined;
  }

  readonly #mediaActions = {
    play: (): void => {
      if (this.#session && !moves.isRunning(this.#session)) this.#toggle();
    },
    pause: (): void => {
      if (this.#session && moves.isRunning(this.#session)) this.#toggle();
    },
    nexttrack: (): void => {
      this.#go(moves.next);
    },
    previoustrack: (): void => {
      this.#go(moves.back);
    },
  };

  /** Takes up the session of this tab; it waits for the patient, who has the next gesture. */
  #restore(): void {
    const memory = this.#memory.read();
    if (!memory) return;
    const names = memory.exercises.split(' ');
    const works = this.#works.filter(({ exercise }) => names.includes(exercise.id));
    const steps = planOf(works);
    const session = moves.asSession(memory.session, steps);
    const isOld = session && session.seenAt < now() - LONGEST_BREAK;
    if (!session || isOld || lengthOf(steps) !== memory.length) {
      this.#memory.erase();
      return;
    }
    this.#plan = { works, steps };
    this.#isMuted = memory.isMuted;
    const current = moves.advance(session, steps, now());
    this.#enter(moves.isRunning(current) ? moves.pause(current, 'away', now()) : current);
  }

  /** Moves to a state, writes it down for the life of the tab, and does what it needs. */
  #enter(session: Session): void {
    const before = this.#session;
    this.#session = session;
    this.#remember(session);
    this.#follow(before, session);
    this.#playCues(session);
    this.#run();
    this.requestUpdate();
  }

  #remember(session: Session): void {
    const { works, steps } = this.#plan;
    const names = works.map(({ exercise }) => exercise.id).join(' ');
    this.#memory.write({
      exercises: names,
      length: lengthOf(steps),
      isMuted: this.#isMuted,
      session,
    });
  }

  /** What a change of state brings with it: the figure, events, the end. */
  #follow(before: Session | undefined, session: Session): void {
    if (!moves.isRunning(session)) {
      this.#figure.pause();
      hush();
    }
    if (!before) return;
    for (const [index, { exercise, prescription }] of this.#plan.works.entries()) {
      const isDone = moves.setsDone(session, index) === prescription.sets;
      if (isDone && moves.setsDone(before, index) < prescription.sets)
        this.emit('pht-session-exercise', { exercise: exercise.id });
    }
    if (session.ending === 'complete' && !before.ending) this.#complete();
    if (session.pause === 'away' && !before.pause) {
      sound('rest');
      this.#say(() => msg('Paused while you were away.'), true);
    }
  }

  #complete(): void {
    this.#score = undefined;
    sound('done');
    const words = [() => msg('All exercises are done.'), content.painCheck.worst.text];
    this.#say(() => textOf({ left: 0, words }), true);
    this.#focusQuestion();
  }

  /** The session at this moment; called when a cue is due, or the count changes. */
  readonly #look = (): void => {
    const before = this.#session;
    if (!before) return;
    const { steps } = this.#plan;
    let session = moves.advance(before, steps, now());
    if (document.hidden) session = moves.leave(session, steps, now());
    if (session.index !== before.index) this.#heard = Infinity;
    const isSame = session.index === before.index && session.endsAt === before.endsAt;
    if (!isSame) {
      this.#enter(session);
      return;
    }
    this.#session = session;
    this.#playCues(session);
    this.#wait();
    this.requestUpdate();
  };

  /** Starts what a state needs: alarms, media keys and a screen that stays on. */
  #run(): void {
    const session = this.#session;
    if (!session || session.ending) {
      this.#stop();
      return;
    }
    const isRunning = moves.isRunning(session);
    this.#giveMediaKeys ??= takeMediaKeys(this.#mediaActions);
    showMediaState(
      isRunning ? 'playing' : 'paused',
      this.inLanguage(() => this.#titleOf(session)),
    );
    this.#wait();
    if (isRunning) this.#letSleep ??= keepAwake();
    else this.#stopStayingAwake();
  }

  #stopStayingAwake(): void {
    this.#letSleep?.();
    this.#letSleep = undefined;
  }

  #stop(): void {
    this.#stopWaiting?.();
    this.#stopStayingAwake();
    this.#giveMediaKeys?.();
    this.#giveMediaKeys = undefined;
  }

  /** Sets the alarm for the next cue or the next second, out of sight for the end only. */
  #wait(): void {
    this.#stopWaiting?.();
    const { endsAt } = this.#session ?? {};
    if (!this.#session || endsAt === undefined) return;
    const left = endsAt - now();
    const second = Math.max(0, Math.ceil(left / SECOND) - 1) * SECOND;
    const cues = cuesOf(this.#session, this.#script).map((cue) => cue.left);
    const due = Math.max(second, ...cues.filter((moment) => moment < left));
    this.#stopWaiting = at(new Deadline(endsAt - (document.hidden ? 0 : due)), this.#look);
  }

  /** Plays what is due since the last time; of what is late, the last. */
  #playCues(session: Session): void {
    if (session.endsAt === undefined) return;
    const left = session.endsAt - now();
    const isEntering = this.#heard === Infinity;
    const due = cuesBetween(cuesOf(session, this.#script), this.#heard, left);
    this.#heard = left;
    const step = this.#plan.steps[session.index];
    if (!step || document.hidden) return;
    const heard = due.findLast((cue) => cue.sound);
    if (heard?.sound) sound(heard.sound);
    const spoken = due.findLast((cue) => cue.words?.length);
    if (spoken) this.#sayCue(spoken, step.duration >= SECOND);
    if (isEntering || due.some((cue) => cue.left === session.resumedWith))
      this.#moveFigure(session);
  }

  #sayCue(cue: Cue, isSlow: boolean): void {
    const isForReaders = cue.isMilestone ?? (isSlow && !this.#isSpeaking);
    this.#say(() => textOf(cue), isForReaders);
  }

  #moveFigure(session: Session): void {
    const step = this.#plan.steps[session.index];
    if (!step || moves.countdownOf(session, now()) > 0) return;
    const left = moves.leftOf(session, now());
    void this.updateComplete.then(() => {
      this.#figure.move(step.kind, left);
    });
  }

  #announceStep(): void {
    const [cue] = this.#session ? cuesOf(this.#session, this.#script) : [];
    if (cue) this.announce(() => textOf(cue));
  }

  get #isSpeaking(): boolean {
    return !this.#isMuted && voiceFor(this.formatLocale) !== undefined;
  }

  /** Says it aloud, and to screen readers where nobody else does. */
  #say(text: () => string, isForReaders = !this.#isSpeaking): void {
    if (isForReaders) this.announce(text);
    if (this.#isSpeaking) speak(this.inLanguage(text), this.formatLocale);
  }

  #tellResult(session: Session): void {
    this.emit('pht-session-done', {
      complete: session.ending === 'complete',
      exercises: this.#plan.works.map(({ exercise, prescription }, index) => ({
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
