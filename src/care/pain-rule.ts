import { html, type TemplateResult } from 'lit';
import type { PainRule } from '../content/pain.js';
import * as icons from '../kit/view/icons.js';
import { renderItems, renderStatement } from '../kit/view/statements.js';

/** The pain rule, always open, with what it says unless a page says it. */
export const renderPainRule = (rule: PainRule, advice = renderAdvice(rule)): TemplateResult =>
  html`<div class="note warn rule" part="caution">
    ${icons.caution()}
    <div>
      ${renderStatement(rule.title, 'label')}
      <slot name="caution">${advice}</slot>
    </div>
  </div>`;

const renderAdvice = ({ items }: PainRule): TemplateResult =>
  html`<ul>
    ${renderItems(items)}
  </ul>`;
