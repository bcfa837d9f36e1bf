import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { emergencyAttributes } from '../../care/emergency-attributes.js';
import { painMatrixStyles } from '../../care/pain-matrix.styles.js';
import { painRuleStyles } from '../../care/pain-rule.styles.js';
import { painRulerStyles } from '../../care/pain-ruler.styles.js';
import { RedFlagRibbon } from '../../care/red-flag-ribbon.js';
import { redFlagStyles } from '../../care/red-flags.styles.js';
import * as content from '../../content/exercise-session.js';
import { exercises, isOfStage, type Exercise, type Stage } from '../../content/exercises.js';
import { review } from '../../content/review.js';
import { doseAttributes } from '../../exercise/dose-attributes.js';
import { figureAttributes } from '../../exercise/figure-attributes.js';
import { exercisesIn } from '../../exercise/named.js';
import { SIDES } from '../../exercise/prescription.js';
import { renderUnknown, reportUnknown, type Unknown } from '../../exercise/unknown.js';
import { figureStyles } from '../../figure/index.js';
import { now } from '../../kit/device/clock.js';
import { choice, unchecked, wholeNumber, type Properties } from '../../kit/element/declare.js';
import { PhtElement } from '../../kit/element/element.js';
import { focusOn } from '../../kit/element/focus.js';
import { bringIntoSight } from '../../kit/element/in-sight.js';
import { flashStyles } from '../../kit/styles/flash.styles.js';
import { matStyles } from '../../kit/styles/mat.styles.js';
import { styles } from './exercise-session.styles.js';
import { focusClicked } from './focus-clicked.js';
import { Guide } from './guide.js';
import { GuidedFigure } from './guided-figure.js';
import { actionOf } from './keys.js';
import { renderOverview } from './overview.js';
import { Folds } from '../../kit/view/folds.js';
import { foldsStyles } from '../../kit/styles/folds.styles.js';
import { renderNextTime } from '../../care/next-time.js';
import { usualChoice, type Work } from '../../exercise/plan.js';
import { renderPlayer } from './player.js';
import { resultOf } from './results.js';
import { SessionController } from './session-controller.js';
import { prescriptionOf } from './work.js';

const PRIMARY = '[part="primary"]';
const QUESTION = '.question';

const attributes = {
  /**
   * Names of exercises, with commas: `bridge-hold, prone-curl`; as a property, a list will do.
   * Wins over `stage`.
   */
  exercises: unchecked<string | readonly string[] | null>(null),
  /** Recovery stage, as in `pht-recovery-stages`, whose exercises are shown. */
  stage: wholeNumber({ minimum: 1, maximum: 4, fallback: 1 }),
  ...doseAttributes,
  /** The leg that works in one-sided exercises; `both` in turn. */
  side: choice(SIDES, { fallback: 'both' }),
  ...figureAttributes,
  ...emergencyAttributes,
};

export interface ExerciseSession extends Properties<typeof attributes> {}

/**
 * Leads through exercises hands free: it shows and says when to lift, hold, lower, rest and
 * switch sides. Stands where it stood after a reload, sleep or a frozen tab.
 *
 * Before the first exercise, and before the other side, it waits until the patient is ready; or it
 * goes on by itself after 10, 30 or 60 seconds, once the patient has chosen so.
 *
 * Keys, while the focus is in the player: space pauses and goes on, the arrow to the end of the
 * line starts the next set, the one to its start the set again or the one before. Escape goes on
 * where the end was asked about. Media keys do the same where the browser passes them on.
 *
 * Once it is started, it comes to the top of the screen, below what the page keeps there. It
 * leaves 64 px at least, less on a short screen; `scroll-margin-top` says another distance.
 *
 * @summary A guided session: today's exercises, step by step, with a voice and sounds.
 * @csspart length - The choice of the session's length.
 * @csspart choose - The button that opens the list of exercises.
 * @csspart list - The exercises to choose from.
 * @csspart caution - The pain rule.
 * @csspart pain-matrix - What to do by pain during exercise and by the next morning.
 * @csspart pain-ruler - The bands of pain, with what to do at each.
 * @csspart start - The button that starts the session.
 * @csspart close - The button that ends it.
 * @csspart voice - The button that turns the voice on or off.
 * @csspart get-ready - What is asked before the first exercise, and before the other side.
 * @csspart counter - The ring with the count.
 * @csspart tempo - The parts of a repetition.
 * @csspart skip-rest - The button that ends a rest.
 * @csspart controls - Back, pause and next.
 * @csspart back - The button to the start of the set, or to the set before.
 * @csspart next - The button to the next set.
 * @csspart primary - The large button that pauses or goes on.
 * @csspart hurts - The button for pain.
 * @csspart scale - The pain scale.
 * @csspart red-flags - The signs that lead to a doctor.
 * @csspart call - The link that calls the emergency number.
 * @csspart sharp - The choice for sharp pain, or a pop.
 * @csspart advice - What to do about pain of this score.
 * @csspart finish - The button after the pain check.
 * @fires {CustomEvent<{ exercises: string[] }>} pht-session-start - A session started, with the
 *   names of its exercises.
 * @fires {CustomEvent<{ exercise: string }>} pht-session-exercise - All sets of an exercise are
 *   done.
 * @fires {CustomEvent<{ complete: boolean, exercises: { exercise: string, sets: number, of: number }[] }>} pht-session-done -
 *   The session is over and the pain check answered or skipped: what was done, and whether it
 *   came to its end. The pain score stays in the widget.
 * @fires {CustomEvent<void>} pht-session-close - The patient has left the summary, which is the
 *   last of a session.
 */
export class ExerciseSession extends PhtElement<typeof attributes> {
  static override styles = [
    PhtElement.styles,
    matStyles,
    flashStyles,
    figureStyles,
    redFlagStyles,
    painRulerStyles,
    painRuleStyles,
    painMatrixStyles,
    foldsStyles,
    styles,
  ];
  static override properties = attributes;

  protected override readonly about = {
    title: content.title.text,
    lead: content.lead.text,
    sources: content.sources,
    review,
  };

  /** All that the attributes name. */
  #works: readonly Work[] = [];
  #unknown: readonly Unknown[] = [];
  /** What the patient chose or left out; the others are as usual. */
  readonly #choices = new Map<Exercise, boolean>();
  /** How many of the usual ones there is time for; undefined for all. */
  #count: number | undefined;
  #isListOpen = false;
  /** A button that goes, because a rest is over for example, hands its focus on. */
  #hadFocus = false;
  readonly #folds = new Folds(this);
  readonly #redFlags = new RedFlagRibbon(this);
  readonly #controller = new SessionController(this, () => this.formatLocale);
  readonly #figure = new GuidedFigure(this, this.#controller);
  readonly #guide = new Guide(
    this,
    this.#controller,
    (text) => this.inLanguage(text),
    (text) => this.announce(text),
  );

  constructor() {
    super();
    this.#controller.listen({
      started: this.#tellStart,
      exerciseDone: (exercise) => this.emit('pht-session-exercise', { exercise }),
      completed: () => focusOn(this, QUESTION),
      asked: () => focusOn(this, QUESTION),
      resumed: (wasAsked) => (wasAsked ? this.#showPlayer() : focusOn(this, PRIMARY)),
      finished: this.#tellEnd,
      wasReset: this.#tellClose,
    });
    this.addEventListener('keydown', this.#pressKey);
    this.addEventListener('click', focusClicked);
  }

  /** Starts the session. Call it in a gesture of the patient: else nothing may sound. */
  start(): void {
    this.#controller.start(this.#chosen);
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    this.#readAttributes();
    this.#controller.restore(this.#works);
    this.#hadFocus = Boolean(this.shadowRoot?.activeElement);
  }

  protected override updated(): void {
    if (this.#hadFocus && !this.shadowRoot?.activeElement) this.#find(PRIMARY)?.focus();
  }

  protected override renderBody(): TemplateResult {
    const unknown = this.#unknown;
    const { session, script, isUnreadable } = this.#controller;
    return html`<div class="overview" ?hidden=${session !== undefined}>
        ${unknown.length ? renderUnknown(this.localName, unknown, this.debug) : nothing}
        ${renderOverview({
          works: this.#works,
          look: this.valid,
          chosen: this.#chosen,
          usual: usualChoice(this.#works),
          count: this.#count,
          locale: this.formatLocale,
          isUnreadable,
          isListOpen: this.#isListOpen,
          nextTime: renderNextTime(this.#folds, this.#label),
          redFlags: this.#redFlags.render(
            content.redFlagLine,
            this.#label,
            this.valid.emergencyNumber,
          ),
          onToggleList: this.#toggleList,
          onChoose: this.#choose,
          onCount: this.#chooseLength,
          onStart: () => this.start(),
        })}
      </div>
      ${
        session
          ? renderPlayer({
              session,
              script,
              controller: this.#controller,
              guide: this.#guide,
              figure: this.#figure,
              look: this.valid,
              emergencyNumber: this.valid.emergencyNumber,
              now: now(),
              heading: (text, depth) => this.renderHeading(text, depth),
            })
          : nothing
      }`;
  }

  get #chosen(): readonly Work[] {
    const usual = usualChoice(this.#works).slice(0, this.#count);
    return this.#works.filter((work) => this.#choices.get(work.exercise) ?? usual.includes(work));
  }

  #readAttributes(): void {
    this.#works = this.#named().map((exercise) => ({
      exercise,
      prescription: prescriptionOf(exercise, this.valid),
    }));
  }

  /** The exercises that the attributes name; those of the stage where there is none. */
  #named(): readonly Exercise[] {
    const { known, unknown } = exercisesIn(this.exercises);
    this.#unknown = unknown;
    for (const one of unknown) reportUnknown(this.localName, one);
    if (known.length > 0) return known;
    const stage = this.valid.stage as Stage;
    return exercises.filter((exercise) => isOfStage(exercise, stage));
  }

  readonly #label = (text: string | TemplateResult): TemplateResult =>
    this.renderHeading(text, 1, 'label');

  readonly #toggleList = (): void => {
    this.#isListOpen = !this.#isListOpen;
    this.requestUpdate();
  };

  readonly #choose = (exercise: Exercise): void => {
    const isChosen = this.#chosen.some((work) => work.exercise === exercise);
    this.#choices.set(exercise, !isChosen);
    this.requestUpdate();
  };

  readonly #chooseLength = (count: number | undefined): void => {
    this.#count = count;
    this.#choices.clear();
    this.requestUpdate();
  };

  readonly #pressKey = (event: KeyboardEvent): void => {
    const action = actionOf(event, this, this.#controller);
    if (!action) return;
    event.preventDefault();
    if (!event.repeat) action();
  };

  readonly #tellStart = (): void => {
    const exercises = this.#controller.script.works.map(({ exercise }) => exercise.id);
    this.emit('pht-session-start', { exercises });
    this.#showPlayer();
  };

  readonly #tellEnd = (): void => {
    const { session, script } = this.#controller;
    if (session) this.emit('pht-session-done', resultOf(session, script.works));
    focusOn(this, QUESTION);
  };

  readonly #tellClose = (): void => {
    focusOn(this, '[part="start"]');
    this.emit('pht-session-close');
  };

  /** What was on the screen before is gone, so there is no movement to follow. */
  #showPlayer(): void {
    void this.updateComplete.then(() => {
      this.#find(PRIMARY)?.focus({ preventScroll: true });
      bringIntoSight(this, { block: 'start', behavior: 'instant' });
    });
  }

  #find(selector: string): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>(selector);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pht-exercise-session': ExerciseSession;
  }
}
