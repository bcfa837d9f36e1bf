import { css, html, LitElement, type TemplateResult } from 'lit';
import { contrast } from './contrast.js';

/** Two colours as this browser paints them here, and their contrast. */
class ContrastFigure extends LitElement {
  static override styles = css`
    :host {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 8px;
      font-variant-numeric: tabular-nums;
    }
    .sample {
      display: grid;
      place-items: center;
      inline-size: 2.75em;
      block-size: 2em;
      border: 1px solid var(--_line);
      border-radius: 8px;
    }
    .mark {
      inline-size: 1em;
      block-size: 1em;
      border-radius: 50%;
      background: currentColor;
    }
    .low {
      color: var(--_stop);
      font-weight: 600;
    }
  `;

  static override properties = {
    front: {},
    back: {},
    needs: { type: Number },
    tokens: { attribute: false },
    ratio: { state: true },
  };

  /** Name of a private token without `--_`. */
  declare front: string;
  declare back: string;
  declare needs: number;
  /** The page's tokens: measured again when they change. */
  declare tokens: unknown;
  declare ratio: number | undefined;

  protected override updated(changed: Map<PropertyKey, unknown>): void {
    if (!changed.has('ratio')) void this.updateComplete.then(() => this.#measure());
  }

  protected override render(): TemplateResult {
    const colors = `color: var(--_${this.front}); background: var(--_${this.back})`;
    const sample = this.needs === 7 ? 'Aa' : html`<span class="mark"></span>`;
    return html`<span class="sample" .style=${colors}>${sample}</span>${this.#renderRatio()}`;
  }

  #renderRatio(): TemplateResult | undefined {
    if (this.ratio === undefined) return undefined;
    const figure = this.ratio.toFixed(1);
    return this.ratio >= this.needs
      ? html`<span>${figure}</span>`
      : html`<span class="low">${figure}, too low</span>`;
  }

  #measure(): void {
    const sample = this.shadowRoot?.querySelector('.sample');
    if (!sample) return;
    const { color, backgroundColor } = getComputedStyle(sample);
    this.ratio = contrast(color, backgroundColor);
  }
}

customElements.define('story-contrast', ContrastFigure);
