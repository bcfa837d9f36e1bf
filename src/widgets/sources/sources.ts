import { html, nothing, type TemplateResult } from 'lit';
import { review } from '../../content/review.js';
import * as content from '../../content/sources.js';
import type { Statement } from '../../content/statement.js';
import { choice, type Properties } from '../../kit/element/declare.js';
import { PhtElement } from '../../kit/element/element.js';
import { formatDay, formatNumber } from '../../kit/language/format.js';
import { msg, str } from '../../kit/language/msg.js';
import { caution } from '../../kit/view/icons.js';
import { renderStatement, renderStatements } from '../../kit/view/statements.js';
import { gradeStyles } from '../../proof/grade.styles.js';
import { renderGrades } from '../../proof/grade.js';
import { renderCorrection } from './correction.js';
import { renderFold } from './fold.js';
import { renderReferences } from './references.js';
import { styles } from './sources.styles.js';

const LIST = 'list';

const attributes = {
  /** The part to show, for a page that needs one only. */
  show: choice(['all', 'status', 'corrections', 'certainty', 'sources'], { fallback: 'all' }),
};

export interface Sources extends Properties<typeof attributes> {}

/**
 * What the texts of all widgets rest on, for patients and clinicians: who has checked them, where
 * they do not agree with the web page that they replace, what the words for proof mean, every
 * source with how much of it was read, and who makes the widgets.
 *
 * @summary Who has checked the texts, what was corrected, how sure it is, and every source.
 * @csspart status - That nobody has checked the texts, as long as that is so.
 * @csspart corrections - Where the widgets do not agree with the page that they replace.
 * @csspart correction - One of them: what the page says, what is said instead, and why.
 * @csspart certainty - What the words for proof mean.
 * @csspart references - The sources, and who makes the widgets.
 */
export class Sources extends PhtElement<typeof attributes> {
  static override styles = [PhtElement.styles, gradeStyles, styles];
  static override properties = { ...attributes, opened: { state: true } };

  /** What is open: corrections by their id, the words for proof, and the list of sources. */
  private opened: readonly string[] = [];

  protected override readonly about = {
    title: content.title.text,
    lead: content.lead.text,
    sources: content.sources,
    review,
  };

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    super.willUpdate(changed);
    // A second list, in the footer, would be of the same sources.
    if (this.#shows('sources')) this.valid = { ...this.valid, sources: 'hide' };
  }

  protected override renderBody(): TemplateResult {
    return html`${this.#shows('status') ? this.#renderStatus() : nothing}
    ${this.#shows('corrections') ? this.#renderCorrections() : nothing}
    ${this.#shows('certainty') ? this.#renderCertainty() : nothing}
    ${this.#shows('sources') ? this.#renderSources() : nothing}`;
  }

  #renderStatus(): TemplateResult {
    const day = formatDay(this.formatLocale, Date.parse(`${review.date}T12:00`));
    if (review.reviewed) {
      return html`<p part="status">${msg(str`Reviewed by a clinician, ${day}`)}</p>`;
    }
    const { title, items } = content.status;
    return html`<div class="note warn" part="status">
      ${caution()}
      <div>${this.#renderTitle(title, 'label')} ${renderStatements(items)}</div>
    </div>`;
  }

  #renderCorrections(): TemplateResult {
    const { title, text, items } = content.corrections;
    return html`<div class="section" part="corrections">
      ${this.#renderTitle(title)} ${renderStatement(text)}
      <ul class="folds">
        ${items.map(
          (item) =>
            html`<li>
              ${renderFold(
                { ...this.#fold(item.id), claims: item.title.claims, text: item.title.text() },
                renderCorrection(item),
              )}
            </li>`,
        )}
      </ul>
    </div>`;
  }

  #renderCertainty(): TemplateResult {
    const { title, text, show, scope } = content.certainty;
    return html`<div class="section" part="certainty">
      ${this.#renderTitle(title)} ${renderStatement(text)}
      <div class="folds">
        ${renderFold(
          { ...this.#fold('grades'), claims: show.claims, text: show.text() },
          html`${renderStatement(scope)} ${renderGrades()}`,
        )}
      </div>
    </div>`;
  }

  #renderSources(): TemplateResult {
    const { title, text, others } = content.reading;
    const count = formatNumber(this.formatLocale, content.references.length);
    return html`<div class="section" part="references">
      ${this.#renderTitle(title)} ${renderStatement(text)}
      <div class="folds">
        ${renderFold(
          { ...this.#fold(LIST), text: msg(str`All ${count} sources, and what we read of each`) },
          html`${renderStatements(others)} ${renderReferences(this.formatLocale)}`,
        )}
      </div>
      <div>${content.makers.map((one) => renderStatement(one))}</div>
    </div>`;
  }

  #renderTitle({ claims, text }: Statement, kind?: string): TemplateResult {
    return html`<div data-claims=${claims}>${this.renderHeading(text(), 1, kind)}</div>`;
  }

  #shows(part: string): boolean {
    return this.valid.show === 'all' || this.valid.show === part;
  }

  #fold(id: string) {
    return { id, isOpen: this.opened.includes(id), onToggle: () => this.#toggle(id) };
  }

  #toggle(id: string): void {
    const open = !this.opened.includes(id);
    this.opened = open ? [...this.opened, id] : this.opened.filter((one) => one !== id);
    if (id === LIST) this.emit('pht-sources-toggle', { open });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pht-sources': Sources;
  }
}
