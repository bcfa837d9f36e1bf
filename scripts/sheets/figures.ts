import { css, html, LitElement, type TemplateResult } from 'lit';
import { exercises } from '../../src/figure/exercises/index.js';
import {
  figureNames,
  figureStyles,
  renderStill,
  type FigureName,
} from '../../src/figure/index.js';
import { renderMoment } from '../../src/figure/render.js';
import { PhtElement } from '../../src/kit/element/element.js';
import { matStyles } from '../../src/kit/styles/mat.styles.js';
import type { Sheets } from './lib/sheet.js';

const ROWS = 5;

/** Exercises at their start, in the middle, at their end, and as the still with ghost and arrow. */
export const sheets: Sheets = (words) => {
  const names = figureNames.filter((name) => words.length === 0 || words.includes(name));
  const pages = names.flatMap((_, index) =>
    index % ROWS ? [] : [names.slice(index, index + ROWS)],
  );
  return pages.map((page, index) => ({
    name: String(index + 1),
    width: 1440,
    content: () => html`<figure-rows .names=${page}></figure-rows>`,
  }));
};

class FigureRows extends LitElement {
  static override styles = [
    PhtElement.styles,
    matStyles,
    figureStyles,
    css`
      .sheet {
        display: grid;
        grid-template-columns: repeat(4, 1fr);
        gap: 4px 8px;
      }
      .large {
        grid-template-columns: repeat(2, 1fr);
      }
      h2 {
        grid-column: 1 / -1;
        margin: 0;
        font-size: 14px;
      }
    `,
  ];

  static override properties = { names: { attribute: false } };

  declare names: readonly FigureName[];

  protected override render(): TemplateResult {
    return html`<div class="root">
      <div class="sheet ${this.names.length < 3 ? 'large' : ''}">
        ${this.names.map((name) => this.#renderRow(name))}
      </div>
    </div>`;
  }

  #renderRow(name: FigureName): TemplateResult {
    const options = { side: 'right' } as const;
    const drawings = [
      ...[0, 0.5, 1].map((progress) => renderMoment(exercises[name], options, progress)),
      renderStill(name, { ...options, kind: 'still' }),
    ];
    return html`<h2>${name}</h2>
      ${drawings.map((drawing) => html`<div class="mat">${drawing}</div>`)}`;
  }
}

customElements.define('figure-rows', FigureRows);
