import { html, nothing, type TemplateResult } from 'lit';
import { emergencyAttributes } from '../../care/emergency-attributes.js';
import { painMatrixStyles } from '../../care/pain-matrix.styles.js';
import { renderPainRuleSlot } from '../../care/pain-rule-slot.js';
import { painRuleStyles } from '../../care/pain-rule.styles.js';
import { painRulerStyles } from '../../care/pain-ruler.styles.js';
import { RedFlagRibbon } from '../../care/red-flag-ribbon.js';
import { redFlagStyles } from '../../care/red-flags.styles.js';
import { lead, redFlagLine, sources, title } from '../../content/exercise-card.js';
import { exerciseNamed, type Exercise, type ExerciseId } from '../../content/exercises.js';
import { caution } from '../../content/pain.js';
import { review } from '../../content/review.js';
import { exerciseStyles } from '../../exercise/exercise.styles.js';
import { doseAttributes } from '../../exercise/dose-attributes.js';
import { figureAttributes } from '../../exercise/figure-attributes.js';
import { Folds, type FoldHeading } from '../../kit/view/folds.js';
import { foldsStyles } from '../../kit/styles/folds.styles.js';
import { renderNextTime } from '../../care/next-time.js';
import * as instructions from '../../exercise/instructions.js';
import { renderPressing } from '../../exercise/lens.js';
import { MovingFigure } from '../../exercise/moving-figure.js';
import { OpenSession, sessionComes, sessionMissing } from '../../exercise/open-session.js';
import {
  SIDES,
  usualPrescription,
  type Prescription,
  type Side,
} from '../../exercise/prescription.js';
import { renderRow } from '../../exercise/row.js';
import { renderUnknown, reportUnknown, unknownIn } from '../../exercise/unknown.js';
import { figureStyles } from '../../figure/index.js';
import { plainText, textOf } from '../../kit/element/attributes.js';
import {
  choice,
  flag,
  unchecked,
  wholeNumber,
  withoutCheck,
  type Properties,
} from '../../kit/element/declare.js';
import { PhtElement } from '../../kit/element/element.js';
import { focusOn } from '../../kit/element/focus.js';
import { renderStatements } from '../../kit/view/statements.js';
import { renderClosable } from '../../kit/view/closable.js';
import { check, play } from '../../kit/view/icons.js';
import { matStyles } from '../../kit/styles/mat.styles.js';
import { msg } from '../../kit/language/msg.js';
import { styles } from './exercise-card.styles.js';
import { renderStage } from './stage.js';

const DEFAULT = 'bridge-hold';
const START = '[part="start"]';

const attributes = {
  /** Name of the exercise. */
  exercise: unchecked<ExerciseId | null | undefined>(DEFAULT),
  /** `card` shows all, `row` a line that opens. */
  form: choice(['card', 'row'], { fallback: 'card' }),
  ...withoutCheck(doseAttributes),
  /** The leg that works. */
  side: choice(SIDES, { fallback: 'both' }),
  ...figureAttributes,
  /** Whether the patient has done it today. */
  done: flag(),
  ...emergencyAttributes,
};

/** What the card needs of the session. */
type Player = PhtElement & { start: () => void };

export interface ExerciseCard extends Properties<typeof attributes> {}

/**
 * One exercise: a drawing that moves, how to do it, how much, common mistakes, the pain rule, and
 * the way to an easier or a harder one. A clinic may set the dose, never above the usual range.
 *
 * “Start” opens a guided session of this exercise, with this dose, in the place of the card. Its
 * part is fetched then; where that does not come, the card says so, and the drawing moves.
 *
 * @summary One exercise with a drawing that moves, its dose and the pain rule.
 * @slot steps - Replaces how to do it.
 * @slot caution - Replaces what is under “Keep pain at …”.
 * @slot video - The clinic's own film, under the steps.
 * @csspart row - The collapsed row.
 * @csspart figure - The ground of the drawing.
 * @csspart illustration - The drawing.
 * @csspart stage - The stage of recovery in which the exercise begins.
 * @csspart dose - Sets, repetitions and times.
 * @csspart steps - How to do it.
 * @csspart caution - The pain rule.
 * @csspart pain-ruler - The bands of pain, with what to do at each.
 * @csspart pain-matrix - What to do next time, by pain and by the next morning.
 * @csspart red-flags - The signs that lead to a doctor.
 * @csspart call - The link that calls the emergency number.
 * @csspart start - The button that starts the exercise.
 * @csspart done - The button that marks it done.
 * @fires {CustomEvent<{ exercise: string, dose: { sets: number, reps: number, hold: number, rest: number, tempo: number, side: string } }>} pht-exercise-start - The
 *   patient started the exercise; times in seconds. The page does not hear of the session's own
 *   events.
 * @fires {CustomEvent<{ exercise: string, done: boolean }>} pht-exercise-done - The patient marked
 *   it done, or took that back, or did all sets in the session.
 * @fires {CustomEvent<{ exercise: string, from: string }>} pht-exercise-change - “Easier” or
 *   “harder” led to another exercise.
 * @fires {CustomEvent<{ exercise: string, open: boolean }>} pht-exercise-toggle - The row was
 *   opened or closed.
 */
export class ExerciseCard extends PhtElement<typeof attributes> {
  static override styles = [
    PhtElement.styles,
    matStyles,
    figureStyles,
    exerciseStyles,
    redFlagStyles,
    painRulerStyles,
    painRuleStyles,
    foldsStyles,
    painMatrixStyles,
    styles,
  ];
  static override properties = {
    ...attributes,
    shown: { state: true },
    isOpen: { state: true },
  };
  static override readonly slotNames = [...PhtElement.slotNames, 'steps', 'caution', 'video'];

  /** Where “easier” and “harder” led; undefined follows the attribute. */
  private shown: Exercise | undefined;
  private isOpen = false;

  protected override readonly about = {
    title: () => (this.#current?.name ?? title).text(),
    lead: () => (this.#current?.purpose ?? lead).text(),
    sources,
    review,
  };

  #current: Exercise | undefined;
  #prescription: Prescription | undefined;
  readonly #figure = new MovingFigure(this);
  readonly #folds = new Folds(this);
  readonly #redFlags = new RedFlagRibbon(this);
  readonly #session = new OpenSession(this, {
    onDone: () => this.#setDone(true),
    onBack: () => focusOn(this, START),
  });

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    super.willUpdate(changed);
    if (changed.has('exercise')) this.shown = undefined;
    const opened = exerciseNamed(this.#session.exercises);
    this.#current = opened ?? this.shown ?? exerciseNamed(this.#name);
    this.showsFallback = !this.#current;
    if (this.#current) this.#prescription = this.#prescriptionOf(this.#current);
    else reportUnknown(this.localName, unknownIn('exercise', this.#name));
  }

  protected override renderBody(): TemplateResult {
    const exercise = this.#current;
    if (!exercise || !this.#prescription) return this.#renderUnknown();
    if (this.#session.isOpen) return this.#renderSession(this.#prescription);
    const view = {
      exercise,
      prescription: this.#prescription,
      look: this.valid,
      locale: this.formatLocale,
      heading: this.#label,
      isOffered: () => true,
      onLead: this.#leadTo,
      mayAdd: true,
    };
    if (this.valid.form === 'card') return this.#renderDetails(view);
    return html`${renderRow({
      ...view,
      isOpen: this.isOpen,
      showsStage: true,
      panel: 'details',
      ticks: [this.done],
      onTick: this.#toggleDone,
      onToggle: this.#toggle,
    })}
    ${renderClosable({ isOpen: this.isOpen, onFound: this.#toggle }, this.#renderDetails(view))}`;
  }

  #renderDetails(view: instructions.InstructionsView): TemplateResult {
    const { exercise, prescription, locale, heading } = view;
    return html`<div id="details" class="exercise details">
      ${renderStage(exercise, locale)}
      <div id="look" class="look" tabindex="-1">
        ${this.#figure.render(exercise, prescription, this.valid)}
        ${instructions.renderAmount(view)} ${this.#renderActions()}
      </div>
      <div class="how">
        ${heading(msg('How to do it'))}
        <slot name="steps">${instructions.renderSteps(view)}</slot>
        ${instructions.renderAdvice(view)} ${renderPressing(exercise, 'small muted')}
        <slot name="video"></slot>
      </div>
      ${renderPainRuleSlot(exercise.caution)}
      <div class="folds">${this.#renderFolds(view)}</div>
      ${this.#redFlags.render(redFlagLine, heading, this.valid.emergencyNumber)}
    </div>`;
  }

  /** What is not needed at first sight. */
  #renderFolds(view: instructions.InstructionsView): TemplateResult {
    const { exercise } = view;
    const fold = (id: string, title: string, content: TemplateResult | typeof nothing) =>
      content === nothing ? nothing : this.#folds.render(id, title, this.#label, content);
    const { mistakes } = exercise;
    const hasMatrix = exercise.caution === caution;
    return html`${hasMatrix ? renderNextTime(this.#folds, this.#label) : nothing}
    ${fold('mistakes', msg('Common mistakes'), mistakes.length ? renderStatements(mistakes) : nothing)}
    ${fold('ways', msg('Too hard? Too easy?'), instructions.renderVariations(view))}`;
  }

  #renderSession(prescription: Prescription): TemplateResult {
    const { headingLevel, figure, hair, build, emergencyNumber } = this.valid;
    const { side } = prescription;
    const level = Math.min(6, headingLevel + 1);
    const look = { side, figure, hair, build, emergencyNumber, headingLevel: level };
    return this.#session.render(msg('Back to the exercise'), look, prescription);
  }

  #renderActions(): TemplateResult {
    return html`<div class="actions">
      ${this.#session.isMissing ? html`<p class="missing">${sessionMissing()}</p>` : nothing}
      <button
        class="button primary"
        part="start"
        type="button"
        aria-busy=${this.#session.isComing}
        @click=${this.#start}
      >
        ${play()} ${this.#session.isComing ? sessionComes() : msg('Start')}
      </button>
      <button
        class="button ${this.done ? 'pressed' : ''}"
        part="done"
        type="button"
        aria-pressed=${this.done ? 'true' : 'false'}
        @click=${this.#toggleDone}
      >
        ${check()} ${this.done ? msg('Done') : msg('Mark done')}
      </button>
    </div>`;
  }

  #renderUnknown(): TemplateResult {
    const unknown = unknownIn('exercise', this.#name);
    return html`${renderUnknown(this.localName, [unknown], this.debug)}<slot></slot>`;
  }

  #prescriptionOf(exercise: Exercise): Prescription {
    // What a clinic set is for the exercise that it named, not for the one that is led to.
    if (exercise !== exerciseNamed(this.#name)) return usualPrescription(exercise);
    const { dose } = exercise;
    return {
      sets: this.check('sets', wholeNumber(dose.sets)),
      reps: this.check('reps', wholeNumber(dose.reps)),
      hold: this.check('hold', wholeNumber(dose.hold)),
      rest: this.check('rest', wholeNumber(dose.rest)),
      tempo: this.check('tempo', wholeNumber(dose.tempo)),
      side: this.#sideFor(exercise),
    };
  }

  /** Where both legs work, there is no choice. */
  #sideFor({ isOneSided }: Exercise): Side {
    const { side } = this.valid;
    if (isOneSided || side === 'both') return side;
    return this.check('side', choice(['both'], { fallback: 'both' }));
  }

  /** An attribute that is removed is null; a framework without a value yet sets undefined. */
  get #name(): string {
    return this.exercise === null ? DEFAULT : plainText(textOf(this.exercise));
  }

  /** The exercise that is shown. */
  get #id(): string {
    return this.#current?.id ?? this.#name;
  }

  readonly #label: FoldHeading = (content) => this.renderHeading(content, 1, 'label');

  readonly #start = (): void => {
    if (!this.#current || !this.#prescription || this.#session.isComing) return;
    this.emit('pht-exercise-start', { exercise: this.#id, dose: this.#prescription });
    void this.#session.open([this.#current]).then(() => this.#showSession());
  };

  async #showSession(): Promise<void> {
    await this.updateComplete;
    if (!this.isConnected) return;
    const session = this.renderRoot.querySelector<Player>('pht-exercise-session');
    await session?.updateComplete;
    if (session) session.start();
    else this.#playInstead();
  }

  /** Without a session, the drawing shows at least how it goes. */
  #playInstead(): void {
    this.#figure.play();
    if (this.#session.isMissing) this.announce(sessionMissing, 'urgent');
    else focusOn(this, '#look');
  }

  readonly #toggleDone = (): void => {
    this.announce(() => (this.done ? msg('Done') : msg('Not done')));
    this.#setDone(!this.done);
  };

  #setDone(done: boolean): void {
    if (done === this.done) return;
    this.done = done;
    this.emit('pht-exercise-done', { exercise: this.#id, done });
  }

  readonly #toggle = (): void => {
    this.isOpen = !this.isOpen;
    this.emit('pht-exercise-toggle', { exercise: this.#id, open: this.isOpen });
  };

  readonly #leadTo = (to: Exercise): void => {
    const from = this.#id;
    this.shown = to;
    this.done = false;
    this.announce(() => to.name.text());
    this.emit('pht-exercise-change', { exercise: to.id, from });
    // The button that was pressed leads on now; the drawing tells where the patient is.
    focusOn(this, '#look');
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'pht-exercise-card': ExerciseCard;
  }
}
