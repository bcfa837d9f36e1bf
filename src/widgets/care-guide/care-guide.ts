import { html, nothing, type TemplateResult } from 'lit';
import { emergencyAttributes } from '../../care/emergency-attributes.js';
import { RedFlagRibbon } from '../../care/red-flag-ribbon.js';
import { redFlagStyles } from '../../care/red-flags.styles.js';
import * as content from '../../content/care-guide.js';
import type { Section } from '../../content/care-guide.js';
import { review } from '../../content/review.js';
import { structuredData } from '../../content/structured-data.js';
import { flag, unchecked, type Properties } from '../../kit/element/declare.js';
import { PhtElement } from '../../kit/element/element.js';
import { msg } from '../../kit/language/msg.js';
import { glossaryAttributes } from '../../kit/view/glossary.js';
import { renderStatement, renderStatements } from '../../kit/view/statements.js';
import { styles } from './care-guide.styles.js';
import { LateParts } from './late-parts.js';
import { passOn } from './pass-on.js';
import { Places } from './places.js';
import { sectionNames, sectionsIn } from './sections.js';
import { StructuredData } from './structured-data.js';
import { tags } from './tags.js';

/** The list of all sources is a section, in place of one under each widget. */
const SOURCES = 'sources';

const attributes = {
  /**
   * Names of the sections to show, in their order, such as `symptoms exercises`. Without it all are
   * shown.
   */
  sections: unchecked<string | null>(null),
  /**
   * Tells search engines what the page is about, as schema.org has it, in the head of the page. For
   * the one page of a site that is the guide.
   */
  structuredData: { ...flag(), attribute: 'structured-data' },
  /** Who is drawn in the exercises: `cast`, or one of the people of `<pht-exercise-program>`. */
  figure: unchecked<string | null>(null),
  ...glossaryAttributes,
  ...emergencyAttributes,
};

export interface CareGuide extends Properties<typeof attributes> {}

/**
 * All that a patient needs to know, as one page: the short version, the signs that need help, and a
 * section for each of the other widgets, with a list of contents whose links can be shared. What
 * is far down comes when it is near, and before the page is printed.
 *
 * @summary The whole guide in one tag: short version, warning signs, and a section for each widget.
 * @csspart summary - The short version.
 * @csspart red-flags - The signs that lead to a doctor.
 * @csspart call - The link that calls the emergency number.
 * @csspart contents - The links to the sections.
 * @csspart section - A section: a heading, a sentence or two, and a widget.
 * @fires {CustomEvent<{ section: string }>} pht-section-select - The patient chose a section from
 *   the contents.
 */
export class CareGuide extends PhtElement<typeof attributes> {
  static override styles = [PhtElement.styles, redFlagStyles, styles];
  static override properties = attributes;

  protected override readonly about = {
    title: content.title.text,
    lead: content.lead.text,
    sources: content.sources,
    review,
  };

  #shown: readonly Section[] = content.sections;
  readonly #redFlags = new RedFlagRibbon(this);
  readonly #late = new LateParts(this, () => this.#shown.map(({ widget }) => widget));
  readonly #places = new Places(
    this,
    () => this.#shown.map(({ id }) => id),
    (id) => this.#bring(id),
  );

  readonly #data = new StructuredData(this);

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    super.willUpdate(changed);
    this.#shown = sectionsIn(this.check('sections', sectionNames));
    if (this.#hasSources) this.valid = { ...this.valid, sources: 'hide' };
  }

  protected override firstUpdated(): void {
    this.renderRoot.addEventListener('click', this.#printWhenAllIsHere, true);
  }

  protected override updated(): void {
    this.#data.show(this.#describe());
    const { headingLevel, emergencyNumber, glossary, reviewedBy, reviewedOn, sources, theme } =
      this.valid;
    for (const widget of this.renderRoot.querySelectorAll('.late > *')) {
      passOn(widget, {
        'heading-level': Math.min(headingLevel + 2, 6),
        'emergency-number': emergencyNumber,
        figure: this.figure,
        glossary,
        'reviewed-by': reviewedBy,
        'reviewed-on': reviewedOn,
        debug: this.debug,
        sources,
        theme,
      });
    }
  }

  protected override renderBody(): TemplateResult {
    return html`${this.#renderSummary()}
      ${this.#redFlags.render(content.redFlagLine, this.#label, this.valid.emergencyNumber)}
      ${this.#renderContents()}
      <div class="sections ${this.#hasSources ? 'quiet' : ''}">
        ${this.#shown.map((section) => this.#renderSection(section))}
      </div>`;
  }

  #renderSummary(): TemplateResult {
    const { title, texts, signs, help, time } = content.summary;
    return html`<div class="summary" part="summary">
      ${this.renderHeading(title.text())} ${texts.map((text) => renderStatement(text))}
      <div class="pair">${[signs, help].map((one) => this.#renderList(one))}</div>
      ${renderStatement(time)}
    </div>`;
  }

  #renderList({ title, items }: typeof content.summary.signs): TemplateResult {
    return html`<div>
      ${this.renderHeading(title.text(), 2, 'label')} ${renderStatements(items)}
    </div>`;
  }

  #renderContents(): TemplateResult {
    return html`<nav class="contents" part="contents" aria-labelledby="contents">
      <p id="contents" class="label">${content.contents.text()}</p>
      <ol>
        ${this.#shown.map(
          ({ id, heading }) =>
            html`<li>
              <a
                href=${this.#places.hrefOf(id)}
                @click=${(event: MouseEvent) => this.#go(event, id)}
              >
                ${heading.text()}
              </a>
            </li>`,
        )}
      </ol>
    </nav>`;
  }

  #renderSection({ id, heading, lead, widget }: Section): TemplateResult {
    const level = Math.min(this.valid.headingLevel + 1, 6);
    return html`<section id=${id} class="section" part="section">
      <p class="heading" role="heading" aria-level=${level} tabindex="-1">${heading.text()}</p>
      <p>
        ${lead.map(({ claims, text }) => html`<span data-claims=${claims}>${text()}</span> `)}
      </p>
      <div class="late" data-widget=${widget}>${this.#renderWidget(widget)}</div>
    </section>`;
  }

  #renderWidget(widget: string) {
    const progress = this.#late.of(widget);
    if (progress === 'here') return tags[widget]?.() ?? nothing;
    if (progress === 'missing') return this.#renderMissing(widget);
    return html`<p class="not-printed">
      ${msg('This part had not come yet. Close the print window, and print again.')}
    </p>`;
  }

  #renderMissing(widget: string): TemplateResult {
    const again = () => this.#late.bring(widget);
    return html`<p>${msg('This part did not load. Check your connection and try again.')}</p>
      <button class="button compact" type="button" @click=${again}>${msg('Try again')}</button>`;
  }

  #describe(): object | undefined {
    const { reviewedBy: by, reviewedOn: on } = this.valid;
    const describe = () => structuredData(this.formatLocale, { by, on });
    return this.structuredData ? this.inLanguage(describe) : undefined;
  }

  get #hasSources(): boolean {
    return this.#shown.some(({ id }) => id === SOURCES);
  }

  readonly #label = (text: string): TemplateResult => this.renderHeading(text, 1, 'label');

  #go(event: MouseEvent, section: string): void {
    // To open it in a new tab is left to the browser.
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    this.#places.goTo(section);
    this.emit('pht-section-select', { section });
  }

  #bring(id: string): void {
    const section = this.#shown.find((one) => one.id === id);
    if (section) void this.#late.bring(section.widget);
  }

  readonly #printWhenAllIsHere = (event: Event): void => {
    const button = (event.target as Element).closest<HTMLElement>('.print');
    if (!button || this.#late.areAllHere) return;
    event.stopImmediatePropagation();
    void this.#late.bringAll().then(() => button.click());
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'pht-care-guide': CareGuide;
  }
}
