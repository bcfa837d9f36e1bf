import { html, nothing, type TemplateResult } from 'lit';
import { grades } from '../../content/grades.js';
import { columns, type Correction } from '../../content/sources.js';
import type { Statement } from '../../content/statement.js';
import { renderSource } from '../../kit/view/footer.js';
import { renderGrade } from '../../proof/grade.js';

/** What the old page says, what is said here, and why, side by side where there is room. */
export const renderCorrection = (correction: Correction): TemplateResult =>
  html`<dl class="correction" part="correction">
    ${renderCell(columns.theirs, renderTexts([correction.theirs]))}
    ${renderCell(columns.ours, renderTexts(correction.ours))}
    ${renderCell(columns.why, [renderTexts(correction.why), renderSources(correction)])}
    ${renderProof(correction)}
  </dl>`;

const renderCell = ({ claims, text }: Statement, content: unknown): TemplateResult =>
  html`<div>
    <dt class="small muted" data-claims=${claims}>${text()}</dt>
    <dd>${content}</dd>
  </div>`;

const renderTexts = (texts: readonly Statement[]): TemplateResult =>
  html`<p>
    ${texts.map(({ claims, text }) => html`<span data-claims=${claims}>${text()}</span> `)}
  </p>`;

const renderSources = ({ sources }: Correction) =>
  sources.length > 0
    ? html`<div class="sources small">
        ${sources.map((source) => html`<p>${renderSource(source)}</p>`)}
      </div>`
    : nothing;

const renderProof = ({ proof }: Correction) =>
  proof ? renderCell(columns.proof, renderGrade(grades[proof])) : nothing;
