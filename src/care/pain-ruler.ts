import { html, nothing, type TemplateResult } from 'lit';
import { painRuler, sharp, type PainBand } from '../content/pain.js';

/** The bands of pain, from mild to severe. */
export const BANDS = ['fine', 'ease', 'stop'] as const satisfies readonly PainBand[];

/** One band: a shape that is seen without color, and words that are heard. */
export const renderBand = (band: PainBand, id?: string): TemplateResult =>
  html`<span id=${id ?? nothing} class="band ${band}" data-claims=${painRuler.bands[band].claims}
    >${painRuler.bands[band].text()}</span
  >`;

/** The ruler with what to do at each band. What is sharp stops, whatever the score. */
export const renderRuler = (): TemplateResult =>
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
