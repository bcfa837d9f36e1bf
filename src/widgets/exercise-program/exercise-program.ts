import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import * as content from '../../content/exercise-program.js';
import type { Exercise, Kit, Level } from '../../content/exercises.js';
import { bandOf, type PainBand } from '../../content/pain.js';
import { review } from '../../content/review.js';
import { exerciseStyles } from '../../exercise/exercise.styles.js';
import { MovingFigure } from '../../exercise/moving-figure.js';
import { usualPrescription, type Side } from '../../exercise/prescription.js';
import { renderRow } from '../../exercise/row.js';
import { renderUnknown, reportUnknown, type Unknown } from '../../exercise/unknown.js';
import { figureStyles } from '../../figure/index.js';
import { at, Deadline } from '../../kit/clock.js';
import { PhtElement } from '../../kit/element.js';
import { formatNumber } from '../../kit/format.js';
import { play } from '../../kit/icons.js';
import { matStyles } from '../../kit/mat.styles.js';
import { msg, str } from '../../kit/msg.js';
import { saveFile } from '../../kit/save-file.js';
import { exercisesIn, fitting, kitOf, without } from './choice.js';
import { styles } from './exercise-program.styles.js';
import { levelName, renderFilters } from './filters.js';
import { renderKeeping } from './keeping.js';
import { renderPanel } from './panel.js';
import * as progress from './progress.js';
import { renderCare, renderSevere } from './safety.js';
import { renderSheet } from './sheet.js';

const STAGES = ['all', '0', '1', '2', '3', '4'] as const;
const SIDES = ['both', 'left', 'right'] as const;
const UNKNOWN = -1;
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
  static override styles = [PhtElement.styles, matStyles, figureStyles, exerciseStyles, styles];
  static override properties: PropertyDeclarations = {
    stage: {},
    exercises: {},
    side: {},
    pain: {},
    chosenStage: { state: true },
    saidPain: { state: true },
    missing: { state: true },
    opened: { state: true },
    ticks: { state: true },
    isKept: { state: true },
    isTraining: { state: true },
  };

  /**
   * Stage of the exercises: `0` gentle moves, `1` gentle holds, `2` strength with the hip nearly
   * straight, `3` strength with the hip bent, `4` fast moves and sport, or `all`.
   */
  stage: 'all' | '0' | '1' | '2' | '3' | '4' = 'all';

  /** Names of exercises, with commas: `bridge-hold, prone-curl`. Without it, all of them. */
  exercises: string | null = null;

  /** The leg that works in the drawings: `both`, `left` or `right`. */
  side: 'both' | 'left' | 'right' = 'both';

  /** Worst pain of the last day, 0 to 10; the patient may say otherwise. */
  pain: number | string | null = null;

  /** What the patient chose; undefined follows the attribute. */
  private chosenStage: string | undefined;
  private saidPain: PainBand | undefined;
  private missing: ReadonlySet<Kit> = new Set();
  private opened: string | undefined;
  private ticks: progress.Progress = new Set();
  private isKept = false;
  private isTraining = false;

  protected override readonly about = {
    title: content.title.text,
    lead: content.lead.text,
    sources: content.sources,
    review,
  };

  #stage: string = STAGES[0];
  #side: Side = 'both';
  #pain: PainBand | undefined;
  #all: readonly Exercise[] = [];
  #unknown: readonly Unknown[] = [];
  /** By pain and stage, before kit. */
  #fitting: readonly Exercise[] = [];
  #shown: readonly Exercise[] = [];
  readonly #figure = new MovingFigure(this);
  readonly #store = progress.progressStore();
  #stopFollowing: (() => void) | undefined;
  #stopWaiting: (() => void) | undefined;

  protected override connected(): void {
    super.connected();
    this.#readTicks();
    this.#stopFollowing = this.#store.follow(() => this.#readTicks());
    this.#waitForMidnight();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stopFollowing?.();
    this.#stopWaiting?.();
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    super.willUpdate(changed);
    if (changed.has('stage')) this.chosenStage = undefined;
    if (changed.has('pain')) this.saidPain = undefined;
    this.#stage = this.chosenStage ?? this.choiceAttribute('stage', this.stage, STAGES);
    this.#side = this.choiceAttribute('side', this.side, SIDES);
    const pain = this.numberAttribute('pain', this.pain, PAIN);
    this.#pain = this.saidPain ?? (pain === UNKNOWN ? undefined : bandOf(pain));
    const { known, unknown } = exercisesIn(this.exercises);
    this.#all = known;
    this.#unknown = unknown;
    for (const one of unknown) reportUnknown(this.localName, one);
    const level = this.#stage === 'all' ? undefined : (Number(this.#stage) as Level);
    this.#fitting = fitting(known, { level, isSevere: this.#isSevere });
    this.#shown = without(this.#fitting, this.missing);
  }

  protected override renderBody(): TemplateResult {
    if (this.isTraining) return this.#renderSession();
    const unknown = this.#unknown;
    return html`${unknown.length ? renderUnknown(this.localName, unknown, this.debug) : nothing}
    ${this.#renderSummary()} ${this.#renderFilters()}
    ${this.#isSevere ? renderSevere(this.#label) : nothing}
    ${this.#shown.length ? this.#renderList() : this.#renderNone()} ${renderCare(this.#label)}
    ${this.#renderKeeping()}`;
  }

  #renderSummary(): TemplateResult | typeof nothing {
    if (!this.#shown.length) return nothing;
    const ticks = this.#shown.flatMap((exercise) => this.#ticksOf(exercise));
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
      <ol class="list" part="list">
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
        showsLevel: this.#stage === 'all' || this.#isSevere,
        panel: `panel-${id}`,
        ticks: this.#ticksOf(exercise),
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

  #renderKeeping(): TemplateResult {
    return renderKeeping({
      isKept: this.isKept,
      isDenied: this.#store.denied,
      isUnreadable: this.#store.unreadable,
      onToggle: this.#toggleKeeping,
      onExport: () => saveFile('exercise-program.csv', 'text/csv', progress.fileOf(this.ticks)),
    });
  }

  #renderSession(): TemplateResult {
    const level = Math.min(6, (Number(this.headingLevel) || 2) + 1);
    return html`<button id="back" class="button" type="button" @click=${this.#leaveSession}>
        ${msg('Back to the program')}
      </button>
      <pht-exercise-session
        exercises=${this.#shown.map(({ id }) => id).join(', ')}
        side=${this.#side}
        heading-level=${level}
        @pht-session-exercise=${this.#tickFromSession}
      ></pht-exercise-session>`;
  }

  /** What the handout is for. */
  get #stageName(): string {
    if (this.#isSevere) return content.severe.title.text();
    return this.#stage === 'all' ? '' : levelName(Number(this.#stage));
  }

  get #isSevere(): boolean {
    return this.#pain === 'stop';
  }

  #ticksOf(exercise: Exercise): boolean[] {
    return progress.ticksOf(this.ticks, progress.today(), exercise);
  }

  readonly #label = (text: string): TemplateResult => this.renderHeading(text, 1, 'label');

  readonly #start = (): void => {
    this.emit('pht-program-start', { exercises: this.#shown.map(({ id }) => id) });
    this.isTraining = customElements.get('pht-exercise-session') !== undefined;
    if (this.isTraining) this.#focus('#back');
  };

  /** The session is one time of the day: the first that is not done yet. */
  readonly #tickFromSession = ({ detail }: CustomEvent<{ exercise: string }>): void => {
    const exercise = this.#shown.find(({ id }) => id === detail.exercise);
    const time = exercise ? this.#ticksOf(exercise).indexOf(false) : -1;
    if (exercise && time >= 0) this.#tick(exercise, time);
  };

  readonly #leaveSession = (): void => {
    this.isTraining = false;
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
    const ticks = progress.toggled(this.ticks, progress.today(), exercise.id, time);
    this.#setTicks(ticks);
    const done = this.#ticksOf(exercise)[time] ?? false;
    this.emit('pht-exercise-done', { exercise: exercise.id, done });
  }

  #setTicks(ticks: progress.Progress): void {
    this.ticks = ticks;
    if (this.isKept) this.#store.write(progress.textOf(ticks));
  }

  #readTicks(): void {
    const stored = this.#store.read();
    this.isKept = stored !== undefined;
    if (stored !== undefined) this.ticks = progress.progressOf(stored);
  }

  readonly #toggleKeeping = (): void => {
    this.isKept = !this.isKept;
    if (this.isKept) this.#store.write(progress.textOf(this.ticks));
    else this.#store.erase();
    this.requestUpdate();
  };

  /** A new day has new ticks. */
  #waitForMidnight(): void {
    this.#stopWaiting = at(new Deadline(progress.midnight()), () => {
      this.requestUpdate();
      this.#waitForMidnight();
    });
  }

  #focus(selector: string): void {
    void this.updateComplete.then(() => {
      const element = this.renderRoot.querySelector<HTMLElement>(selector);
      element?.focus();
      element?.scrollIntoView({ block: 'nearest' });
    });
  }
}
