import { html, type TemplateResult } from 'lit';
import { caution, nextMorning, type PainRule } from '../content/pain.js';
import * as icons from '../kit/view/icons.js';
import { renderItems, renderStatement } from '../kit/view/statements.js';
import { renderRuler } from './pain-ruler.js';

/** The pain rule, always open. That of the stretches is stricter: the ruler does not fit it. */
export const renderPainRule = (rule: PainRule): TemplateResult =>
  html`<div class="note warn rule" part="caution">
    ${icons.caution()}
    <div>
      ${renderStatement(rule.title, 'label')}
      <slot name="caution">
        ${
          rule === caution
            ? html`${renderRuler()} ${renderStatement(nextMorning)}`
            : html`<ul>
                ${renderItems(rule.items)}
              </ul>`
        }
      </slot>
    </div>
  </div>`;
