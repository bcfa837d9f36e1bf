import { html, nothing, type TemplateResult } from 'lit';
import { emergencyAttributes } from '../../care/emergency-attributes.js';
import { renderPainMatrix } from '../../care/pain-matrix.js';
import { painMatrixStyles } from '../../care/pain-matrix.styles.js';
import { painRulerStyles } from '../../care/pain-ruler.styles.js';
import { RedFlagRibbon } from '../../care/red-flag-ribbon.js';
import { redFlagStyles } from '../../care/red-flags.styles.js';
import type { Answers, Stage } from '../../content/recovery-check.js';
import * as content from '../../content/recovery-stages.js';
import { review } from '../../content/review.js';
import { wholeNumber, type Properties } from '../../kit/element/declare.js';
import { PhtElement } from '../../kit/element/element.js';
import { focusOn } from '../../kit/element/focus.js';
import { renderClosable } from '../../kit/view/closable.js';
import { renderStatement, renderStatements } from '../../kit/view/statements.js';
import { arrowUp, down, pin } from '../../kit/view/icons.js';
import { msg } from '../../kit/language/msg.js';
import { renderFrequency } from './frequency.js';
import { renderPath } from './path.js';
import { styles } from './recovery-stages.styles.js';
import { Settled } from './settled.js';
import { renderStage } from './stage.js';
import { placeFor, renderCheck, resultInWords } from './where-am-i.js';

const UNKNOWN = 0;

const attributes = {
  /** The stage where the patient is. Without it, the widget does not say, and opens none. */
  stage: wholeNumber({ minimum: 1, maximum: content.stages.length }),
  ...emergencyAttributes,
};

export interface RecoveryStages extends Properties<typeof attributes> {}

/**
 * First a check for patients who do not know where they are: it keeps no answer, and sends red
 * flags to care before all else. Then four stages of recovery on a path: for each, who is there,
 * what to do, when to move on and when to step back. Symptoms decide, never weeks. Under it how
 * often to exercise, what to do when pain goes up, and the red flags, always open.
 *
 * @summary Recovery in four stages, and a check that tells patients where they are.
 * @slot stage-1 - Replaces the text of stage 1, “Calm it down”.
 * @slot stage-2 - Replaces the text of stage 2, “Build strength”.
 * @slot stage-3 - Replaces the text of stage 3, “Return to activity”.
 * @slot stage-4 - Replaces the text of stage 4, “Keep it strong”.
 * @csspart stages - The path of four stages.
 * @csspart stage - A stage's button on the path.
 * @csspart panel - A stage's text.
 * @csspart frequency - How often to exercise.
 * @csspart pain-matrix - What to do when pain goes up, by pain and by the next morning.
 * @csspart check - The check “Where am I?”.
 * @csspart red-flags - The signs that lead to care.
 * @csspart call - The link that calls the emergency number.
 * @fires {CustomEvent<{ stage: number, open: boolean }>} pht-stage-toggle - The patient opened or
 *   closed a stage, 1 to 4, on the path. The stage open before closes with it. What the check
 *   opens, and that it closes, is not told: it is the result.
 * @fires {CustomEvent<void>} pht-check-complete - The check came to a result, the first since it
 *   was started. Neither the answers nor the result come with it: they are health data, and a
 *   page that counts needs neither.
 */
export class RecoveryStages extends PhtElement<typeof attributes> {
  static override styles = [
    PhtElement.styles,
    redFlagStyles,
    painRulerStyles,
    painMatrixStyles,
    styles,
  ];
  static override properties = {
    ...attributes,
    onPlace: { attribute: false },
    opened: { state: true },
    answers: { state: true },
    isMoreShown: { state: true },
  };
  static override readonly slotNames = [
    ...PhtElement.slotNames,
    ...content.stages.map(({ number }) => `stage-${number}`),
  ];

  /**
   * For a widget that asks by the check: hears of the stage that the patient takes over from it.
   * The check is then all that is shown.
   */
  onPlace: ((stage: Stage) => void) | undefined;

  /** Which stage the patient opened, none being 0; undefined follows the attribute. */
  private opened: number | undefined;
  /** All of what to expect. */
  private isMoreShown = false;
  /** Undefined while the check is closed: closing forgets what was said. */
  private answers: Partial<Answers> | undefined;

  protected override readonly about = {
    title: content.title.text,
    lead: content.lead.text,
    sources: content.sources,
    review,
  };

  /** The stage that the check has opened, for as long as it is open. */
  #result: number | undefined;
  #hasResult = false;
  readonly #settled = new Settled(this, () => {
    const { answers } = this;
    this.announce(() => resultInWords(answers));
  });
  readonly #redFlags = new RedFlagRibbon(this);

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    super.willUpdate(changed);
    if (changed.has('stage')) this.opened = this.#result = undefined;
    if (this.#isAsked) this.answers ??= {};
  }

  protected override renderBody(): TemplateResult {
    return html`<div class="program" ?hidden=${this.answers}>
        ${this.#renderInvitation()} ${this.#renderStages()} ${this.#renderRest()}
      </div>
      ${this.answers ? this.#renderCheck(this.answers) : nothing}`;
  }

  #renderRest(): TemplateResult {
    return html`${renderFrequency(this.formatLocale, this.#heading)} ${this.#renderPainGuide()}
    ${this.#redFlags.render(content.redFlagLine, this.#label, this.valid.emergencyNumber)}
    ${this.#renderExpectations()}`;
  }

  #renderPainGuide(): TemplateResult {
    const { title } = content.painGuide;
    return html`<div class="facts" data-claims=${title.claims}>
      ${this.#heading(title.text())} ${renderPainMatrix()} ${renderStatement(content.getHelp)}
    </div>`;
  }

  #renderExpectations(): TemplateResult {
    const { title, items, showMore, more } = content.expectations;
    return html`<div class="facts" data-claims=${title.claims}>
      ${this.#heading(title.text())} ${renderStatements(items)}
      <button
        class="fold"
        type="button"
        aria-expanded=${this.isMoreShown}
        aria-controls="more"
        data-claims=${showMore.claims}
        @click=${this.#toggleMore}
      >
        ${showMore.text()} ${down()}
      </button>
      ${renderClosable(
        { isOpen: this.isMoreShown, onFound: this.#toggleMore },
        html`<div id="more">${renderStatements(more)}</div>`,
      )}
    </div>`;
  }

  #renderStages(): TemplateResult {
    return html`<div class="path">
      <p class="axis small muted">${arrowUp()}${content.axis.text()}</p>
      ${renderPath(this.#stage)}
      <ol class=${this.opened === undefined ? 'stages' : 'stages moving'} part="stages">
        ${content.stages.map((stage) =>
          renderStage({
            stage,
            here: this.#stage,
            isOpen: stage.number === this.#open,
            locale: this.formatLocale,
            heading: this.#heading,
            onToggle: () => this.#press(stage.number),
            onFound: () => this.#toggle(stage.number),
          }),
        )}
      </ol>
    </div>`;
  }

  #renderInvitation(): TemplateResult {
    return html`<div class="invitation">
      ${renderStatement(content.check.invitation, 'label')}
      <button id="start" class="button compact" type="button" @click=${this.#startCheck}>
        ${pin()}${msg('Answer three questions')}
      </button>
    </div>`;
  }

  #renderCheck(answers: Partial<Answers>): TemplateResult {
    return renderCheck({
      answers,
      locale: this.formatLocale,
      heading: this.#heading,
      label: this.#label,
      number: this.valid.emergencyNumber,
      onAnswer: this.#answer,
      onLeave: this.#leave,
      onStartOver: this.#startCheck,
      ...(this.#isAsked
        ? { onTakeStage: this.onPlace }
        : { onSeeStage: this.#seeStage, onClose: this.#closeCheck }),
    });
  }

  get #isAsked(): boolean {
    return typeof this.onPlace === 'function';
  }

  get #stage(): number {
    return this.valid.stage ?? UNKNOWN;
  }

  get #open(): number {
    return this.opened ?? this.#stage;
  }

  #toggle(stage: number): void {
    const open = this.#open !== stage;
    this.opened = open ? stage : 0;
    if (stage !== this.#result) this.emit('pht-stage-toggle', { stage, open });
    this.#result = undefined;
  }

  #press(stage: number): void {
    this.#toggle(stage);
    this.#goToStage(stage);
  }

  #goToStage(stage: number): void {
    // The text above that closes may have moved this stage out of sight.
    focusOn(this, `#stage-${stage}`);
  }

  readonly #heading = (text: string, kind?: string): TemplateResult =>
    this.renderHeading(text, 1, kind);

  readonly #label = (text: string): TemplateResult => this.#heading(text, 'label');

  readonly #toggleMore = (): void => {
    this.isMoreShown = !this.isMoreShown;
  };

  readonly #startCheck = (): void => {
    this.#forget({});
    this.#hasResult = false;
    focusOn(this, '#check');
  };

  readonly #closeCheck = (): void => {
    this.#forget();
    focusOn(this, '#start');
  };

  readonly #seeStage = (stage: number): void => {
    this.#forget();
    this.opened = this.#result = stage;
    this.#goToStage(stage);
  };

  #forget(answers?: Partial<Answers>): void {
    this.answers = answers;
    this.#settled.stop();
    this.announce(() => '');
  }

  /** From one choice to another of the same question is not away. */
  readonly #leave = ({ target, relatedTarget }: FocusEvent): void => {
    const [from, to] = [target, relatedTarget] as (HTMLInputElement | null)[];
    if (from?.name !== to?.name) this.#settled.finish();
  };

  readonly #answer = ({ target }: Event): void => {
    const { name, value } = target as HTMLInputElement;
    this.answers = { ...this.answers, [name]: value };
    this.#settled.wait();
    if (this.#hasResult || !placeFor(this.answers)) return;
    this.#hasResult = true;
    this.emit('pht-check-complete');
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'pht-recovery-stages': RecoveryStages;
  }
}
