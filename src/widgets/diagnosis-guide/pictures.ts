import { html, nothing, type TemplateResult } from 'lit';
import { imaging, type Picture } from '../../content/diagnosis-guide.js';
import type { Statement } from '../../content/statement.js';
import type { Glossary } from '../../kit/view/glossary.js';
import { renderPicture } from './picture-drawings.js';

type Column = 'when' | 'shows' | 'hides';
const COLUMNS: readonly Column[] = ['when', 'shows', 'hides'];

/** When which picture is made, and what it can and cannot show. */
export function renderPictures(explain: Glossary['explain']): TemplateResult {
  const { title, columns, pictures } = imaging;
  return html`<table class="table" part="imaging" role="table">
    <caption class="visually-hidden">
      ${title.text()}
    </caption>
    <thead>
      <tr role="row">
        ${[columns.name, ...COLUMNS.map((column) => columns[column])].map(renderHead)}
      </tr>
    </thead>
    <tbody>
      ${pictures.map((picture) => renderRow(picture, explain))}
    </tbody>
  </table>`;
}

const renderHead = ({ claims, text }: Statement): TemplateResult =>
  html`<th class="small muted" scope="col" role="columnheader" data-claims=${claims}>
    ${text()}
  </th>`;

const renderRow = (picture: Picture, explain: Glossary['explain']): TemplateResult =>
  html`<tr role="row">
    <th scope="row" role="rowheader" abbr=${picture.name.text()}>
      <span class="label" data-claims=${picture.name.claims}>${explain(picture.name)}</span>
      ${picture.drawing ? renderPicture(picture.id, picture.drawing.text()) : nothing}
    </th>
    ${COLUMNS.map((column) => renderCell(column, picture[column]))}
  </tr>`;

// Where there is no room for columns, each cell says which one it is of.
const renderCell = (column: Column, { claims, text }: Statement): TemplateResult =>
  html`<td role="cell">
    <span class="column small muted" aria-hidden="true">${imaging.columns[column].text()}</span>
    <span data-claims=${claims}>${text()}</span>
  </td>`;
