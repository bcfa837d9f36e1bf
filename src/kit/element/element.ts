import {
  html,
  LitElement,
  nothing,
  render,
  type CSSResultGroup,
  type TemplateResult,
  type PropertyDeclarations,
} from 'lit';
import { shortened, warn, type Problem } from './attributes.js';
import {
  choice,
  flag,
  personName,
  pastDay,
  setInitialValues,
  validValue,
  validValues,
  wholeNumber,
  type Attributes,
  type Checked,
  type Properties,
  type Valid,
} from './declare.js';
import { isEdited } from './edited.js';
import { baseStyles } from '../styles/base.styles.js';
import { fillIfHidden } from './empty.js';
import { isDarkened } from '../styles/darkened.js';
import { followLinks, hasTargets } from './fallback-links.js';
import { followFocus } from './focus.js';
import { pressOnce } from './held-key.js';
import { renderFailure, reportFailure } from './failure.js';
import { cannotPrint, renderFooter, type Review, type Source } from '../view/footer.js';
import { misnamedOf, type Misnamed } from './misnamed.js';
import { followLanguage, pageLanguageOf } from '../language/language.js';
import { directionOf, LOCALES, shownInEnglish, SOURCE_LOCALE } from '../language/languages.js';
import * as locales from '../language/locale.js';
import { parsed } from './parsed.js';
import { restOfPage, warnOfOpenTag } from './rest-of-page.js';
import { renderProblems } from '../view/problems.js';
import { printOnly } from '../device/print.js';
import { controlStyles } from '../styles/controls.styles.js';
import { dress } from '../styles/dress.js';
import { tokenStyles } from '../styles/tokens.styles.js';
import { inTurn } from './turn.js';
import { version } from './version.js';
import { real } from './unclobbered.js';

/** Marks an element that shows its fallback still; pht.css keeps its space. */
const LOADING = 'data-pht-loading';

const attributes = {
  /** Colour scheme: `auto` follows the page's `color-scheme`. */
  theme: choice(['auto', 'light', 'dark'], { fallback: 'auto' }),
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
 * What all widgets share: language, direction, theme, heading, sources, review status, errors,
 * announcements and print.
 *
 * @slot - Fallback: shown until the widget runs, without script, and where it cannot be shown.
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
 * @fires {CustomEvent<{ open: boolean }>} pht-sources-toggle - The list of sources was opened or
 *   closed.
 * @fires {CustomEvent<void>} pht-print - The patient asked to print the widget.
 */
export abstract class PhtElement<Table extends Attributes = Attributes> extends LitElement {
  /** Version of the package that this class comes from. */
  static readonly version = version;
  static override styles: CSSResultGroup[] = [tokenStyles, baseStyles, controlStyles];
  static override properties: PropertyDeclarations = attributes;

  /** What counts of the attributes, checked on each update. */
  protected valid = {} as Valid<typeof attributes> & Valid<Table>;

  /** BCP 47 tag for the numbers and times of this widget: see format.ts. */
  protected formatLocale: string = SOURCE_LOCALE;

  protected abstract readonly about: About;

  /** Whether the widget shows its fallback in its body, by a slot. */
  protected showsFallback = false;

  #areSourcesOpen = false;
  #isPrintRefused = false;
  #polite: (() => string) | undefined;
  #urgent: (() => string) | undefined;
  #locale: string = SOURCE_LOCALE;
  #direction: 'ltr' | 'rtl' = 'ltr';
  #problems: (Problem | Misnamed)[] = [];
  #isOneOfMany = false;
  #holdsPage = false;
  /** In content that somebody edits it is what it holds, and nothing is added that is saved. */
  #isText = false;
  #stopFollowing: (() => void) | undefined;
  readonly #fallback = real(document).createElement('slot');

  constructor() {
    super();
    setInitialValues(this);
    this.addController(followLinks(this, () => !!this.renderRoot.querySelector('.root')));
  }

  override connectedCallback(): void {
    this.#isText = !this.hasUpdated && isEdited(this);
    if (!this.hasUpdated && !this.#isText) this.setAttribute(LOADING, '');
    super.connectedCallback();
    this.#followLanguage();
    if (!this.#isText) void parsed().then(this.#findRestOfPage);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stopFollowing?.();
    this.#stopFollowing = undefined;
  }

  /** Another document has taken the widget in, and its styles off. */
  adoptedCallback(): void {
    const { elementStyles } = this.constructor as typeof LitElement;
    if (this.shadowRoot) dress(this.shadowRoot, elementStyles);
  }

  /**
   * Moved by `moveBefore`, which keeps what is under way: a session goes on, the focus stays.
   */
  protected connectedMoveCallback(): void {
    this.#followLanguage();
  }

  protected override async scheduleUpdate(): Promise<void> {
    if (this.hasAttribute(LOADING)) await inTurn(this.#makeInTurn);
    else await super.scheduleUpdate();
  }

  /** A widget that cannot be rendered shows its fallback, until a later update succeeds. */
  protected override performUpdate(): void {
    this.inLanguage(() => {
      try {
        super.performUpdate();
      } catch (cause) {
        reportFailure(this.localName, cause);
        this.removeAttribute(LOADING);
        const failure = renderFailure(this, this.#shownLocale);
        render(failure, this.renderRoot, this.renderOptions);
      }
    });
  }

  protected override shouldUpdate(): boolean {
    return !this.#isText;
  }

  protected override willUpdate(_changed: Map<PropertyKey, unknown>): void {
    this.#problems = [...misnamedOf(this)];
    this.valid = validValues(this, this.#report) as typeof this.valid;
  }

  /** The fallback shows as long as the frame is not there: see base.styles.ts. */
  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const { elementStyles, shadowRootOptions } = this.constructor as typeof LitElement;
    // eslint-disable-next-line wc/attach-shadow-constructor -- Lit attaches it here, too
    const root = this.shadowRoot ?? this.attachShadow(shadowRootOptions);
    dress(root, elementStyles);
    root.append(this.#fallback);
    this.renderOptions.renderBefore = this.#fallback;
    followFocus(root);
    pressOnce(root);
    return root;
  }

  protected override render(): TemplateResult | typeof nothing {
    const isLoading = locales.localeState(this.#locale, this.localName) === 'loading';
    this.toggleAttribute(LOADING, isLoading);
    this.#fallback.classList.toggle('shown', this.#holdsPage);
    return isLoading ? nothing : this.#renderFrame();
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

  /** Runs `action`, a handler for example, with this widget's language for `msg()`. */
  protected inLanguage<T>(action: () => T): T {
    return locales.inLocale(this.#shownLocale, action);
  }

  /** Says a message to screen readers, once; `urgent` interrupts what they are saying. */
  protected announce(message: () => string, urgency: 'polite' | 'urgent' = 'polite'): void {
    if (urgency === 'urgent') this.#urgent = message;
    else this.#polite = message;
    this.requestUpdate();
  }

  /** Dispatches a bubbling, composed event. */
  protected emit(name: string, detail?: unknown): void {
    this.dispatchEvent(new CustomEvent(name, { bubbles: true, composed: true, detail }));
  }

  /** Checks an attribute by what only data tell: a range of the exercise's own. Call on update. */
  protected check<Value>(name: keyof Table & string, by: Checked<unknown, Value>): Value {
    return validValue(name, by, Reflect.get(this, name), this.#report);
  }

  get #shownLocale(): string {
    const isReady = locales.localeState(this.#locale, this.localName) === 'ready';
    return isReady ? this.#locale : SOURCE_LOCALE;
  }

  #renderFrame(): TemplateResult {
    const locale = this.#shownLocale;
    const isTranslated = locale === this.#locale;
    return html`<div
      class="root"
      lang=${locale}
      dir=${isTranslated ? this.#direction : directionOf(locale)}
      data-theme=${this.#theme}
      ?data-many=${this.#isOneOfMany}
    >
      ${
        !this.showsFallback && !this.#holdsPage && hasTargets(this)
          ? html`<div class="targets" aria-hidden="true"><slot></slot></div>`
          : nothing
      }
      <section class="frame" part="frame" aria-labelledby="title">
        <header class="head">
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
          ${isTranslated ? nothing : this.#renderShownInEnglish()}
        </header>
        ${this.renderBody()} ${renderProblems(this.localName, this.#problems, this.debug)}
        ${this.#renderFooter()}
        <p class="visually-hidden" role="status">${this.#polite?.()}</p>
        <p class="visually-hidden" role="alert">${this.#urgent?.()}</p>
      </section>
    </div>`;
  }

  get #theme(): string {
    return isDarkened(this, this.renderRoot) ? 'darkened' : this.valid.theme;
  }

  #renderShownInEnglish(): TemplateResult {
    const direction = directionOf(this.#locale);
    const text = shownInEnglish(this.#locale);
    return html`<p class="small muted" lang=${this.#locale} dir=${direction}>${text}</p>`;
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

  readonly #makeInTurn = (isOneOfMany: boolean): void => {
    this.#isOneOfMany = isOneOfMany;
    if (!this.hasUpdated) fillIfHidden(this);
    void super.scheduleUpdate();
  };

  readonly #findRestOfPage = (): void => {
    const found = restOfPage(this);
    if (found) warnOfOpenTag(this.localName, found);
    const holdsPage = found !== undefined;
    if (holdsPage !== this.#holdsPage) this.requestUpdate();
    this.#holdsPage = holdsPage;
  };

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

  #followLanguage(): void {
    this.#stopFollowing?.();
    this.#stopFollowing = followLanguage(this, () => {
      this.#readLanguage();
    });
    this.#readLanguage();
  }

  #readLanguage(): void {
    const page = pageLanguageOf(this);
    const locale = locales.localeFor(page.tag || SOURCE_LOCALE);
    if (!locale && this.lang) {
      const allowed = LOCALES.join(', ');
      const value = shortened(this.lang);
      warn(this.localName, { attribute: 'lang', value, allowed, used: SOURCE_LOCALE });
    }
    this.#speak(locale ?? SOURCE_LOCALE);
    // A language we do not have is shown in English, and English does not run right to left
    // because the page does.
    const stated = locale ? page.direction : undefined;
    this.#direction = stated ?? directionOf(this.#locale);
    this.formatLocale = this.#shownLocale;
    try {
      if (locale && locale === this.#shownLocale)
        this.formatLocale = Intl.getCanonicalLocales(page.tag)[0] ?? locale;
    } catch {
      // A tag that is not well formed, or none: the locale alone decides.
    }
    this.requestUpdate();
  }

  #speak(locale: string): void {
    if (locale === this.#locale) return;
    this.#locale = locale;
    // A patient who chooses a language again may be online now.
    if (this.hasUpdated) locales.askAgain(locale, this.localName);
  }

  readonly #report = (problem: Problem): void => {
    this.#problems.push(problem);
    warn(this.localName, problem);
  };
}
