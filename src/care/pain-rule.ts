import { html, nothing, type TemplateResult } from 'lit';
import { caution, nextMorning, painRuler, sharp, type PainRule } from '../content/pain.js';
import * as icons from '../kit/view/icons.js';
import { renderItems, renderStatement } from '../kit/view/statements.js';
import { BANDS, renderBand } from './pain-ruler.js';

/** What the rule says. That of the stretches is stricter: the ruler does not fit it. */
export const renderBands = (rule: PainRule): TemplateResult =>
  rule === caution
    ? html`${renderRuler()} ${renderStatement(nextMorning)}`
    : html`<ul>
        ${renderItems(rule.items)}
      </ul>`;

/** The pain rule, always open, the same in card, program and session. */
export const renderPainRule = (rule: PainRule, says = renderBands(rule)): TemplateResult =>
  html`<div class="note warn rule" part="caution">
    ${icons.caution()}
    <div>${renderStatement(rule.title, 'label')} ${says}</div>
  </div>`;

/** The ruler with what to do at each band. What is sharp stops, whatever the score. */
const renderRuler = (): TemplateResult =>
  html`<dl class="ruler" part="pain-ruler">
    ${BANDS.map((band) => {
      const { claims, text } = painRuler.rules[band];
      return html`<div>
        <dt>${renderBand(band)}</dt>
        ${band === 'stop' ? renderSharp() : nothing}
        <dd data-claims=${claims}>${text()}</dd>
      </div>`;
    })}
  </dl>`;

const renderSharp = (): TemplateResult =>
  html`<dt>
    <span class="band stop small" data-claims=${sharp.claims}>${sharp.text()}</span>
  </dt>`;
