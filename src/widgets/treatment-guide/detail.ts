import { html, nothing, type TemplateResult } from 'lit';
import { grades } from '../../content/grades.js';
import type { Statement } from '../../content/statement.js';
import { columns } from '../../content/treatment-guide.js';
import type { Option } from '../../content/treatments/option.js';
import type { Glossary } from '../../kit/view/glossary.js';
import { caution } from '../../kit/view/icons.js';
import { renderStatements } from '../../kit/view/statements.js';
import { lookedUpOn, renderGrade } from '../../proof/grade.js';

interface Inside {
  readonly heading: (text: Statement) => TemplateResult;
  readonly locale: string;
  readonly explain: Glossary['explain'];
}

/** All there is to know about an option; its safety is never folded again. */
export function renderDetail(option: Option, inside: Inside): TemplateResult {
  const { canDo, weigh, questions } = option;
  return html`<div class="detail" part="detail">
    ${renderCell(columns.canDo, canDo, inside)} ${renderSafety(option, inside)}
    ${renderProof(option, inside)} ${weigh ? renderCell(columns.weigh, weigh, inside) : nothing}
    ${questions ? renderCell(columns.questions, questions, inside) : nothing}
  </div>`;
}

const renderCell = (
  column: Statement,
  texts: readonly Statement[],
  { heading, explain }: Inside,
): TemplateResult =>
  html`<div class="cell">${heading(column)} ${renderStatements(texts, explain)}</div>`;

function renderSafety({ safety, askFirst }: Option, inside: Inside) {
  if (!safety && !askFirst) return nothing;
  return html`<div class="note warn">
    ${caution()}
    <div>
      ${safety ? renderCell(columns.safety, safety, inside) : nothing}
      ${askFirst ? renderCell(columns.askFirst, askFirst, inside) : nothing}
    </div>
  </div>`;
}

function renderProof({ grade, proof = [] }: Option, { heading, locale }: Inside) {
  const { meaning } = grades[grade];
  return html`<div class="cell">
    ${heading(columns.proof)}
    <div>
      <div part="evidence">${renderGrade(grades[grade])}</div>
      ${renderStatements([meaning, ...proof])}
      <p class="small muted">${lookedUpOn(locale)}</p>
    </div>
  </div>`;
}
