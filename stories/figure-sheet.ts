import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { figureStyles } from '../src/figure/index.js';
import { PhtElement } from '../src/kit/element/element.js';
import { matStyles } from '../src/kit/styles/mat.styles.js';

/** Figures on the ground they have in a widget, without the widget. */
class FigureSheet extends LitElement {
  static override styles = [
    PhtElement.styles,
    matStyles,
    figureStyles,
    css`
      .sheet {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(min(100%, 15em), 1fr));
        gap: 12px;
      }
    `,
  ];

  static override properties = {
    content: { attribute: false },
    theme: {},
  };

  declare content: readonly TemplateResult[];
  declare theme: 'light' | 'dark' | undefined;

  protected override render(): TemplateResult {
    return html`<div class="root" data-theme=${this.theme ?? nothing}>
      <div class="frame">
        <div class="sheet">
          ${this.content.map((drawing) => html`<div class="mat">${drawing}</div>`)}
        </div>
      </div>
    </div>`;
  }
}

customElements.define('story-figure-sheet', FigureSheet);

export const figureSheet = (
  content: readonly TemplateResult[],
  theme?: 'light' | 'dark',
): TemplateResult =>
  html`<story-figure-sheet .content=${content} .theme=${theme}></story-figure-sheet>`;

declare global {
  interface HTMLElementTagNameMap {
    'story-figure-sheet': FigureSheet;
  }
}
