import { html, nothing, type TemplateResult } from 'lit';
import { renderPainRule } from '../../care/pain-rule.js';
import { caution } from '../../content/pain.js';
import { lengthText } from '../../exercise/length.js';
import * as icons from '../../kit/view/icons.js';
import { msg } from '../../kit/language/msg.js';
import { renderChooser, type ChooserView } from './chooser.js';
import { renderLengthChoice, type LengthView } from './length-choice.js';

interface Overview extends ChooserView, LengthView {
  readonly isUnreadable: boolean;
  readonly nextTime: TemplateResult;
  readonly redFlags: TemplateResult;
  readonly onStart: () => void;
}

/** What is seen before the start: the exercises, the rules, and the start. */
export function renderOverview(overview: Overview): TemplateResult {
  const { works, isUnreadable, nextTime, redFlags } = overview;
  const rules = new Set(works.map(({ exercise }) => exercise.caution));
  return html`${
      isUnreadable
        ? html`<p>${msg('Your saved place could not be read. It is set aside, not deleted.')}</p>`
        : nothing
    }
    ${renderLengthChoice(overview)} ${renderStart(overview)} ${renderChooser(overview)}
    <div class="before">
      ${[...rules].map((rule) => renderPainRule(rule))}
      ${rules.has(caution) ? html`<div class="folds">${nextTime}</div>` : nothing} ${redFlags}
    </div>`;
}

function renderStart({ chosen, locale, onStart }: Overview): TemplateResult {
  return html`<div class="start-row">
    <button
      class="button primary large"
      type="button"
      part="start"
      aria-describedby="length"
      .disabled=${chosen.length === 0}
      @click=${onStart}
    >
      ${icons.play()} ${msg('Start session')}
    </button>
    <p id="length" class="label">
      ${chosen.length ? lengthText(chosen, locale) : msg('Choose at least one exercise.')}
    </p>
  </div>`;
}
