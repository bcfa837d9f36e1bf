import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { element, type Attributes } from '../element.js';

export interface Part {
  readonly name: string;
  readonly description?: string;
}

/** Where a part is, from the corner of the picture. */
interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A widget as it runs here, with a number at each part that a page can style. */
class PartsPicture extends LitElement {
  static override styles = css`
    :host {
      display: block;
      font-family: system-ui, sans-serif;
    }
    .picture {
      position: relative;
    }
    .mark {
      position: absolute;
      box-sizing: border-box;
      border: 2px dashed #b3005e;
      border-radius: 4px;
      pointer-events: none;
    }
    .number {
      display: inline-grid;
      place-items: center;
      box-sizing: border-box;
      min-inline-size: 24px;
      block-size: 24px;
      padding-inline: 4px;
      border: 1px solid #fff;
      border-radius: 12px;
      background: #b3005e;
      color: #fff;
      font-size: 14px;
      font-weight: 700;
    }
    .mark .number {
      position: absolute;
      inset-block-start: -12px;
      inset-inline-end: -8px;
    }
    ul {
      display: grid;
      gap: 8px;
      margin-block: 24px 0;
      padding: 0;
      list-style: none;
    }
    li {
      display: grid;
      grid-template-columns: 32px 1fr;
      gap: 8px;
      align-items: start;
      justify-items: start;
      line-height: 24px;
    }
    .away {
      color: GrayText;
    }
  `;

  static override properties = {
    tag: {},
    args: { attribute: false },
    parts: { attribute: false },
    places: { state: true },
  };

  declare tag: string;
  declare args: Attributes;
  declare parts: readonly Part[];
  declare places: ReadonlyMap<string, Place>;

  #widget: HTMLElement | undefined;
  readonly #observer = new ResizeObserver(() => this.#measure());
  readonly #observed = new WeakSet<Element>();

  constructor() {
    super();
    this.places = new Map();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#observer.disconnect();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (isOther(changed)) this.#widget = element(this.tag, this.args);
  }

  protected override updated(changed: PropertyValues): void {
    // What is around the widget: one that stands in a line of text has no size of its own.
    const around = this.#widget?.parentElement;
    if (!around || !isOther(changed)) return;
    this.#observe(around);
    const { updateComplete } = this.#widget as Partial<LitElement>;
    void updateComplete?.then(() => this.#measure());
  }

  protected override render(): TemplateResult {
    const shown = this.parts.filter(({ name }) => this.places.has(name));
    const away = this.parts.filter(({ name }) => !this.places.has(name));
    return html`<div class="picture">
        ${this.#widget}${shown.map((part, index) => this.#renderMark(part, index + 1))}
      </div>
      <ul>
        ${shown.map((part, index) => renderPart(part, index + 1))}
        ${away.map((part) => renderPart(part))}
      </ul>`;
  }

  #renderMark({ name }: Part, number: number): TemplateResult {
    const { x, y, width, height } = this.places.get(name) ?? { x: 0, y: 0, width: 0, height: 0 };
    const place = `left: ${x}px; top: ${y}px; width: ${width}px; height: ${height}px`;
    return html`<div class="mark" .style=${place} aria-hidden="true">
      <span class="number">${number}</span>
    </div>`;
  }

  #observe(one: Element): void {
    // Once: each time tells its size again.
    if (!this.#observed.has(one)) this.#observer.observe(one);
    this.#observed.add(one);
  }

  /** The first of each part that is seen; those that only another state shows have no place. */
  #measure(): void {
    const root = this.#widget?.shadowRoot;
    const frame = this.#widget?.parentElement?.getBoundingClientRect();
    if (!root || !frame) return;
    const places = new Map<string, Place>();
    for (const { name } of this.parts) {
      const found = [...root.querySelectorAll(`[part~="${name}"]`)].find((one) => isSeen(one));
      if (!found) continue;
      this.#observe(found);
      const { x, y, width, height } = found.getBoundingClientRect();
      places.set(name, { x: x - frame.x, y: y - frame.y, width, height });
    }
    this.places = places;
  }
}

const isOther = (changed: PropertyValues): boolean => changed.has('tag') || changed.has('args');

const isSeen = (one: Element): boolean => {
  const { width, height } = one.getBoundingClientRect();
  return width > 0 && height > 0 && one.checkVisibility({ visibilityProperty: true });
};

const renderPart = ({ name, description }: Part, number?: number): TemplateResult =>
  html`<li class=${number ? nothing : 'away'}>
    ${number ? html`<span class="number">${number}</span>` : html`<span>–</span>`}
    <span><code>${name}</code> ${description ?? ''} ${number ? '' : '(In another state.)'}</span>
  </li>`;

customElements.define('story-parts', PartsPicture);

declare global {
  interface HTMLElementTagNameMap {
    'story-parts': PartsPicture;
  }
}
