import { html, nothing, type TemplateResult } from 'lit';
import type { Entry } from '../../content/glossary-term.js';
import { textOf } from '../../kit/element/attributes.js';
import { PhtBase } from '../../kit/element/base.js';
import { choice, unchecked, type Properties } from '../../kit/element/declare.js';
import { real } from '../../kit/element/unclobbered.js';
import { warnOnce } from '../../kit/element/warn-once.js';
import { directionOf, shownInEnglish } from '../../kit/language/languages.js';
import { entryNamed, reportUnknown } from './find.js';
import { styles } from './glossary-term.styles.js';
import { hasPopover, Popup } from './popup.js';

/** What answers a tap by itself, so that no button can be in it or around it. */
const CONTROLS = 'a[href], button, label, summary, [role="button"], [role="link"]';

const attributes = {
  /**
   * The term: `tendon`, `sit-bone`. Until it is set, the text inside says it, in English or in the
   * language of the page.
   */
  term: unchecked<string | null>(null),
  /** What paper shows: the term alone, or its definition in brackets, too. */
  print: choice(['term', 'definition'], { fallback: 'term' }),
};

export interface GlossaryTerm extends Properties<typeof attributes> {}

/**
 * A word of the page's own text with dots under it. A tap, a click or the keyboard opens its other
 * name and what it means in plain words. It takes font and colour from the text around it. A term
 * that the glossary does not have stays text, as does one inside a link or a button.
 *
 * @summary Explains a term in a sentence where it stands.
 * @slot - The text that is shown; without one, the term's name in the language of the page.
 * @csspart term - What opens it: the text with dots under it.
 * @csspart definition - The box with the term, its other name and what it means.
 */
export class GlossaryTerm extends PhtBase<typeof attributes> {
  static override readonly isInline = true;
  static override styles = [PhtBase.styles, styles];
  static override properties = attributes;

  #entry: Entry | undefined;
  readonly #popup = new Popup(this, () => ({
    term: this.renderRoot.querySelector<HTMLElement>('.term'),
    box: this.renderRoot.querySelector<HTMLElement>('.definition'),
  }));

  /** Text of the page may come later. */
  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    root.addEventListener('slotchange', () => this.requestUpdate());
    return root;
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    super.willUpdate(changed);
    const wanted = textOf(this.term) || this.#text;
    this.#entry = entryNamed(wanted, this.shownLocale);
    if (wanted && !this.#entry) reportUnknown(this.localName, wanted);
    if (!this.#entry && this.#popup.isOpen) this.#popup.close();
  }

  protected override renderContent(): TemplateResult | typeof nothing {
    if (this.holdsPage) return nothing;
    const entry = this.#entry;
    if (!entry) return this.#text ? html`<slot></slot>` : html`${textOf(this.term)}`;
    return this.#isInControl()
      ? html`${this.#renderText(entry.term())}`
      : this.#renderTerm(entry);
  }

  /** Not a `<button>`: that is one box, which a line of text cannot break. */
  #renderTerm(entry: Entry): TemplateResult {
    const { isOpen, toggle } = this.#popup;
    // Without spaces between the parts: in a line of text they would be seen.
    return html`<span
        class="term"
        part="term"
        role="button"
        tabindex="0"
        aria-expanded=${isOpen}
        aria-controls="definition"
        @click=${toggle}
        @keydown=${this.#press}
        >${this.#renderText(entry.term())}</span
      >${this.#renderDefinition(entry)}${this.#renderPrinted(entry)}`;
  }

  /** Screen readers say it when it opens, as what is in a status changes. */
  #renderDefinition({ term, also, meaning }: Entry): TemplateResult {
    const { isOpen } = this.#popup;
    return html`<span role="status"
      ><span
        id="definition"
        class="definition"
        part="definition"
        popover=${hasPopover() ? 'manual' : nothing}
        ?hidden=${!isOpen}
      >
        <b class="name">${term()}</b>
        ${also ? html`<span class="also">${also()}</span>` : nothing}
        <span class="meaning" data-claims=${meaning.claims}>${meaning.text()}</span>
        ${this.#renderNotice()}
      </span></span
    >`;
  }

  /** Why it is in English where the texts of the page's language have not come. */
  #renderNotice(): TemplateResult | typeof nothing {
    const locale = this.pageLocale;
    if (locale === this.shownLocale) return nothing;
    return html`<span class="also" lang=${locale} dir=${directionOf(locale)}
      >${shownInEnglish(locale)}</span
    >`;
  }

  #renderPrinted({ meaning }: Entry): TemplateResult | typeof nothing {
    return this.valid.print === 'definition'
      ? html`<span class="printed" aria-hidden="true"> (${meaning.text()})</span>`
      : nothing;
  }

  /** A link inside is what the page had in place of the widget: its text stays. */
  #renderText(otherwise: string): TemplateResult | string {
    if (this.#text === '') return otherwise;
    return this.querySelector(CONTROLS) ? this.#text : html`<slot></slot>`;
  }

  /** As a button answers the keyboard; a key that is held down presses once. */
  readonly #press = (event: KeyboardEvent): void => {
    if (!/^( |Enter)$/.test(event.key)) return;
    event.preventDefault();
    if (!event.repeat) this.#popup.toggle();
  };

  get #text(): string {
    return (real<Node>(this).textContent ?? '').trim();
  }

  #isInControl(): boolean {
    const control = this.parentElement && real(this.parentElement).closest(CONTROLS);
    if (control) {
      warnOnce(
        `<${this.localName}> is inside <${real(control).localName}>, where no button can be. ` +
          'It stays text.',
      );
    }
    return control !== null;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pht-glossary-term': GlossaryTerm;
  }
}
