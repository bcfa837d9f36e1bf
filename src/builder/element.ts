import { html, LitElement, type PropertyDeclarations, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { real } from '../kit/element/unclobbered.js';
import { directionOf, languages, SOURCE_LOCALE } from '../kit/language/languages.js';
import { inLocale, localeFor } from '../kit/language/locale.js';
import { msg } from '../kit/language/msg.js';
import { baseStyles } from '../kit/styles/base.styles.js';
import { controlStyles } from '../kit/styles/controls.styles.js';
import { tokenStyles } from '../kit/styles/tokens.styles.js';
import { redo, undo } from '../kit/view/icons.js';
import { builderStyles } from './builder.styles.js';
import { colorsIn } from './colors.js';
import { contrast } from './contrast.js';
import { copyFrom } from './copying.js';
import { data, type Setting, type Widget } from './data.js';
import { filesAddress, usualAddress } from './files-address.js';
import { plain } from './output/escape.js';
import { beginWith, redone, step, undone, type Past } from './past.js';
import { pieceOf } from './piece-of.js';
import type { PreviewMessage } from './preview-message.js';
import { colorfulHexes, colorsOf } from './probe.js';
import { fitting, fittingFor, fittingTogether, settingsOf, withSetting } from './settings.js';
import { fromHash, isColor, toHash, widgetOf, type Misfit, type State } from './state.js';
import { renderAdjust } from './view/adjust.js';
import { renderChoose } from './view/choose.js';
import { renderCode } from './view/code.js';
import { renderMisfits } from './view/misfits.js';
import { renderSee } from './view/see.js';
import type { Contrasts, Sight, Work } from './view/work.js';

const page = real(document);
const wide = matchMedia('(width >= 64em) and (height >= 40em)');

/** The page on which a webmaster makes a snippet: chooses, looks, copies. */
export class Builder extends LitElement {
  static override styles = [tokenStyles, baseStyles, controlStyles, ...builderStyles];
  static override properties: PropertyDeclarations = {
    locale: { state: true },
    past: { state: true },
    sight: { state: true },
    misfits: { state: true },
    drafts: { state: true },
    found: { state: true },
    contrasts: { state: true },
    said: { state: true },
  };

  /** Language of the builder itself: of its address, else of the browser. */
  protected locale = ownLocale();
  protected past: Past<State>;
  protected sight: Sight = { width: 'phone', scheme: 'light', isOldPage: false };
  protected misfits: readonly Misfit[] = [];
  protected drafts: Readonly<Record<string, string>> = {};
  protected found: readonly string[] | undefined;
  protected contrasts: readonly Contrasts[] = [];
  /** Makes what came of the last deed, in the language of then. */
  protected said = (): string => '';

  readonly #usual: State = {
    files: usualAddress(location.href),
    widget: 'ice-timer',
    lang: this.locale,
    settings: {},
    accent: '',
    corners: 'round',
    form: 'html',
    isChecked: true,
  };
  readonly #frame = page.createElement('iframe');
  readonly #stageResized = new ResizeObserver(([stage]) => {
    const width = stage?.contentRect.width ?? PAGE_WIDTH;
    this.#frame.style.setProperty('--_scale', `${Math.min(1, width / PAGE_WIDTH)}`);
  });

  constructor() {
    super();
    const { state, misfits } = fromHash(location.hash, data, this.#usual);
    this.past = beginWith(state);
    this.misfits = misfits;
    this.#frame.src = 'preview.html';
    this.#frame.addEventListener('load', () => this.#show());
  }

  override connectedCallback(): void {
    super.connectedCallback();
    wide.addEventListener('change', this.#renderAgain);
    addEventListener('hashchange', this.#readAddress);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    wide.removeEventListener('change', this.#renderAgain);
    removeEventListener('hashchange', this.#readAddress);
  }

  protected override performUpdate(): void {
    inLocale(this.locale, () => super.performUpdate());
  }

  protected override render(): TemplateResult {
    const work = this.#work();
    const piece = pieceOf(data, this.#state);
    const copying = { said: this.said(), copy: (field: string) => void this.#copy(field) };
    return html`<div class="root builder" lang=${this.locale} dir=${directionOf(this.locale)}>
      ${this.#renderTop()} ${renderMisfits(this.misfits)}
      <main class="work">
        ${renderChoose(work)} ${renderSee(work, this.#frame)} ${renderAdjust(work)}
        ${renderCode(work, piece, copying)}
      </main>
    </div>`;
  }

  protected override firstUpdated(): void {
    const stage = this.renderRoot.querySelector('.stage');
    if (stage) this.#stageResized.observe(stage);
  }

  protected override updated(): void {
    const { documentElement } = page;
    documentElement.lang = this.locale;
    documentElement.dir = directionOf(this.locale);
    this.#frame.title = inLocale(this.locale, () => msg('Preview'));
    page.title = `${inLocale(this.locale, () => msg('Snippet builder'))} – pht-widgets`;
    this.#keepInAddress();
    this.#show();
    this.#measure();
  }

  get #state(): State {
    return this.past.now;
  }

  #work(): Work {
    return {
      state: this.#state,
      widget: widgetOf(data, this.#state),
      widgets: data.widgets,
      locale: this.locale,
      sight: this.sight,
      misfits: this.misfits,
      contrasts: this.contrasts,
      found: this.found,
      isWide: wide.matches,
      draftOf: (field) => this.drafts[field],
      type: (field, text) => this.#type(field, text),
      settle: (field) => this.#settle(field),
      change: (change, kind) => this.#change(change, kind),
      choose: (widget) => this.#choose(widget),
      set: (setting, value) => this.#set(setting, value),
      look: (sight) => (this.sight = { ...this.sight, ...sight }),
      readColors: (text) => this.#readColors(text),
    };
  }

  #renderTop(): TemplateResult {
    const { before, after } = this.past;
    return html`<header class="top">
      <h1 class="title">${msg('Snippet builder')}</h1>
      <button
        class="button compact"
        type="button"
        aria-disabled=${before.length === 0}
        @click=${() => this.#go(undone, () => msg('Undone'))}
      >
        ${undo()}<span>${msg('Undo')}</span>
      </button>
      <button
        class="button compact"
        type="button"
        aria-disabled=${after.length === 0}
        @click=${() => this.#go(redone, () => msg('Done again'))}
      >
        ${redo()}<span>${msg('Redo')}</span>
      </button>
      <select
        class="input"
        aria-label=${msg('Language of this page')}
        .value=${live(this.locale)}
        @change=${({ target }: Event) => (this.locale = (target as HTMLSelectElement).value)}
      >
        ${languages.map(
          ({ tag, name }) =>
            html`<option lang=${tag} value=${tag} ?selected=${tag === this.locale}>
              ${name}
            </option>`,
        )}
      </select>
    </header>`;
  }

  #change(change: Partial<State>, kind = ''): void {
    this.past = step(this.past, { ...this.#state, ...change }, kind);
    this.misfits = [];
    this.said = () => '';
  }

  #choose(widget: Widget): void {
    const settings = fittingFor(widget, this.#state.settings);
    this.#change({ widget: widget.name, settings });
    this.drafts = {};
    const list = this.renderRoot.querySelector<HTMLDetailsElement>('.widgets');
    if (list && !wide.matches) list.open = false;
  }

  #set(setting: Setting, value: string | undefined, kind = ''): void {
    const settings = withSetting(this.#state.settings, setting, value);
    const widget = widgetOf(data, this.#state);
    this.#change({ settings: fittingTogether(widget, settings) }, kind);
  }

  #go(way: (past: Past<State>) => Past<State>, said: () => string): void {
    const past = way(this.past);
    if (past.now === this.#state) return;
    this.past = past;
    this.drafts = {};
    this.said = said;
  }

  #type(field: string, text: string): void {
    this.drafts = { ...this.drafts, [field]: text };
    if (field === 'files') {
      const files = filesAddress(text);
      if (files) this.#change({ files }, field);
    } else if (field === 'accent') {
      if (text === '' || isColor(text)) this.#change({ accent: text.toLowerCase() }, field);
    } else this.#typeSetting(field, text);
  }

  #settingOf(field: string): Setting | undefined {
    const settings = settingsOf(widgetOf(data, this.#state), this.#state.settings);
    return settings.find(({ name }) => name === field);
  }

  #typeSetting(field: string, text: string): void {
    const setting = this.#settingOf(field);
    const value = setting && fitting(setting, text);
    if (setting && text === '') this.#set(setting, undefined, field);
    else if (setting && value !== undefined) this.#set(setting, value, field);
  }

  /** What fits shows as it counts; what does not stays, with the message beside it. */
  #settle(field: string): void {
    const { [field]: draft, ...others } = this.drafts;
    const { files, accent, settings } = this.#state;
    const setting = this.#settingOf(field);
    const counts = new Map([
      ['files', filesAddress(draft ?? '') === files],
      ['accent', draft?.toLowerCase() === accent],
    ]).get(field);
    const value = setting && fitting(setting, draft ?? '');
    if (counts ?? (draft === '' || value === (settings[field] ?? setting?.initial))) {
      this.drafts = others;
    }
    this.past = { ...this.past, kind: '' };
  }

  #readColors(text: string): void {
    this.found = text.trim() === '' ? undefined : colorfulHexes(colorsIn(text), MOST_COLORS);
  }

  async #copy(field: string): Promise<void> {
    const text = this.renderRoot.querySelector<HTMLTextAreaElement>(`textarea[name="${field}"]`);
    if (!text) return;
    const isCopied = await copyFrom(text);
    this.said = () =>
      isCopied
        ? msg('Copied')
        : msg('The browser does not copy. Press Ctrl+C, or hold the text.');
  }

  #show(): void {
    const { name, lang, dir, settings, look, text } = pieceOf(data, this.#state);
    const { scheme, isOldPage } = this.sight;
    const isInline = typeof text === 'string';
    const sent: PreviewMessage = {
      kind: 'pht-preview',
      ...{ name, lang, dir, settings, look, scheme, isOldPage, isInline },
      text: plain(isInline ? text : text.title),
    };
    // To any origin: files on disk have none, and it is no secret.
    this.#frame.contentWindow?.postMessage(sent, '*');
  }

  /** The styles of the widgets make a color of the accent; here it is read what came of it. */
  #measure(): void {
    const { accent } = this.#state;
    if (accent === '') return;
    const contrasts = (['light', 'dark'] as const).flatMap((scheme) => {
      const sample = this.renderRoot.querySelector<HTMLElement>(`[data-sample="${scheme}"]`);
      sample?.style.setProperty('--pht-color-accent', accent);
      const shown = sample && colorsOf(sample);
      const given = sample?.firstElementChild && colorsOf(sample.firstElementChild);
      if (!shown || !given) return [];
      return {
        scheme,
        given: contrast(given.text, given.behind),
        shown: contrast(shown.text, shown.behind),
      };
    });
    if (JSON.stringify(contrasts) !== JSON.stringify(this.contrasts)) this.contrasts = contrasts;
  }

  #keepInAddress(): void {
    const query = this.locale === browserLocale() ? '' : `?lang=${this.locale}`;
    const address = `${location.pathname}${query}${toHash(this.#state, this.#usual)}`;
    history.replaceState(null, '', address);
  }

  readonly #renderAgain = (): void => this.requestUpdate();

  readonly #readAddress = (): void => {
    const { state, misfits } = fromHash(location.hash, data, this.#usual);
    this.#change(state);
    this.misfits = misfits;
    this.drafts = {};
  };
}

const MOST_COLORS = 8;

/** Of the page in the preview, in px, where there is less room than that. */
const PAGE_WIDTH = 860;

const browserLocale = (): string =>
  navigator.languages.map(localeFor).find((found) => found !== undefined) ?? SOURCE_LOCALE;

function ownLocale(): string {
  const asked = new URLSearchParams(location.search).get('lang');
  return (asked ? localeFor(asked) : undefined) ?? browserLocale();
}
