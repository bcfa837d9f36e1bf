import { html, type TemplateResult } from 'lit';
import { stretchTests, tests, type StretchTest } from '../../content/diagnosis-guide.js';
import type { Statement } from '../../content/statement.js';
import { renderStatement, renderStatements } from '../../kit/view/statements.js';
import { renderDots } from './dots.js';
import { renderDrawing } from './exam-drawings.js';

type Label = (statement: Statement) => TemplateResult;

/** The three tests, what they mean in numbers, and what the numbers cannot tell. */
export const renderStretchTests = (locale: string, label: Label): TemplateResult =>
  html`<div class="opened">
    ${renderStatement(tests.meaning)}
    <ol class="tests" part="tests">
      ${stretchTests.map((test) => renderTest(test, locale, label))}
    </ol>
    ${renderStatement(tests.chances)}
    <div>${label(tests.limits.title)} ${renderStatements(tests.limits.items)}</div>
    <div>${label(tests.others.title)} ${renderStatements(tests.others.items)}</div>
  </div>`;

const renderTest = (
  { id, name, how, drawing, hurts, chance }: StretchTest,
  locale: string,
  label: Label,
): TemplateResult =>
  html`<li>
    ${renderDrawing(id, drawing.text())}
    <div>${label(name)} ${renderStatement(how)}</div>
    <div class="hundreds">
      ${[hurts.with, hurts.without].map(
        ({ count, text }) =>
          html`<div>${renderDots(count, locale)} ${renderStatement(text)}</div>`,
      )}
    </div>
    ${renderStatement(chance)}
  </li>`;
