import { html, nothing, type TemplateResult } from 'lit';
import { emergencyAttributes } from '../../care/emergency-attributes.js';
import { RedFlagRibbon } from '../../care/red-flag-ribbon.js';
import { redFlagStyles } from '../../care/red-flags.styles.js';
import { review } from '../../content/review.js';
import type { Statement } from '../../content/statement.js';
import * as content from '../../content/treatment-guide.js';
import type { Group } from '../../content/treatment-guide.js';
import type { Option } from '../../content/treatments/option.js';
import { choice, type Properties } from '../../kit/element/declare.js';
import { PhtElement } from '../../kit/element/element.js';
import { focusOn } from '../../kit/element/focus.js';
import { foldsStyles } from '../../kit/styles/folds.styles.js';
import { Folds } from '../../kit/view/folds.js';
import { Glossary, glossaryAttributes } from '../../kit/view/glossary.js';
import { renderStatement } from '../../kit/view/statements.js';
import { renderGrades } from '../../proof/grade.js';
import { gradeStyles } from '../../proof/grade.styles.js';
import { renderDetail } from './detail.js';
import { renderOptionName } from './name.js';
import { renderPlan } from './plan.js';
import { planStyles } from './plan.styles.js';
import { Tools } from './tools.js';
import { styles } from './treatment-guide.styles.js';

const KEY = 'evidence-key';

const attributes = {
  /** The treatment to open at first, for a page about it. */
  option: choice([
    'relative-rest',
    'loading-exercise',
    'sitting-aids',
    'running-plan',
    'holds',
    'ice',
    'heat',
    'anti-inflammatory-pills',
    'anti-inflammatory-gel',
    'acetaminophen',
    'stretching',
    'waiting',
    'physical-therapy',
    'massage',
    'dry-needling',
    'shockwave',
    'cortisone-injection',
    'prp',
    'surgery',
    'torn-tendon-surgery',
  ]),
  ...glossaryAttributes,
  ...emergencyAttributes,
};

export interface TreatmentGuide extends Properties<typeof attributes> {}

/**
 * What can be done about the pain: by oneself, with a therapist, with a doctor. Less load and then
 * exercise are the main way; all else branches off from it. Each option tells what it can do, how
 * good the proof is, what to weigh, who should ask first and what to ask. Two of them are plans to
 * follow step by step, for sitting and for running; the step that a patient chooses is not kept.
 * Ice, exercise and stages open the widget for it inside, whose own events the page hears.
 *
 * @summary Treatments, how sure we are of each, what to weigh and what to ask.
 * @csspart group - Options that are done by oneself, with a therapist, or with a doctor.
 * @csspart detail - What there is to know about an option.
 * @csspart evidence - How good the proof for an option is.
 * @csspart plan - A plan with its steps.
 * @csspart evidence-key - What the words for proof mean.
 * @csspart red-flags - The signs that lead to care.
 * @csspart call - The link that calls the emergency number.
 * @fires {CustomEvent<{ option: string, open: boolean }>} pht-option-toggle - The patient opened or
 *   closed an option. The one open before closes with it.
 */
export class TreatmentGuide extends PhtElement<typeof attributes> {
  static override styles = [
    PhtElement.styles,
    redFlagStyles,
    foldsStyles,
    gradeStyles,
    styles,
    planStyles,
  ];
  static override properties = { ...attributes, steps: { state: true } };

  /** By plan: the step that the patient is at. */
  private steps: Readonly<Record<string, number>> = {};

  protected override readonly about = {
    title: content.title.text,
    lead: content.lead.text,
    sources: content.sources,
    review,
  };

  /** What was open before. */
  #opened: string | undefined;
  readonly #glossary = new Glossary(this, () => this.valid.glossary === 'on');
  readonly #folds = new Folds(this);
  readonly #tools = new Tools(this, (text) => this.announce(text, 'urgent'));
  readonly #redFlags = new RedFlagRibbon(this);

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    super.willUpdate(changed);
    if (!changed.has('option') || !this.valid.option) return;
    this.#folds.opened = this.valid.option;
    this.#opened = this.valid.option;
    void this.#glossary.bring();
  }

  protected override updated(changed: Map<PropertyKey, unknown>): void {
    super.updated(changed);
    const { opened } = this.#folds;
    const option = opened ?? this.#opened;
    if (opened === this.#opened || !option) return;
    this.#opened = opened;
    if (opened) void this.#glossary.bring();
    if (option !== KEY) this.emit('pht-option-toggle', { option, open: opened !== undefined });
    this.#keepInSight(option);
  }

  protected override renderBody(): TemplateResult {
    return html`<div class="way">${content.groups.map((group) => this.#renderGroup(group))}</div>
      ${this.#redFlags.render(content.redFlagLine, this.#label, this.valid.emergencyNumber)}
      ${this.#renderKey()}`;
  }

  #renderGroup({ id, title, way, spine, addOns }: Group): TemplateResult {
    return html`<div class="group ${id}" part="group">
      <div class="group-title" data-claims=${title.claims}>
        ${this.renderHeading(title.text(), 1, 'heading')}
      </div>
      ${way ? renderStatement(way, 'node') : nothing}
      ${spine.length > 0 ? this.#renderOptions(spine, 'spine') : nothing}
      ${this.#renderOptions(addOns, 'add-ons')}
    </div>`;
  }

  #renderOptions(options: readonly Option[], kind: string): TemplateResult {
    return html`<div class="folds ${kind}">
      ${options.map((option) =>
        this.#folds.render(
          option.id,
          renderOptionName(option),
          this.#option,
          this.#renderPanel(option),
        ),
      )}
    </div>`;
  }

  #renderPanel(option: Option): TemplateResult {
    const { id } = option;
    return html`${renderDetail(option, {
      heading: this.#inside,
      locale: this.formatLocale,
      explain: this.#glossary.explain,
    })}
    ${this.#renderPlan(id)}
    ${this.#tools.render(id, {
      headingLevel: Math.min(6, this.valid.headingLevel + 3),
      emergencyNumber: this.valid.emergencyNumber,
    })}`;
  }

  #renderPlan(id: Option['id']): TemplateResult | typeof nothing {
    if (id !== 'sitting-aids' && id !== 'running-plan') return nothing;
    return renderPlan({
      id,
      plan: content.plans[id],
      step: this.steps[id],
      locale: this.formatLocale,
      heading: this.#inside,
      onStep: (step) => this.#takeStep(id, step),
    });
  }

  #renderKey(): TemplateResult {
    const { show, scope } = content.proofKey;
    return html`<div class="folds" part="evidence-key">
      ${this.#folds.render(
        KEY,
        show.text(),
        this.#label,
        html`${renderStatement(scope)} ${renderGrades()}`,
      )}
    </div>`;
  }

  readonly #label = (text: string | TemplateResult): TemplateResult =>
    this.renderHeading(text, 1, 'label');

  readonly #option = (text: string | TemplateResult): TemplateResult =>
    this.renderHeading(text, 2, 'label');

  readonly #inside = ({ claims, text }: Statement): TemplateResult =>
    html`<div data-claims=${claims}>${this.renderHeading(text(), 3, 'label')}</div>`;

  #takeStep(id: keyof typeof content.plans, step: number): void {
    this.steps = { ...this.steps, [id]: step };
    const texts = content.plans[id].steps[step]?.text ?? [];
    this.announce(() => texts.map(({ text }) => text()).join(' '));
  }

  /** The panel above that closes may have moved the button that was pressed. */
  #keepInSight(option: string): void {
    const pressed = this.shadowRoot?.activeElement?.getAttribute('aria-controls');
    if (pressed === option) focusOn(this, `[aria-controls="${option}"]`);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pht-treatment-guide': TreatmentGuide;
  }
}
