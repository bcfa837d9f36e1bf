import { html, nothing, type TemplateResult } from 'lit';
import { renderPainRule } from '../../care/pain-rule.js';
import { BANDS, renderBand } from '../../care/pain-ruler.js';
import { caution, nextMorning, painRuler, sharp, type PainRule } from '../../content/pain.js';
import { renderStatement } from '../../kit/view/statements.js';

/** The pain rule, as a ruler. That of the stretches is stricter: the ruler does not fit it. */
export const renderCaution = (rule: PainRule): TemplateResult =>
  rule === caution
    ? renderPainRule(rule, html`${renderRuler()} ${renderStatement(nextMorning)}`)
    : renderPainRule(rule);

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
