import { html, type TemplateResult } from 'lit';
import { painMatrix, type PainBand } from '../content/pain.js';
import { renderStatement, type Statement } from '../kit/view/statements.js';

const { caption, during, days, bands, cells } = painMatrix;

/**
 * What to do next time: pain during exercise in rows, the next morning in columns. The roles hold
 * where the styles make it one column.
 */
export const renderPainMatrix = (): TemplateResult =>
  html`<table class="matrix" part="pain-matrix" role="table">
    <caption class="visually-hidden" data-claims=${caption.claims}>
      ${caption.text()}
    </caption>
    <thead>
      <tr role="row">
        ${[during, days.usual, days.worse].map(renderColumnHeader)}
      </tr>
    </thead>
    <tbody>
      ${renderRow('fine', renderMornings(cells.fine))}
      ${renderRow('ease', renderMornings(cells.ease))} ${renderRow('stop', renderStop())}
    </tbody>
  </table>`;

const renderColumnHeader = ({ claims, text }: Statement): TemplateResult =>
  html`<th class="small muted" scope="col" role="columnheader" data-claims=${claims}>
    ${text()}
  </th>`;

const renderRow = (band: PainBand, content: TemplateResult): TemplateResult =>
  html`<tr role="row">
    <th scope="row" role="rowheader" data-claims=${bands[band].claims}>
      <span class="band ${band}">${bands[band].text()}</span>
    </th>
    ${content}
  </tr>`;

const renderMornings = ({ usual, worse }: (typeof cells)['fine' | 'ease']): TemplateResult =>
  html`${renderMorning(days.usual, usual)} ${renderMorning(days.worse, worse)}`;

/** Where there are no columns, the cell shows the head of its own. */
const renderMorning = (day: Statement, advice: readonly Statement[]): TemplateResult =>
  html`<td role="cell" data-day=${day.text()}>
    ${advice.map((statement) => renderStatement(statement))}
  </td>`;

const renderStop = (): TemplateResult =>
  html`<td role="cell" colspan="2" aria-colspan="2">
    ${cells.stop.map((statement) => renderStatement(statement))}
  </td>`;
