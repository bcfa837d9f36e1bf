import { html, nothing, type TemplateResult } from 'lit';
import { emergencyAttributes } from '../../care/emergency-attributes.js';
import { renderPainRule } from '../../care/pain-rule.js';
import { painMatrixStyles } from '../../care/pain-matrix.styles.js';
import { painRuleStyles } from '../../care/pain-rule.styles.js';
import { painRulerStyles } from '../../care/pain-ruler.styles.js';
import { RedFlagRibbon } from '../../care/red-flag-ribbon.js';
import { redFlagStyles } from '../../care/red-flags.styles.js';
import * as content from '../../content/exercise-program.js';
import {
  exerciseNamed,
  exercises,
  type Exercise,
  type Kit,
  type Stage,
} from '../../content/exercises.js';
import { bandOf, type PainBand } from '../../content/pain.js';
import { review } from '../../content/review.js';
import { exerciseStyles } from '../../exercise/exercise.styles.js';
import { figureAttributes } from '../../exercise/figure-attributes.js';
import { MovingFigure } from '../../exercise/moving-figure.js';
import { exercisesIn } from '../../exercise/named.js';
import { Folds } from '../../kit/view/folds.js';
import { foldsStyles } from '../../kit/styles/folds.styles.js';
import { renderNextTime } from '../../care/next-time.js';
import { OpenSession, sessionMissing } from '../../exercise/open-session.js';
import type { Work } from '../../exercise/plan.js';
import { SIDES, usualPrescription } from '../../exercise/prescription.js';
import { renderUnknown, reportUnknown, type Unknown } from '../../exercise/unknown.js';
import { figureStyles } from '../../figure/index.js';
import { choice, unchecked, wholeNumber, type Properties } from '../../kit/element/declare.js';
import { PhtElement } from '../../kit/element/element.js';
import { focusOn } from '../../kit/element/focus.js';
import { matStyles } from '../../kit/styles/mat.styles.js';
import { msg } from '../../kit/language/msg.js';
import { renderKeeping } from '../../kit/view/keeping.js';
import { choose, type Choice, type Wishes } from './choice.js';
import { styles } from './exercise-program.styles.js';
import { renderPain, type Pain } from './filters.js';
import { renderKit } from './kit.js';
import { renderList } from './list.js';
import { checkMissing, OpenCheck } from './open-check.js';
import { renderReason, renderSharp } from './safety.js';
import { Printing } from './printing.js';
import { sheetStyles } from './sheet.styles.js';
import { Ticks } from './ticks.js';
import { renderToday } from './today.js';

const attributes = {
  /**
   * Recovery stage of the exercises, as `pht-recovery-stages` numbers them: `1` gentle moves and
   * holds, `2` strength with the hip nearly straight, `3` and `4` strength with the hip bent,
   * fast moves and late stretches. `all` lists those of every stage; a session is still of one.
   * Without it the patient is asked: stage 1 is shown, or all of the clinic's own `exercises`.
   */
  stage: choice(['1', '2', '3', '4', 'all']),
  /**
   * Names of exercises, with commas: `bridge-hold, prone-curl`; as a property, a list will do.
   * Where they are of several stages, a session has those of the chosen stage. Without it, all
   * exercises.
   */
  exercises: unchecked<string | readonly string[] | null>(null),
  /** The leg that works in the drawings. */
  side: choice(SIDES, { fallback: 'both' }),
  ...figureAttributes,
  /** Worst pain of the last day; the patient may say otherwise. */
  pain: wholeNumber({ minimum: 0, maximum: 10 }),
  ...emergencyAttributes,
};

export interface ExerciseProgram extends Properties<typeof attributes> {}

/**
 * The exercises of a stage or of the clinic's own list, with ticks for today, filters, the pain
 * rule and the red flags. Severe pain leaves gentle moves and holds, and the widget says why.
 * Sharp pain, or a pop, leaves none: it says to stop, and shows the signs that lead to care.
 *
 * A session is of one stage. Where neither the page nor the patient has chosen one, none can be
 * started; a list of one stage can be started as it is, and so can what severe pain leaves.
 *
 * Prints as a handout with a drawing, a dose and a table of ticks for each exercise.
 *
 * @summary A home program of exercises with ticks, filters and a printed handout.
 * @slot caution - Replaces the rule of an open exercise that has one of its own.
 * @csspart summary - How much is done, the choice of the stage, and the start of today's session.
 * @csspart filters - The choice by pain, and that by kit.
 * @csspart list - The exercises.
 * @csspart row - An exercise's line.
 * @csspart figure - The ground of a drawing.
 * @csspart illustration - A drawing.
 * @csspart dose - Sets, repetitions and times.
 * @csspart steps - How to do an exercise.
 * @csspart caution - The pain rule.
 * @csspart pain-matrix - What to do by pain during exercise and by the next morning.
 * @csspart pain-ruler - The bands of pain, with what to do at each.
 * @csspart red-flags - The signs that lead to care.
 * @csspart call - The link that calls the emergency number.
 * @csspart keeping - The choice to keep ticks on the device.
 * @fires {CustomEvent<{ exercise: string, open: boolean }>} pht-exercise-toggle - An exercise was
 *   opened or closed. The one open before closes with it.
 * @fires {CustomEvent<{ exercise: string, done: boolean }>} pht-exercise-done - A tick was set or
 *   taken back.
 * @fires {CustomEvent<void>} pht-program-start - Today's session was opened. Which exercises it has
 *   would tell how bad the pain is, so the page does not hear of it, nor of the session's own
 *   events.
 */
export class ExerciseProgram extends PhtElement<typeof attributes> {
  static override styles = [
    PhtElement.styles,
    matStyles,
    figureStyles,
    exerciseStyles,
    redFlagStyles,
    painRulerStyles,
    painRuleStyles,
    painMatrixStyles,
    foldsStyles,
    styles,
    sheetStyles,
  ];
  static override properties = {
    ...attributes,
    chosenStage: { state: true },
    saidPain: { state: true },
    missing: { state: true },
    isKitOpen: { state: true },
    opened: { state: true },
  };
  static override readonly slotNames = [...PhtElement.slotNames, 'caution'];

  /** What the patient chose; undefined follows the attribute. */
  private chosenStage: string | undefined;
  private saidPain: Pain | undefined;
  private missing: ReadonlySet<Kit> = new Set();
  private isKitOpen = false;
  private opened: string | undefined;

  protected override readonly about = {
    title: content.title.text,
    lead: content.lead.text,
    sources: content.sources,
    review,
  };

  #unknown: readonly Unknown[] = [];
  #choice!: Choice;
  readonly #figure = new MovingFigure(this);
  readonly #folds = new Folds(this);
  readonly #redFlags = new RedFlagRibbon(this);
  readonly #printing = new Printing(this, () => {
    if (this.hasUpdated) this.performUpdate();
  });
  readonly #ticks = new Ticks(this);
  readonly #session = new OpenSession(this, {
    onDone: (exercise) => this.#tickFromSession(exercise),
    onBack: () => focusOn(this, '#start'),
  });

  readonly #check = new OpenCheck(this, {
    onPlace: (stage) => this.#takeStage(stage),
    onBack: () => focusOn(this, '#check'),
  });

  override connectedCallback(): void {
    super.connectedCallback();
    this.#session.prepare();
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    super.willUpdate(changed);
    if (changed.has('stage')) this.chosenStage = undefined;
    if (changed.has('pain')) this.saidPain = undefined;
    this.#choice = choose({
      all: this.#readExercises(),
      ...this.#readStage(),
      pain: this.#painBand,
      missing: this.missing,
    });
  }

  /** The patient's answer, else the page's. */
  get #painBand(): PainBand | undefined {
    if (this.saidPain) return this.saidPain === 'sharp' ? 'stop' : this.saidPain;
    const { pain } = this.valid;
    return pain === undefined ? undefined : bandOf(pain);
  }

  #readExercises(): readonly Exercise[] {
    const { known, unknown } = exercisesIn(this.exercises);
    this.#unknown = unknown;
    for (const one of unknown) reportUnknown(this.localName, one);
    return this.#hasList ? known : exercises;
  }

  /** The patient's choice, else the page's. */
  #readStage(): Pick<Wishes, 'stage' | 'isStageSet'> {
    const { stage } = this.valid;
    const value = this.chosenStage ?? stage ?? (this.#hasList ? 'all' : '1');
    if (value === 'all') return { stage: undefined, isStageSet: false };
    const isStageSet = (this.chosenStage ?? stage) !== undefined;
    return { stage: Number(value) as Stage, isStageSet };
  }

  protected override renderBody(): TemplateResult {
    if (this.#session.isOpen) return this.#renderSession();
    if (this.#check.isOpen) return this.#renderCheck();
    const isSharp = this.saidPain === 'sharp';
    const pain = this.saidPain ?? this.#choice.pain;
    return html`${this.#renderUnknown()}
      <div class="filters" part="filters">${renderPain({ pain, onPain: this.#sayPain })}</div>
      ${isSharp ? renderSharp(this.#label, this.valid.emergencyNumber) : this.#renderProgram()}
      ${renderPainRule(content.caution)}
      <div class="folds">${renderNextTime(this.#folds, this.#label)}</div>
      ${isSharp ? nothing : this.#renderRedFlags()}
      <div class="keeping small" part="keeping">${renderKeeping(this.#ticks)}</div>`;
  }

  #renderUnknown(): TemplateResult | typeof nothing {
    const unknown = this.#unknown;
    return unknown.length ? renderUnknown(this.localName, unknown, this.debug) : nothing;
  }

  #renderRedFlags(): TemplateResult {
    return this.#redFlags.render(content.redFlagLine, this.#label, this.valid.emergencyNumber);
  }

  #renderProgram(): TemplateResult {
    const { pain, kit } = this.#choice;
    const view = {
      choice: this.#choice,
      ticks: this.#ticks,
      workOf: this.#workOf,
      look: this.valid,
      locale: this.formatLocale,
    };
    return html`${renderReason(pain, this.#label)}
    ${renderToday({
      ...view,
      heading: this.renderHeading(msg('Today'), 1, 'visually-hidden'),
      onStage: (stage) => (this.chosenStage = stage),
      onStart: this.#start,
      onCheck: this.#hasList ? undefined : this.#openCheck,
      isCheckMissing: this.#check.isMissing,
      isSessionMissing: this.#session.isMissing,
      isSessionComing: this.#session.isComing,
    })}
    ${renderList({
      ...view,
      opened: this.opened,
      figure: this.#figure,
      isPrinting: this.#printing.hasBegun,
      heading: this.#label,
      onOpen: this.#press,
      onFound: (exercise) => this.#open(exercise, true),
      onTick: this.#tick,
    })}
    ${renderKit({
      kit,
      missing: this.missing,
      isOpen: this.isKitOpen,
      locale: this.formatLocale,
      onKit: this.#toggleKit,
      onToggle: () => (this.isKitOpen = !this.isKitOpen),
    })}`;
  }

  #renderSession(): TemplateResult {
    const { headingLevel, side, figure, hair, build, emergencyNumber } = this.valid;
    const level = Math.min(6, headingLevel + 1);
    const look = { side, figure, hair, build, emergencyNumber, headingLevel: level };
    return this.#session.render(msg('Back to the program'), look);
  }

  #renderCheck(): TemplateResult {
    const { headingLevel, emergencyNumber } = this.valid;
    return this.#check.render(Math.min(6, headingLevel + 1), emergencyNumber);
  }

  /** Whether the page names exercises of its own. */
  get #hasList(): boolean {
    return (this.exercises ?? null) !== null;
  }

  readonly #workOf = (exercise: Exercise): Work => {
    const side = exercise.isOneSided ? this.valid.side : 'both';
    return { exercise, prescription: { ...usualPrescription(exercise), side } };
  };

  readonly #label = (text: string | TemplateResult): TemplateResult =>
    this.renderHeading(text, 1, 'label');

  readonly #start = (): void => {
    if (this.#session.isComing) return;
    this.emit('pht-program-start');
    void this.#session.open(this.#choice.today).then(() => {
      if (this.#session.isOpen) focusOn(this, '#back');
      if (this.#session.isMissing) this.announce(sessionMissing, 'urgent');
    });
  };

  readonly #openCheck = (): void => {
    void this.#check.open().then(() => {
      if (this.#check.isOpen) focusOn(this, '#back');
      else this.announce(checkMissing, 'urgent');
    });
  };

  #takeStage(stage: Stage): void {
    this.chosenStage = String(stage);
    focusOn(this, '#start');
  }

  /** The session is one time of the day: the first that is not done yet. */
  #tickFromSession(name: string): void {
    const exercise = exerciseNamed(name);
    const time = exercise ? this.#ticks.of(exercise).indexOf(false) : -1;
    if (exercise && time >= 0) this.#tick(exercise, time);
  }

  readonly #sayPain = (pain: Pain): void => {
    this.saidPain = pain;
    const news = {
      sharp: [content.sharpPain.title, content.sharpPain.pop],
      stop: [content.severe.title],
      ease: [content.ease],
      fine: [],
    }[pain];
    this.announce(() => news.map(({ text }) => text()).join(' '));
  };

  readonly #toggleKit = (kit: Kit): void => {
    const missing = new Set(this.missing);
    if (!missing.delete(kit)) missing.add(kit);
    this.missing = missing;
  };

  #open({ id }: Exercise, open: boolean): void {
    this.opened = open ? id : undefined;
    this.emit('pht-exercise-toggle', { exercise: id, open });
  }

  readonly #press = (exercise: Exercise, open: boolean): void => {
    this.#open(exercise, open);
    // The panel above that closes may have moved this one out of sight.
    focusOn(this, `[aria-controls="panel-${exercise.id}"]`);
  };

  readonly #tick = (exercise: Exercise, time: number): void => {
    this.#ticks.toggle(exercise, time);
    const done = this.#ticks.of(exercise)[time] ?? false;
    this.emit('pht-exercise-done', { exercise: exercise.id, done });
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'pht-exercise-program': ExerciseProgram;
  }
}
