import {
  html,
  nothing,
  type CSSResultGroup,
  type PropertyDeclarations,
  type TemplateResult,
} from 'lit';
import { PhtBase, type BaseAttributes } from './base.js';
import {
  choice,
  flag,
  pastDay,
  personName,
  wholeNumber,
  type Attributes,
  type Properties,
  type Valid,
} from './declare.js';
import { followLinks, hasTargets } from './fallback-links.js';
import { printOnly } from '../device/print.js';
import { directionOf, shownInEnglish } from '../language/languages.js';
import { baseStyles } from '../styles/base.styles.js';
import { controlStyles } from '../styles/controls.styles.js';
import { cannotPrint, renderFooter, type Review, type Source } from '../view/footer.js';
import { renderProblems } from '../view/problems.js';

const attributes = {
  /** Level of the title in the page's outline; headings inside are one level lower. */
  headingLevel: wholeNumber({ attribute: 'heading-level', minimum: 1, maximum: 6, fallback: 2 }),
  /** Whether the footer offers the list of sources. */
  sources: choice(['show', 'hide'], { fallback: 'show' }),
  /**
   * Who has reviewed the texts for this site: a name and what the person is, up to 120 characters.
   * The footer says it as the word of the site, in place of “Not yet reviewed by a clinician”.
   */
  reviewedBy: personName({ attribute: 'reviewed-by' }),
  /** Day of that review, such as `2026-05-31`; a text changed since then says so. */
  reviewedOn: pastDay({ attribute: 'reviewed-on' }),
  /**
   * Name of the clinic, at the head of what is printed: for pages that cannot fill the slot
   * `letterhead`. Up to 120 characters.
   */
  clinic: personName(),
  /**
   * What is around the widget: a `card`, a `line` above it, or `none`. Its background stays, as
   * text has to be read on it: `--pht-color-surface`.
   */
  frame: choice(['card', 'line', 'none'], { fallback: 'card' }),
  /** Shows the site's editor, inside the widget, what is wrong with its attributes. */
  debug: flag(),
};

/** What every widget says about itself. */
export interface About {
  readonly title: () => string;
  readonly lead: () => string;
  readonly sources: readonly Source[];
  readonly review: Review;
}

export interface PhtElement extends Properties<typeof attributes> {}

/**
 * What all widgets with a frame share: heading, sources, review status, errors, announcements and
 * print.
 *
 * @slot title - Replaces the title.
 * @slot lead - Replaces the sentence under the title.
 * @slot letterhead - Name, address and logo of the clinic, at the head of what is printed; the screen
 *   does not show them. How large a logo is, the page's styles say.
 * @slot footer-note - A note of the clinic's own at the end of the footer.
 * @csspart frame - The card around everything.
 * @csspart title - The title.
 * @csspart lead - The sentence under the title.
 * @csspart footer - Sources, review status, notice and print.
 * @csspart sources - The list of sources.
 * @csspart error - The message about a setting that does not fit.
 * @fires {CustomEvent<{ open: boolean }>} pht-sources-toggle - The list of sources was opened or
 *   closed.
 * @fires {CustomEvent<void>} pht-print - The patient asked to print the widget.
 */
export abstract class PhtElement<Table extends Attributes = Attributes> extends PhtBase<Table> {
  static override styles: CSSResultGroup[] = [PhtBase.styles, baseStyles, controlStyles];
  static override properties: PropertyDeclarations = attributes;
  static override readonly slotNames: readonly string[] = [
    'title',
    'lead',
    'letterhead',
    'footer-note',
  ];

  declare protected valid: Valid<BaseAttributes> & Valid<typeof attributes> & Valid<Table>;

  protected abstract readonly about: About;

  /** Whether the widget shows its fallback in its body, by a slot. */
  protected showsFallback = false;

  #areSourcesOpen = false;
  #isPrintRefused = false;
  #polite: (() => string) | undefined;
  #urgent: (() => string) | undefined;

  constructor() {
    super();
    this.addController(followLinks(this, () => !!this.renderRoot.querySelector('.root')));
  }

  /** The widget itself, between header and footer. */
  protected abstract renderBody(): TemplateResult;

  /** A heading `depth` levels under the title. */
  protected renderHeading(
    text: string | TemplateResult,
    depth = 1,
    kind = 'heading',
  ): TemplateResult {
    const level = Math.min(this.valid.headingLevel + depth, 6);
    return html`<p class=${kind} role="heading" aria-level=${level}>${text}</p>`;
  }

  /** Says a message to screen readers, once; `urgent` interrupts what they are saying. */
  protected announce(message: () => string, urgency: 'polite' | 'urgent' = 'polite'): void {
    if (urgency === 'urgent') this.#urgent = message;
    else this.#polite = message;
    this.requestUpdate();
  }

  protected override renderContent(): TemplateResult {
    return html`${
        !this.showsFallback && !this.holdsPage && hasTargets(this)
          ? html`<div class="targets" aria-hidden="true"><slot></slot></div>`
          : nothing
      }
      <section class="frame in-${this.valid.frame}" part="frame" aria-labelledby="title">
        <header class="head">
          <slot name="letterhead" class="closable" hidden>${this.valid.clinic}</slot>
          <div
            id="title"
            class="title"
            part="title"
            role="heading"
            aria-level=${this.valid.headingLevel}
          >
            <slot name="title">${this.about.title()}</slot>
          </div>
          <p class="lead" part="lead"><slot name="lead">${this.about.lead()}</slot></p>
          ${this.shownLocale === this.pageLocale ? nothing : this.#renderShownInEnglish()}
        </header>
        ${this.renderBody()} ${renderProblems(this.localName, this.problems, this.debug)}
        ${this.#renderFooter()}
        <p class="visually-hidden" role="status">${this.#polite?.()}</p>
        <p class="visually-hidden" role="alert">${this.#urgent?.()}</p>
      </section>`;
  }

  #renderShownInEnglish(): TemplateResult {
    const direction = directionOf(this.pageLocale);
    const text = shownInEnglish(this.pageLocale);
    return html`<p class="small muted" lang=${this.pageLocale} dir=${direction}>${text}</p>`;
  }

  #renderFooter(): TemplateResult {
    return renderFooter({
      about: this.about,
      locale: this.formatLocale,
      siteReview: { by: this.valid.reviewedBy, on: this.valid.reviewedOn },
      showSources: this.valid.sources === 'show',
      sourcesOpen: this.#areSourcesOpen,
      onToggleSources: this.#toggleSources,
      isPrintRefused: this.#isPrintRefused,
      onPrint: this.#print,
    });
  }

  readonly #toggleSources = (): void => {
    this.#areSourcesOpen = !this.#areSourcesOpen;
    this.requestUpdate();
    this.emit('pht-sources-toggle', { open: this.#areSourcesOpen });
  };

  readonly #print = (): void => {
    this.emit('pht-print');
    // So that it is said again.
    this.announce(() => '');
    printOnly(this, this.#tellOfPrint);
  };

  readonly #tellOfPrint = (hasBegun: boolean): void => {
    this.#isPrintRefused = !hasBegun;
    if (hasBegun) this.requestUpdate();
    else this.announce(cannotPrint);
  };
}
