import { html, nothing, type TemplateResult } from 'lit';
import { grades } from '../../content/grades.js';
import type { Statement } from '../../content/statement.js';
import { columns } from '../../content/treatment-guide.js';
import type { Option } from '../../content/treatments/option.js';
import { caution } from '../../kit/view/icons.js';
import { renderStatements } from '../../kit/view/statements.js';
import { lookedUpOn, renderGrade } from '../../proof/grade.js';

type Heading = (text: Statement) => TemplateResult;

/** All there is to know about an option; its safety is never folded again. */
export function renderDetail(option: Option, heading: Heading, locale: string): TemplateResult {
  const { canDo, weigh, questions } = option;
  return html`<div class="detail" part="detail">
    ${renderCell(heading(columns.canDo), canDo)} ${renderSafety(option, heading)}
    ${renderProof(option, heading, locale)}
    ${weigh ? renderCell(heading(columns.weigh), weigh) : nothing}
    ${questions ? renderCell(heading(columns.questions), questions) : nothing}
  </div>`;
}

const renderCell = (heading: TemplateResult, texts: readonly Statement[]): TemplateResult =>
  html`<div class="cell">${heading} ${renderStatements(texts)}</div>`;

function renderSafety({ safety, askFirst }: Option, heading: Heading) {
  if (!safety && !askFirst) return nothing;
  return html`<div class="note warn">
    ${caution()}
    <div>
      ${safety ? renderCell(heading(columns.safety), safety) : nothing}
      ${askFirst ? renderCell(heading(columns.askFirst), askFirst) : nothing}
    </div>
  </div>`;
}

function renderProof({ grade, proof = [] }: Option, heading: Heading, locale: string) {
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
