import { html, nothing, type TemplateResult } from 'lit';
import { emergencyAttributes } from '../../care/emergency-attributes.js';
import { RedFlagRibbon } from '../../care/red-flag-ribbon.js';
import { redFlagStyles } from '../../care/red-flags.styles.js';
import * as content from '../../content/condition-types.js';
import type { Comparison, Condition, ConditionId } from '../../content/condition-types.js';
import { review } from '../../content/review.js';
import type { Statement } from '../../content/statement.js';
import { choice, type Properties } from '../../kit/element/declare.js';
import { PhtElement } from '../../kit/element/element.js';
import { renderChoice } from '../../kit/view/choice.js';
import { renderClosable } from '../../kit/view/closable.js';
import { Glossary, glossaryAttributes } from '../../kit/view/glossary.js';
import { down } from '../../kit/view/icons.js';
import { illustrationStyles } from './illustration.styles.js';
import { matStyles } from '../../kit/styles/mat.styles.js';
import { renderStatement, renderStatements } from '../../kit/view/statements.js';
import { msg } from '../../kit/language/msg.js';
import { styles } from './condition-types.styles.js';
import { renderPair, renderPlate, STEPS } from './plate.js';

const USUAL = 'tendinopathy';

const attributes = {
  /** The problem that the page is about: its column is tinted, and the switch starts with it. */
  highlight: choice([USUAL, 'tendonitis', 'tear', 'none'], { fallback: USUAL }),
  ...glossaryAttributes,
  ...emergencyAttributes,
};

export interface ConditionTypes extends Properties<typeof attributes> {}

/**
 * Three problems of the hamstring tendon: how each one looks, what it is, how it starts, how its
 * pain begins, and whether the moment can be named. One drawing of the tendon, which the patient
 * moves from healthy to the chosen problem. Under it a table of three columns where there is room,
 * else the column of the chosen problem. The signs that need care today are always open.
 *
 * @summary Compares tendonitis, a tear and tendinopathy, with a drawing that changes.
 * @csspart switch - The choice of one problem: for the drawing, and for the table of one column.
 * @csspart plate - The drawing, with what moves it and what it shows.
 * @csspart table - The table.
 * @csspart red-flags - The signs that lead to a doctor.
 * @csspart call - The link that calls the emergency number.
 * @fires {CustomEvent<{ condition: 'tendonitis' | 'tear' | 'tendinopathy' }>} pht-condition-select -
 *   The patient switched to another problem. It tells what they read, not what they have.
 */
export class ConditionTypes extends PhtElement<typeof attributes> {
  static override styles = [
    PhtElement.styles,
    matStyles,
    illustrationStyles,
    redFlagStyles,
    styles,
  ];
  static override properties = {
    ...attributes,
    shown: { state: true },
    step: { state: true },
    isMoreShown: { state: true },
  };

  private shown: ConditionId = USUAL;
  private step = STEPS;
  private isMoreShown = false;

  protected override readonly about = {
    title: content.title.text,
    lead: content.lead.text,
    sources: content.sources,
    review,
  };

  readonly #redFlags = new RedFlagRibbon(this);
  readonly #glossary = new Glossary(this, () => this.valid.glossary === 'on');

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    super.willUpdate(changed);
    const { highlight } = this.valid;
    if (changed.has('highlight')) this.shown = highlight === 'none' ? USUAL : highlight;
  }

  protected override renderBody(): TemplateResult {
    return html`<div class="compared">
        ${this.#renderSwitch()} ${content.conditions.filter(this.#isShown).map(this.#renderPlate)}
      </div>
      ${this.#renderTable()} ${this.#renderRest()}`;
  }

  #renderRest() {
    return html`${this.#redFlags.render(
        content.redFlagLine,
        this.#label,
        this.valid.emergencyNumber,
      )}
      <div class="rest">${renderStatement(content.limits)} ${this.#renderMore()}</div>`;
  }

  #renderMore() {
    return html`<button
        class="fold"
        type="button"
        aria-expanded=${this.isMoreShown}
        aria-controls="more"
        data-claims=${content.more.claims}
        @click=${this.#toggleMore}
      >
        ${content.more.text()} ${down()}
      </button>
      ${renderClosable(
        { isOpen: this.isMoreShown, onFound: this.#toggleMore },
        html`<div id="more">
          ${renderStatements(content.notes)}
          <p class="small muted">${content.background.map(this.#renderBackground)}</p>
        </div>`,
      )}`;
  }

  readonly #renderBackground = (sentence: Statement): TemplateResult =>
    html`<span data-claims=${sentence.claims}>${this.#glossary.explain(sentence)}</span> `;

  #renderSwitch() {
    return html`<fieldset class="segmented switch" part="switch">
      <legend class="visually-hidden">${msg('Which problem to show')}</legend>
      ${content.conditions.map(({ id, name }) =>
        renderChoice({
          name: 'condition',
          text: name.text(),
          isChosen: id === this.shown,
          onChoose: () => this.#show(id),
        }),
      )}
    </fieldset>`;
  }

  #renderTable() {
    return html`<table class="table" part="table" role="table">
      <caption class="visually-hidden">
        ${content.tableCaption.text()}
      </caption>
      <thead>
        <tr role="row">
          <td class="corner" role="cell"></td>
          ${content.conditions.map((condition) => this.#renderCondition(condition))}
        </tr>
      </thead>
      <tbody>
        ${content.comparisons.map((comparison) => this.#renderComparison(comparison))}
      </tbody>
    </table>`;
  }

  readonly #renderPlate = (condition: Condition): TemplateResult =>
    renderPlate({
      condition,
      step: this.step,
      locale: this.formatLocale,
      onStep: (step) => (this.step = step),
    });

  #renderCondition(condition: Condition) {
    const { id, name, caption } = condition;
    return html`<th class=${this.#column(id)} scope="col" role="columnheader" abbr=${name.text()}>
      <div class="condition">
        ${renderStatement(name, 'heading')} ${renderStatement(caption, 'small muted')}
      </div>
      ${renderPair(condition)}
    </th>`;
  }

  #renderComparison({ heading, cells, note }: Comparison) {
    return html`<tr role="row">
      <th class="question small muted" scope="row" role="rowheader" data-claims=${heading.claims}>
        ${heading.text()}
      </th>
      ${content.conditions.map(
        ({ id }) =>
          html`<td class=${this.#column(id)} role="cell" data-claims=${cells[id].claims}>
            ${cells[id].text()} ${note && id === 'tear' ? renderSentence(note) : nothing}
          </td>`,
      )}
    </tr>`;
  }

  readonly #toggleMore = (): void => {
    this.isMoreShown = !this.isMoreShown;
    if (this.isMoreShown) void this.#glossary.bring();
  };

  readonly #label = (text: string): TemplateResult => this.renderHeading(text, 1, 'label');

  readonly #isShown = ({ id }: Condition): boolean => id === this.shown;

  #column(id: ConditionId): string {
    return `${id === this.valid.highlight ? 'highlight' : ''} ${id === this.shown ? '' : 'other'}`;
  }

  #show(condition: ConditionId): void {
    this.shown = condition;
    this.emit('pht-condition-select', { condition });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pht-condition-types': ConditionTypes;
  }
}

const renderSentence = ({ claims, text }: Statement): TemplateResult =>
  html`<span data-claims=${claims}>${text()}</span> `;
