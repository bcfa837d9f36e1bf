import { html, type TemplateResult } from 'lit';
import { grades } from '../../content/grades.js';
import type { Option } from '../../content/treatments/option.js';
import { renderDots } from '../../proof/grade.js';

/** What an option is called, and its grade: “Cortisone injection, mixed evidence”. */
export function renderOptionName({ name, grade }: Option): TemplateResult {
  const { word, spoken, dots } = grades[grade];
  return html`<span class="option">
    <span data-claims=${name.claims}>${name.text()}</span
    ><span class="visually-hidden">, ${spoken.text()}</span>
    <span class="grade" aria-hidden="true">${renderDots(dots)} ${word.text()}</span>
  </span>`;
}
