import { html, nothing, type TemplateResult } from 'lit';
import { painRuler, type PainBand } from '../content/pain.js';

/** The bands of pain, from mild to severe. */
export const BANDS = ['fine', 'ease', 'stop'] as const satisfies readonly PainBand[];

/** One band: a shape that is seen without color, and words that are heard. */
export const renderBand = (band: PainBand, id?: string): TemplateResult =>
  html`<span id=${id ?? nothing} class="band ${band}" data-claims=${painRuler.bands[band].claims}
    >${painRuler.bands[band].text()}</span
  >`;
