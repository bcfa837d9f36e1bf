import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { PhtElement } from '../src/kit/element/element.js';

/** A widget's card without a widget: what the kit's styles make of some markup. */
class Sheet extends LitElement {
  static override styles = [
    PhtElement.styles,
    css`
      table {
        inline-size: 100%;
        border-collapse: collapse;
      }
      caption {
        padding-block-end: 8px;
        text-align: start;
      }
      th,
      td {
        padding: 6px 4px;
        border-block-end: 1px solid var(--_line);
        font-weight: 400;
        text-align: start;
      }
      .row {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 16px;
      }
      .grid {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(min(100%, 8em), 1fr));
        gap: 16px;
      }
      .bar {
        block-size: 12px;
        background: var(--_accent);
      }
      .shape {
        block-size: 64px;
        border: 1.5px solid var(--_line-2);
        background: var(--_tint);
      }
    `,
  ];

  static override properties = { content: { attribute: false }, theme: {} };

  declare content: TemplateResult;
  declare theme: 'light' | 'dark' | undefined;

  protected override render(): TemplateResult {
    return html`<div class="root" data-theme=${this.theme ?? nothing}>
      <div class="frame">${this.content}</div>
    </div>`;
  }
}

customElements.define('story-sheet', Sheet);

/** Shows markup inside a card; `theme` fixes its scheme. */
export const sheet = (content: TemplateResult, theme?: 'light' | 'dark'): TemplateResult =>
  html`<story-sheet .content=${content} .theme=${theme}></story-sheet>`;
