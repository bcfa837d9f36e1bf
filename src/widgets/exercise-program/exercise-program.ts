import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
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
import { MovingFigure } from '../../exercise/moving-figure.js';
import { exercisesIn } from '../../exercise/named.js';
import { usualPrescription, type Side } from '../../exercise/prescription.js';
import { renderRow } from '../../exercise/row.js';
import * as memory from '../../exercise/session-memory.js';
import { renderUnknown, reportUnknown, type Unknown } from '../../exercise/unknown.js';
import { figureStyles } from '../../figure/index.js';
import { asText } from '../../kit/attributes.js';
import { PhtElement } from '../../kit/element.js';
import { formatNumber } from '../../kit/format.js';
import { play } from '../../kit/icons.js';
import { matStyles } from '../../kit/mat.styles.js';
import { msg, str } from '../../kit/msg.js';
import { fitting, kitOf, without } from './choice.js';
import { styles } from './exercise-program.styles.js';
import { renderFilters, stageName } from './filters.js';
import { renderKeeping } from './keeping.js';
import { renderPanel } from './panel.js';
import { renderCare, renderSevere } from './safety.js';
import { renderSheet } from './sheet.js';
import { sheetStyles } from './sheet.styles.js';
import { Ticks } from './ticks.js';

const STAGES = ['all', '1', '2', '3', '4'] as const;
const SIDES = ['both', 'left', 'right'] as const;
const HAIRS = ['bun', 'short'] as const;
const BUILDS = ['slender', 'broad'] as const;
const UNKNOWN = -1;
/** On paper, more exercises stand in two columns, so that all of them take two sheets. */
const FEW = 10;
const PAIN = { minimum: 0, maximum: 10, fallback: UNKNOWN };

/**
 * The exercises of a stage or of the clinic's own list, with ticks for today, filters, the pain
 * rule and the red flags. Severe pain leaves gentle moves and holds, and the widget says why.
 * Prints as a handout with a drawing, a dose and a table of ticks for each exercise.
 *
 * @summary A home program of exercises with ticks, filters and a printed handout.
 * @slot caution - Replaces the rule of an open exercise that has one of its own.
 * @csspart summary - How much is done, and the start of today's session.
 * @csspart filters - The choice by pain, stage and kit.
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
 * @fires {CustomEvent<{ exercises: string[] }>} pht-program-start - Today's session started.
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
   * fast moves and late stretches; or `all`.
   */
  stage: 'all' | '1' | '2' | '3' | '4' = 'all';

  /** Names of exercises, with commas: `bridge-hold, prone-curl`. Without it, all of them. */
  exercises: string | null = null;

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

  #stage: string = STAGES[0];
  #side: Side = 'both';
  #hair: string = HAIRS[0];
  #build: string = BUILDS[0];
  #pain: PainBand | undefined;
  #all: readonly Exercise[] = [];
  #unknown: readonly Unknown[] = [];
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
    this.#stage = this.chosenStage ?? this.choiceAttribute('stage', this.stage, STAGES);
    this.#side = this.choiceAttribute('side', this.side, SIDES);
    this.#hair = this.choiceAttribute('hair', this.hair, HAIRS);
    this.#build = this.choiceAttribute('build', this.build, BUILDS);
    const pain = this.numberAttribute('pain', this.pain, PAIN);
    this.#pain = this.saidPain ?? (pain === UNKNOWN ? undefined : bandOf(pain));
    const { known, unknown } = exercisesIn(this.exercises ?? '');
    this.#all = this.exercises === null ? exercises : known;
    this.#unknown = unknown;
    for (const one of unknown) reportUnknown(this.localName, one);
    this.#fitting = fitting(this.#all, { stage: this.#oneStage, isSevere: this.#isSevere });
    this.#shown = without(this.#fitting, this.missing);
  }

  protected override renderBody(): TemplateResult {
    if (this.training !== undefined) return this.#renderSession(this.training);
    const unknown = this.#unknown;
    return html`${unknown.length ? renderUnknown(this.localName, unknown, this.debug) : nothing}
    ${this.#renderSummary()} ${this.#renderFilters()}
    ${this.#isSevere ? renderSevere(this.#label) : nothing}
    ${this.#shown.length ? this.#renderList() : this.#renderNone()} ${renderCare(this.#label)}
    ${renderKeeping(this.#ticks, this.#eraseSetAside)}`;
  }

  #renderSummary(): TemplateResult | typeof nothing {
    if (!this.#shown.length) return nothing;
    const ticks = this.#shown.flatMap((exercise) => this.#ticks.of(exercise));
    const done = formatNumber(this.formatLocale, ticks.filter(Boolean).length);
    const all = formatNumber(this.formatLocale, ticks.length);
    return html`<div class="summary" part="summary">
      <div>
        ${this.renderHeading(msg('Today'))}
        <p class="muted">${msg(str`${done} of ${all} done`)}</p>
      </div>
      <button id="start" class="button primary" type="button" @click=${this.#start}>
        ${play()} ${msg('Start today’s session')}
      </button>
    </div>`;
  }

  #renderFilters(): TemplateResult {
    return renderFilters({
      pain: this.#pain,
      onPain: this.#sayPain,
      locale: this.formatLocale,
      all: this.#all,
      stage: this.#isSevere ? undefined : this.#stage,
      onStage: (stage) => (this.chosenStage = stage),
      kit: kitOf(this.#fitting),
      missing: this.missing,
      onKit: this.#toggleKit,
    });
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
      exercise,
      prescription: {
        ...usualPrescription(exercise),
        side: exercise.isOneSided ? this.#side : 'both',
      },
      locale: this.formatLocale,
      heading: this.#label,
      isOffered: (to: Exercise) => this.#shown.includes(to),
      onLead: (to: Exercise) => this.#open(to, true),
    } as const;
    return html`<li>
      ${renderRow({
        ...view,
        isOpen,
        showsStage: this.#stage === 'all' || this.#isSevere,
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
    if (this.#isSevere && !this.#fitting.length && this.#all.length) {
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
        @pht-session-exercise=${this.#tickFromSession}
      ></pht-exercise-session>`;
  }

  /** What the handout is for. */
  get #stageName(): string {
    if (this.#isSevere) return content.severe.title.text();
    const stage = this.#oneStage;
    return stage === undefined ? '' : stageName(stage, this.formatLocale);
  }

  /** Undefined for all. */
  get #oneStage(): Stage | undefined {
    return this.#stage === 'all' ? undefined : (Number(this.#stage) as Stage);
  }

  get #isSevere(): boolean {
    return this.#pain === 'stop';
  }

  readonly #label = (text: string): TemplateResult => this.renderHeading(text, 1, 'label');

  readonly #start = (): void => {
    const names = this.#shown.map(({ id }) => id);
    this.emit('pht-program-start', { exercises: names });
    if (!customElements.get('pht-exercise-session')) return;
    this.training = names.join(', ');
    this.#focus('#back');
  };

  /** The session is one time of the day: the first that is not done yet. */
  readonly #tickFromSession = ({ detail }: CustomEvent<{ exercise: string }>): void => {
    const exercise = exerciseNamed(detail.exercise);
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
    this.announce(pain === 'stop' ? content.severe.title.text : () => '');
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
