import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { redFlagStyles } from '../../care/red-flags.styles.js';
import * as content from '../../content/exercise-program.js';
import {
  exerciseNamed,
  exercises,
  isOfStage,
  type Exercise,
  type Kit,
  type Stage,
} from '../../content/exercises.js';
import { bandOf, type PainBand } from '../../content/pain.js';
import { review } from '../../content/review.js';
import { exerciseStyles } from '../../exercise/exercise.styles.js';
import { MovingFigure } from '../../exercise/moving-figure.js';
import { exercisesIn } from '../../exercise/named.js';
import type { Work } from '../../exercise/plan.js';
import { usualPrescription, type Side } from '../../exercise/prescription.js';
import { renderRow } from '../../exercise/row.js';
import * as memory from '../../exercise/session-memory.js';
import { renderUnknown, reportUnknown, type Unknown } from '../../exercise/unknown.js';
import { figureStyles } from '../../figure/index.js';
import { asText, textOf } from '../../kit/element/attributes.js';
import { PhtElement } from '../../kit/element/element.js';
import { matStyles } from '../../kit/styles/mat.styles.js';
import { msg } from '../../kit/language/msg.js';
import { fitting, isOfOneStage, kitOf, stagesOf, without } from './choice.js';
import { styles } from './exercise-program.styles.js';
import { renderKit, renderPain, stageName } from './filters.js';
import { renderKeeping } from './keeping.js';
import { renderPanel } from './panel.js';
import { renderCare, renderEase, renderSevere } from './safety.js';
import { renderSheet } from './sheet.js';
import { sheetStyles } from './sheet.styles.js';
import { Ticks } from './ticks.js';
import { FIRST_STAGE, renderToday } from './today.js';

/** The first is what counts without a stage: of a clinic's own list, all of it. */
const STAGES = ['1', '2', '3', '4', 'all'] as const;
const STAGES_OF_LIST = ['all', '1', '2', '3', '4'] as const;
const SIDES = ['both', 'left', 'right'] as const;
const HAIRS = ['bun', 'short'] as const;
const BUILDS = ['slender', 'broad'] as const;
const UNKNOWN = -1;
/** On paper, more exercises stand in two columns, so that all of them take two sheets. */
const FEW = 10;
const PAIN = { minimum: 0, maximum: 10, fallback: UNKNOWN };

/** The session tells what pain has left of the program; its own events stay in here. */
const keepInside = (event: Event): void => {
  event.stopPropagation();
};

/**
 * The exercises of a stage or of the clinic's own list, with ticks for today, filters, the pain
 * rule and the red flags. Severe pain leaves gentle moves and holds, and the widget says why.
 *
 * A session is of one stage. Where neither the page nor the patient has chosen one, only the
 * exercises of stage 1 can be started; a list of one stage can be started as it is.
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
 * @csspart red-flags - The signs that lead to care.
 * @csspart keeping - The choice to keep ticks on the device.
 * @fires {CustomEvent<{ exercise: string, open: boolean }>} pht-exercise-toggle - An exercise was
 *   opened or closed. The one open before closes with it.
 * @fires {CustomEvent<{ exercise: string, done: boolean }>} pht-exercise-done - A tick was set or
 *   taken back.
 * @fires {CustomEvent<void>} pht-program-start - Today's session was opened. Which exercises it has
 *   would tell how bad the pain is, so the page does not hear of it, nor of the session's own
 *   events.
 */
export class ExerciseProgram extends PhtElement {
  static override styles = [
    PhtElement.styles,
    matStyles,
    figureStyles,
    exerciseStyles,
    redFlagStyles,
    styles,
    sheetStyles,
  ];
  static override properties: PropertyDeclarations = {
    stage: {},
    exercises: {},
    side: {},
    hair: { reflect: true, useDefault: true, converter: asText },
    build: { reflect: true, useDefault: true, converter: asText },
    pain: {},
    chosenStage: { state: true },
    saidPain: { state: true },
    missing: { state: true },
    opened: { state: true },
    training: { state: true },
  };

  /**
   * Recovery stage of the exercises, as `pht-recovery-stages` numbers them: `1` gentle moves and
   * holds, `2` strength with the hip nearly straight, `3` and `4` strength with the hip bent,
   * fast moves and late stretches. `all` lists those of every stage; a session is still of one.
   * Without it the patient is asked: stage 1 is shown, or all of the clinic's own `exercises`.
   */
  stage: 'all' | '1' | '2' | '3' | '4' | null = null;

  /**
   * Names of exercises, with commas: `bridge-hold, prone-curl`; as a property, a list will do.
   * Where they are of several stages, a session has those of the chosen stage. Without it, all
   * exercises.
   */
  exercises: string | readonly string[] | null = null;

  /** The leg that works in the drawings: `both`, `left` or `right`. */
  side: 'both' | 'left' | 'right' = 'both';

  /** Hair of the figure: `bun` or `short`. */
  hair: 'bun' | 'short' = 'bun';

  /** Build of the figure: `slender` or `broad`. */
  build: 'slender' | 'broad' = 'slender';

  /** Worst pain of the last day, 0 to 10; the patient may say otherwise. */
  pain: number | string | null = null;

  /** What the patient chose; undefined follows the attribute. */
  private chosenStage: string | undefined;
  private saidPain: PainBand | undefined;
  private missing: ReadonlySet<Kit> = new Set();
  private opened: string | undefined;
  /** Names of the exercises in the player, while it is open. */
  private training: string | undefined;

  protected override readonly about = {
    title: content.title.text,
    lead: content.lead.text,
    sources: content.sources,
    review,
  };

  /** Undefined for all. */
  #stage: Stage | undefined;
  #isStageSet = false;
  #side: Side = 'both';
  #hair: string = HAIRS[0];
  #build: string = BUILDS[0];
  #pain: PainBand | undefined;
  #all: readonly Exercise[] = [];
  #unknown: readonly Unknown[] = [];
  /** What pain leaves to choose from. */
  #stages: readonly Stage[] = [];
  /** By pain and stage, before kit. */
  #fitting: readonly Exercise[] = [];
  #shown: readonly Exercise[] = [];
  readonly #figure = new MovingFigure(this);
  readonly #ticks = new Ticks(this);

  override connectedCallback(): void {
    super.connectedCallback();
    // A session that was under way when the page was loaded again.
    this.training ??= memory.recall(memory.nameInPage(this))?.exercises;
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    super.willUpdate(changed);
    if (changed.has('stage')) this.chosenStage = undefined;
    if (changed.has('pain')) this.saidPain = undefined;
    this.#side = this.choiceAttribute('side', this.side, SIDES);
    this.#hair = this.choiceAttribute('hair', this.hair, HAIRS);
    this.#build = this.choiceAttribute('build', this.build, BUILDS);
    const pain = this.numberAttribute('pain', this.pain, PAIN);
    this.#pain = this.saidPain ?? (pain === UNKNOWN ? undefined : bandOf(pain));
    const { known, unknown } = exercisesIn(this.exercises);
    this.#all = this.#hasList ? known : exercises;
    this.#unknown = unknown;
    for (const one of unknown) reportUnknown(this.localName, one);
    this.#readStage();
    this.#fitting = fitting(this.#all, { stage: this.#stage, pain: this.#pain });
    this.#shown = without(this.#fitting, this.missing);
  }

  /** The patient's choice, else the page's; pain may not allow it. */
  #readStage(): void {
    const given = this.choiceAttribute(
      'stage',
      this.stage,
      this.#hasList ? STAGES_OF_LIST : STAGES,
    );
    const value = this.chosenStage ?? given;
    const isGiven = STAGES.some((stage) => stage === textOf(this.stage));
    this.#stages = stagesOf(this.#all, this.#pain);
    this.#stage = value === 'all' ? undefined : (Number(value) as Stage);
    this.#isStageSet = value !== 'all' && (this.chosenStage !== undefined || isGiven);
    if (this.#pain === 'ease' && this.#stage !== undefined)
      this.#stage = this.#stages.findLast((one) => one <= (this.#stage ?? 0)) ?? this.#stage;
  }

  protected override renderBody(): TemplateResult {
    if (this.training !== undefined) return this.#renderSession(this.training);
    const unknown = this.#unknown;
    return html`${unknown.length ? renderUnknown(this.localName, unknown, this.debug) : nothing}
      <div class="filters" part="filters">
        ${renderPain({ pain: this.#pain, onPain: this.#sayPain })}
      </div>
      ${this.#isSevere ? renderSevere(this.#label) : nothing}
      ${this.#pain === 'ease' ? renderEase() : nothing} ${this.#renderToday()}
      ${this.#renderKit()} ${this.#shown.length ? this.#renderList() : this.#renderNone()}
      ${renderCare(this.#label)} ${renderKeeping(this.#ticks, this.#eraseSetAside)}`;
  }

  #renderToday(): TemplateResult | typeof nothing {
    const isChoice = this.#isStageChoice;
    if (!this.#shown.length && !isChoice) return nothing;
    const ticks = this.#shown.flatMap((exercise) => this.#ticks.of(exercise));
    return renderToday({
      done: ticks.filter(Boolean).length,
      all: ticks.length,
      locale: this.formatLocale,
      heading: this.renderHeading(msg('Today')),
      stage: isChoice
        ? {
            stages: this.#stages,
            stage: this.#stage,
            locale: this.formatLocale,
            onStage: (stage) => (this.chosenStage = stage),
          }
        : undefined,
      isStageMissing: this.#isStageMissing,
      works: this.#session.map((exercise) => this.#workOf(exercise)),
      onStart: this.#start,
    });
  }

  #renderKit(): TemplateResult | typeof nothing {
    const kit = kitOf(this.#fitting);
    return renderKit({ kit, missing: this.missing, onKit: this.#toggleKit });
  }

  #renderList(): TemplateResult {
    return html`<p class="on-paper label">${this.#stageName}</p>
      <ol class="list ${this.#shown.length > FEW ? 'many' : ''}" part="list">
        ${this.#shown.map((exercise) => this.#renderExercise(exercise))}
      </ol>`;
  }

  #renderExercise(exercise: Exercise): TemplateResult {
    const { id } = exercise;
    const isOpen = id === this.opened;
    const view = {
      ...this.#workOf(exercise),
      locale: this.formatLocale,
      heading: this.#label,
      isOffered: (to: Exercise) => this.#shown.includes(to),
      onLead: (to: Exercise) => this.#open(to, true),
    } as const;
    return html`<li>
      ${renderRow({
        ...view,
        isOpen,
        showsStage: this.#stage === undefined || this.#isSevere,
        panel: `panel-${id}`,
        ticks: this.#ticks.of(exercise),
        onTick: (time) => this.#tick(exercise, time),
        onToggle: () => this.#open(exercise, !isOpen),
      })}
      <div id="panel-${id}" class="panel" ?hidden=${!isOpen}>
        ${isOpen ? renderPanel(view, this.#figure) : nothing}
      </div>
      ${renderSheet(view)}
    </li>`;
  }

  #renderNone(): TemplateResult {
    if (this.#hasPain && !this.#fitting.length && this.#all.length) {
      const { claims, text } = content.noneGentle;
      return html`<p class="none" data-claims=${claims}>${text()}</p>`;
    }
    return html`<p class="none">
      ${
        this.#all.length
          ? msg('No exercise fits your choice. Choose another stage, or more kit.')
          : msg('There is no exercise in this program yet. Please ask your clinic.')
      }
    </p>`;
  }

  #renderSession(names: string): TemplateResult {
    const level = Math.min(6, (Number(this.headingLevel) || 2) + 1);
    return html`<button id="back" class="button" type="button" @click=${this.#leaveSession}>
        ${msg('Back to the program')}
      </button>
      <pht-exercise-session
        exercises=${names}
        side=${this.#side}
        hair=${this.#hair}
        build=${this.#build}
        heading-level=${level}
        @pht-session-start=${keepInside}
        @pht-session-exercise=${this.#tickFromSession}
        @pht-session-done=${keepInside}
      ></pht-exercise-session>`;
  }

  /** What the handout is for. */
  get #stageName(): string {
    if (this.#isSevere) return content.severe.title.text();
    return this.#stage === undefined ? '' : stageName(this.#stage, this.formatLocale);
  }

  /** Whether the page names exercises of its own. */
  get #hasList(): boolean {
    return (this.exercises ?? null) !== null;
  }

  /** Severe pain decides alone; and what is of one stage needs no choice. */
  get #isStageChoice(): boolean {
    const isEach = (stage: Stage) => this.#all.every((exercise) => isOfStage(exercise, stage));
    return !this.#isSevere && this.#stages.some((stage) => !isEach(stage));
  }

  get #isStageMissing(): boolean {
    return !this.#isStageSet && !this.#isSevere && !isOfOneStage(this.#all);
  }

  /** What today's session has: exercises of one stage. */
  get #session(): readonly Exercise[] {
    return this.#isStageMissing
      ? this.#shown.filter((exercise) => isOfStage(exercise, FIRST_STAGE))
      : this.#shown;
  }

  get #isSevere(): boolean {
    return this.#pain === 'stop';
  }

  get #hasPain(): boolean {
    return this.#isSevere || this.#pain === 'ease';
  }

  #workOf(exercise: Exercise): Work {
    const side = exercise.isOneSided ? this.#side : 'both';
    return { exercise, prescription: { ...usualPrescription(exercise), side } };
  }

  readonly #label = (text: string): TemplateResult => this.renderHeading(text, 1, 'label');

  readonly #start = (): void => {
    const names = this.#session.map(({ id }) => id);
    this.emit('pht-program-start');
    if (!customElements.get('pht-exercise-session')) return;
    this.training = names.join(', ');
    this.#focus('#back');
  };

  /** The session is one time of the day: the first that is not done yet. */
  readonly #tickFromSession = (event: CustomEvent<{ exercise: string }>): void => {
    keepInside(event);
    const exercise = exerciseNamed(event.detail.exercise);
    const time = exercise ? this.#ticks.of(exercise).indexOf(false) : -1;
    if (exercise && time >= 0) this.#tick(exercise, time);
  };

  readonly #leaveSession = (): void => {
    this.training = undefined;
    memory.forgetFinished(memory.nameInPage(this));
    this.#focus('#start');
  };

  readonly #sayPain = (pain: PainBand): void => {
    this.saidPain = pain;
    this.announce(
      pain === 'stop'
        ? content.severe.title.text
        : pain === 'ease'
          ? content.ease.text
          : () => '',
    );
  };

  readonly #toggleKit = (kit: Kit): void => {
    const missing = new Set(this.missing);
    if (!missing.delete(kit)) missing.add(kit);
    this.missing = missing;
  };

  #open({ id }: Exercise, open: boolean): void {
    this.opened = open ? id : undefined;
    this.emit('pht-exercise-toggle', { exercise: id, open });
    // The panel above that closes may have moved this one out of sight.
    this.#focus(`[aria-controls="panel-${id}"]`);
  }

  #tick(exercise: Exercise, time: number): void {
    this.#ticks.toggle(exercise, time);
    const done = this.#ticks.of(exercise)[time] ?? false;
    this.emit('pht-exercise-done', { exercise: exercise.id, done });
  }

  readonly #eraseSetAside = (): void => {
    this.#ticks.eraseSetAside();
    this.#focus('.keep input');
  };

  #focus(selector: string): void {
    void this.updateComplete.then(() => {
      const element = this.renderRoot.querySelector<HTMLElement>(selector);
      element?.focus();
      element?.scrollIntoView({ block: 'nearest' });
    });
  }
}
