import {
  html,
  LitElement,
  nothing,
  type CSSResultGroup,
  type TemplateResult,
  type PropertyDeclarations,
} from 'lit';
import { checkChoice, checkNumber, warn, type NumberRange, type Problem } from './attributes.js';
import { baseStyles } from './base.styles.js';
import { renderFooter, type Review, type Source } from './footer.js';
import { followLanguage, pageLanguageOf } from './language.js';
import * as locales from './locale.js';
import { renderProblems } from './problems.js';
import { printOnly } from './print.js';
import { controlStyles } from './controls.styles.js';
import { tokenStyles } from './tokens.styles.js';
import { version } from './version.js';

const THEMES = ['auto', 'light', 'dark'] as const;
const SOURCES = ['show', 'hide'] as const;
const HEADING_LEVELS = { minimum: 1, maximum: 6, fallback: 2 };

/** What every widget says about itself. */
export interface About {
  readonly title: () => string;
  readonly lead: () => string;
  readonly sources: readonly Source[];
  readonly review: Review;
}

/**
 * What all widgets share: language, direction, theme, heading, sources, review status, errors,
 * announcements and print.
 *
 * @slot - Fallback: shown until the widget runs, without script, and when it cannot run.
 * @slot title - Replaces the title.
 * @slot lead - Replaces the sentence under the title.
 * @slot footer-note - A note of the clinic's own at the end of the footer.
 * @csspart frame - The card around everything.
 * @csspart title - The title.
 * @csspart lead - The sentence under the title.
 * @csspart footer - Sources, review status, notice and print.
 * @csspart sources - The list of sources.
 * @csspart error - The message about a setting that does not fit.
 * @cssprop [--pht-color-accent=#2b4ba0] - Buttons, selection and focus. Any colour is safe: its
 *   lightness is moved until text on it reaches 7:1.
 * @cssprop [--pht-color-surface=light-dark(#fff, #17191f)] - Background of the frame.
 * @cssprop [--pht-color-text=light-dark(#1c2233, #f1efeb)] - Text; lines derive from it.
 * @cssprop [--pht-radius=20px] - Radius of the frame; `0` makes everything square.
 * @cssprop [--pht-density=1] - Multiplies spacing, .75 to 1.25.
 * @cssprop [--pht-font-heading=inherit] - Font family of headings.
 * @cssprop [--pht-illus-skin=light-dark(#c9906e, #b98262)] - Skin in drawings.
 * @fires {CustomEvent<{ open: boolean }>} pht-sources-toggle - The list of sources was opened or
 *   closed.
 * @fires {CustomEvent<void>} pht-print - The patient asked to print the widget.
 */
export abstract class PhtElement extends LitElement {
  static readonly version = version;
  static override styles: CSSResultGroup[] = [tokenStyles, baseStyles, controlStyles];
  static override properties: PropertyDeclarations = {
    theme: {},
    headingLevel: { attribute: 'heading-level' },
    sources: {},
    debug: { type: Boolean },
    sourcesOpen: { state: true },
    polite: { state: true },
    urgent: { state: true },
  };

  /** Colour scheme: `auto` follows the page's `color-scheme`. One of `auto`, `light`, `dark`. */
  theme: 'auto' | 'light' | 'dark' = 'auto';

  /** Level of the title in the page's outline, 1 to 6; headings inside are one level lower. */
  headingLevel: number | string = 2;

  /** Whether the footer offers the list of sources: `show` or `hide`. */
  sources: 'show' | 'hide' = 'show';

  /** Shows the site's editor, inside the widget, what is wrong with its attributes. */
  debug = false;

  private sourcesOpen = false;
  private polite: (() => string) | undefined;
  private urgent: (() => string) | undefined;

  /** BCP 47 tag for the numbers and times of this widget: see format.ts. */
  protected formatLocale: string = locales.SOURCE_LOCALE;

  protected abstract readonly about: About;

  #locale: string = locales.SOURCE_LOCALE;
  #direction: 'ltr' | 'rtl' = 'ltr';
  #level = HEADING_LEVELS.fallback;
  #problems: Problem[] = [];
  #stops: (() => void)[] = [];

  override connectedCallback(): void {
    super.connectedCallback();
    this.#readLanguage();
    this.#stops = [
      followLanguage(this, () => {
        this.#readLanguage();
      }),
      locales.onMessages(() => {
        this.requestUpdate();
      }),
    ];
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    for (const stop of this.#stops) stop();
  }

  protected override performUpdate(): void {
    this.inLanguage(() => {
      super.performUpdate();
    });
  }

  protected override willUpdate(_changed: Map<PropertyKey, unknown>): void {
    this.#problems = [];
    this.#level = this.numberAttribute('heading-level', this.headingLevel, HEADING_LEVELS);
    this.choiceAttribute('theme', this.theme, THEMES, 'auto');
    this.choiceAttribute('sources', this.sources, SOURCES, 'show');
  }

  protected override render(): TemplateResult {
    const isLoading = locales.localeState(this.#locale) === 'loading';
    this.toggleAttribute('data-pht-loading', isLoading);
    return isLoading ? this.#renderFallback() : this.#renderFrame();
  }

  /** The widget itself, between header and footer. */
  protected abstract renderBody(): TemplateResult;

  /** A heading `depth` levels under the title. */
  protected renderHeading(text: string, depth = 1, kind = 'heading'): TemplateResult {
    const level = Math.min(this.#level + depth, 6);
    return html`<p class=${kind} role="heading" aria-level=${level}>${text}</p>`;
  }

  /** Runs `action`, a handler for example, with this widget's language for `msg()`. */
  protected inLanguage<T>(action: () => T): T {
    return locales.inLocale(this.#shownLocale, action);
  }

  /** Says a message to screen readers, once; `urgent` interrupts what they are saying. */
  protected announce(message: () => string, urgency: 'polite' | 'urgent' = 'polite'): void {
    this[urgency] = message;
  }

  /** Dispatches a bubbling, composed event. */
  protected emit(name: string, detail?: unknown): void {
    this.dispatchEvent(new CustomEvent(name, { bubbles: true, composed: true, detail }));
  }

  /** A number attribute, clamped to its range; what does not fit is reported. Call on update. */
  protected numberAttribute(name: string, value: unknown, range: NumberRange): number {
    const checked = checkNumber(name, value, range);
    this.#report(checked.problem);
    return checked.value;
  }

  /** An attribute with a few allowed values; what does not fit is reported. Call on update. */
  protected choiceAttribute<T extends string>(
    name: string,
    value: unknown,
    choices: readonly T[],
    fallback: T,
  ): T {
    const checked = checkChoice(name, value, choices, fallback);
    this.#report(checked.problem);
    return checked.value;
  }

  get #shownLocale(): string {
    const isReady = locales.localeState(this.#locale) === 'ready';
    return isReady ? this.#locale : locales.SOURCE_LOCALE;
  }

  #renderFallback(): TemplateResult {
    return html`<slot aria-busy="true"></slot>`;
  }

  #renderFrame(): TemplateResult {
    const locale = this.#shownLocale;
    const isTranslated = locale === this.#locale;
    return html`<div
      class="root"
      lang=${locale}
      dir=${isTranslated ? this.#direction : locales.directionOf(locale)}
      data-theme=${this.theme}
    >
      <section class="frame" part="frame" aria-labelledby="title">
        <header class="head">
          <div id="title" class="title" part="title" role="heading" aria-level=${this.#level}>
            <slot name="title">${this.about.title()}</slot>
          </div>
          <p class="lead" part="lead"><slot name="lead">${this.about.lead()}</slot></p>
          ${isTranslated ? nothing : this.#renderShownInEnglish()}
        </header>
        ${this.#renderBodySafely()} ${renderProblems(this.localName, this.#problems, this.debug)}
        ${this.#renderFooter()}
        <p class="visually-hidden" role="status">${this.polite?.()}</p>
        <p class="visually-hidden" role="alert">${this.urgent?.()}</p>
      </section>
    </div>`;
  }

  #renderBodySafely(): TemplateResult {
    try {
      return this.renderBody();
    } catch (error) {
      console.error(`<${this.localName}> could not be shown, so its fallback is.`, error);
      return html`<slot></slot>`;
    }
  }

  #renderShownInEnglish(): TemplateResult {
    const direction = locales.directionOf(this.#locale);
    const text = locales.shownInEnglish(this.#locale);
    return html`<p class="small muted" lang=${this.#locale} dir=${direction}>${text}</p>`;
  }

  #renderFooter(): TemplateResult {
    return renderFooter({
      about: this.about,
      locale: this.formatLocale,
      showSources: this.sources !== 'hide',
      sourcesOpen: this.sourcesOpen,
      onToggleSources: this.#toggleSources,
      onPrint: this.#print,
    });
  }

  readonly #toggleSources = (): void => {
    this.sourcesOpen = !this.sourcesOpen;
    this.emit('pht-sources-toggle', { open: this.sourcesOpen });
  };

  readonly #print = (): void => {
    this.emit('pht-print');
    printOnly(this);
  };

  #readLanguage(): void {
    const page = pageLanguageOf(this);
    const locale = locales.localeFor(page.tag || locales.SOURCE_LOCALE);
    if (!locale && this.lang) warn(this.localName, unknownLanguage(this.lang));
    this.#locale = locale ?? locales.SOURCE_LOCALE;
    // A language we do not have is shown in English, and English does not run right to left
    // because the page does.
    const stated = locale ? page.direction : undefined;
    this.#direction = stated ?? locales.directionOf(this.#locale);
    this.formatLocale = locale ? page.tag || locale : this.#locale;
    this.requestUpdate();
  }

  #report(problem: Problem | undefined): void {
    if (!problem) return;
    this.#problems.push(problem);
    warn(this.localName, problem);
  }
}

function unknownLanguage(value: string): Problem {
  const allowed = [locales.SOURCE_LOCALE, ...locales.TARGET_LOCALES].join(', ');
  return { attribute: 'lang', value, allowed, used: locales.SOURCE_LOCALE };
}
