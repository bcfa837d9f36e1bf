import {
  html,
  LitElement,
  nothing,
  render,
  type CSSResultGroup,
  type PropertyDeclarations,
  type TemplateResult,
} from 'lit';
import { shortened, warn, type Problem } from './attributes.js';
import {
  choice,
  setInitialValues,
  validValue,
  validValues,
  type Attributes,
  type Checked,
  type Properties,
  type Valid,
} from './declare.js';
import { isEdited } from './edited.js';
import { fillIfHidden } from './empty.js';
import { renderFailure, reportFailure } from './failure.js';
import { followFocus } from './focus.js';
import { pressOnce } from './held-key.js';
import { misnamedOf, type Misnamed } from './misnamed.js';
import { parsed } from './parsed.js';
import { restOfPage, warnOfOpenTag } from './rest-of-page.js';
import { fillSlots } from './slots.js';
import { inTurn } from './turn.js';
import { real } from './unclobbered.js';
import { version } from './version.js';
import { followLanguage, pageLanguageOf } from '../language/language.js';
import { directionOf, LOCALES, SOURCE_LOCALE } from '../language/languages.js';
import * as locales from '../language/locale.js';
import { isDarkened } from '../styles/darkened.js';
import { dress } from '../styles/dress.js';
import { tokenStyles } from '../styles/tokens.styles.js';

/** Marks an element that shows its fallback still; pht.css keeps its space. */
const LOADING = 'data-pht-loading';

const attributes = {
  /** Color scheme: `auto` follows the page's `color-scheme`. */
  theme: choice(['auto', 'light', 'dark'], { fallback: 'auto' }),
};

export type BaseAttributes = typeof attributes;

export interface PhtBase extends Properties<BaseAttributes> {}

/**
 * What all widgets share, with a frame or without: language, direction, theme, checked attributes
 * and what happens when something fails.
 *
 * @slot - Fallback: shown until the widget runs, without script, and where it cannot be shown.
 * @cssprop [--pht-color-accent=#2b4ba0] - Buttons, selection and focus. Any colour is safe: its
 *   lightness is moved until text on it reaches 7:1. Where it is not set, that of the links in the
 *   page's text counts, if they have one of their own.
 * @cssprop [--pht-color-surface=light-dark(#fff, #17191f)] - Background of the frame, or of what
 *   opens.
 * @cssprop [--pht-color-text=light-dark(#1c2233, #f1efeb)] - Text; lines derive from it.
 * @cssprop [--pht-radius=20px] - Radius of the frame; `0` makes everything square.
 * @cssprop [--pht-density=1] - Multiplies spacing, .75 to 1.25.
 * @cssprop [--pht-font-heading=inherit] - Font family of headings. Where it is not set, that of the
 *   page's first h2 counts.
 */
export abstract class PhtBase<Table extends Attributes = Attributes> extends LitElement {
  /** Version of the package that this class comes from. */
  static readonly version = version;
  static override styles: CSSResultGroup[] = [tokenStyles];
  static override properties: PropertyDeclarations = attributes;

  /**
   * Whether it stands in a line of the page's own text: then it has no frame, and no place is kept
   * free for it.
   */
  static readonly isInline: boolean = false;

  /** Of the slots that a page may fill. */
  static readonly slotNames: readonly string[] = [];

  /** What counts of the attributes, checked on each update. */
  protected valid = {} as Valid<BaseAttributes> & Valid<Table>;

  /** What does not fit of them. */
  protected problems: (Problem | Misnamed)[] = [];

  /** BCP 47 tag for the numbers and times of this widget: see format.ts. */
  protected formatLocale: string = SOURCE_LOCALE;

  /** Whether the end tag is missing, so that what is inside belongs to the page. */
  protected holdsPage = false;

  #locale: string = SOURCE_LOCALE;
  #direction: 'ltr' | 'rtl' = 'ltr';
  #isOneOfMany = false;
  /** In content that somebody edits it is what it holds, and nothing is added that is saved. */
  #isText = false;
  #stopFollowing: (() => void) | undefined;
  readonly #fallback = real(document).createElement('slot');
  /** What the page shows of it without script, and until it is there. */
  #prerendered: ChildNode[] = [];

  constructor() {
    super();
    setInitialValues(this);
  }

  override connectedCallback(): void {
    this.#isText = !this.hasUpdated && isEdited(this);
    if (!this.hasUpdated && !this.#isText) this.setAttribute(LOADING, '');
    super.connectedCallback();
    this.#followLanguage();
    if (!this.#isText) void parsed().then(this.#readContent);
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
        const failure = renderFailure(this, this.shownLocale);
        render(failure, this.renderRoot, this.renderOptions);
      }
    });
  }

  protected override shouldUpdate(): boolean {
    return !this.#isText;
  }

  protected override willUpdate(_changed: Map<PropertyKey, unknown>): void {
    this.problems = [...misnamedOf(this)];
    this.valid = validValues(this, this.#report) as typeof this.valid;
  }

  /** The fallback shows as long as the frame is not there: see base.styles.ts. */
  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const { elementStyles, shadowRootOptions } = this.constructor as typeof LitElement;
    // eslint-disable-next-line wc/attach-shadow-constructor -- Lit attaches it here, too
    const root = this.shadowRoot ?? this.attachShadow(shadowRootOptions);
    dress(root, elementStyles);
    this.#prerendered = [...root.childNodes];
    root.append(this.#fallback);
    this.renderOptions.renderBefore = this.#fallback;
    root.addEventListener('slotchange', this.#fillSlots);
    followFocus(root);
    pressOnce(root);
    return root;
  }

  protected override render(): TemplateResult | typeof nothing {
    const isLoading = locales.localeState(this.#locale, this.localName) === 'loading';
    this.toggleAttribute(LOADING, isLoading);
    this.#fallback.classList.toggle('shown', this.holdsPage);
    if (isLoading) return nothing;
    for (const node of this.#prerendered.splice(0)) node.remove();
    return this.#renderRoot();
  }

  /** What the widget shows, in a box with its language, direction and theme. */
  protected abstract renderContent(): TemplateResult | typeof nothing;

  /** Runs `action`, a handler for example, with this widget's language for `msg()`. */
  protected inLanguage<T>(action: () => T): T {
    return locales.inLocale(this.shownLocale, action);
  }

  /** Dispatches a bubbling, composed event. */
  protected emit(name: string, detail?: unknown): void {
    this.dispatchEvent(new CustomEvent(name, { bubbles: true, composed: true, detail }));
  }

  /** Checks an attribute by what only data tell: a range of the exercise's own. Call on update. */
  protected check<Value>(name: keyof Table & string, by: Checked<unknown, Value>): Value {
    return validValue(name, by, Reflect.get(this, name), this.#report);
  }

  /** The language of what is shown: English until the texts of the page's have come. */
  protected get shownLocale(): string {
    const isReady = locales.localeState(this.#locale, this.localName) === 'ready';
    return isReady ? this.#locale : SOURCE_LOCALE;
  }

  /** The language of the page, which may wait for its texts still. */
  protected get pageLocale(): string {
    return this.#locale;
  }

  #renderRoot(): TemplateResult {
    const locale = this.shownLocale;
    // Without spaces: between words of the page they would be seen.
    // prettier-ignore
    return html`<div
      class="root"
      lang=${locale}
      dir=${locale === this.#locale ? this.#direction : directionOf(locale)}
      data-theme=${this.#theme}
      ?data-many=${this.#isOneOfMany}
    >${this.renderContent()}</div>`;
  }

  get #theme(): string {
    return isDarkened(this, this.renderRoot) ? 'darkened' : this.valid.theme;
  }

  readonly #makeInTurn = (isOneOfMany: boolean): void => {
    this.#isOneOfMany = isOneOfMany;
    if (!this.hasUpdated) fillIfHidden(this);
    void super.scheduleUpdate();
  };

  readonly #fillSlots = (): void => {
    fillSlots(this, (this.constructor as typeof PhtBase).slotNames);
  };

  readonly #readContent = (): void => {
    this.#fillSlots();
    const found = restOfPage(this);
    if (found) warnOfOpenTag(this.localName, found);
    const holdsPage = found !== undefined;
    if (holdsPage !== this.holdsPage) this.requestUpdate();
    this.holdsPage = holdsPage;
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
    this.formatLocale = this.shownLocale;
    try {
      if (locale && locale === this.shownLocale)
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
    this.problems.push(problem);
    warn(this.localName, problem);
  };
}
