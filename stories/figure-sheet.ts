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
    hair: { reflect: true },
    build: { reflect: true },
  };

  declare content: readonly TemplateResult[];
  declare theme: 'light' | 'dark' | undefined;
  declare hair: 'bun' | 'short' | undefined;
  declare build: 'slender' | 'broad' | undefined;

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

interface Look {
  readonly theme?: 'light' | 'dark';
  readonly hair?: 'bun' | 'short';
  readonly build?: 'slender' | 'broad';
}

export const figureSheet = (
  content: readonly TemplateResult[],
  { theme, hair, build }: Look = {},
): TemplateResult =>
  html`<story-figure-sheet
    .content=${content}
    .theme=${theme}
    .hair=${hair}
    .build=${build}
  ></story-figure-sheet>`;

declare global {
  interface HTMLElementTagNameMap {
    'story-figure-sheet': FigureSheet;
  }
}
