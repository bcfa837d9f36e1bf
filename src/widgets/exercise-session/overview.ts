import { html, nothing, type TemplateResult } from 'lit';
import { lengthText } from '../../exercise/length.js';
import * as icons from '../../kit/view/icons.js';
import { msg } from '../../kit/language/msg.js';
import { renderStatements } from '../../kit/view/statements.js';
import { renderNote } from './advice.js';
import { renderLengthChoice, type LengthView } from './length-choice.js';
import { renderList, type ListView } from './list.js';
import { hasSounds } from './sounds.js';

interface Overview extends ListView, LengthView {
  readonly hasVoice: boolean;
  readonly isUnreadable: boolean;
  readonly redFlags: TemplateResult;
  readonly onStart: () => void;
}

/** What is seen before the start: the exercises, the rules, and the start. */
export function renderOverview(overview: Overview): TemplateResult {
  const { works, isUnreadable, redFlags } = overview;
  const rules = new Set(works.map(({ exercise }) => exercise.caution));
  return html`${
      isUnreadable
        ? html`<p>${msg('Your saved place could not be read. It is set aside, not deleted.')}</p>`
        : nothing
    }
    ${renderLengthChoice(overview)} ${renderStart(overview)} ${renderList(overview)}
    <div class="before">
      ${[...rules].map(({ title, items }) => renderNote('ease', title, renderStatements(items)))}
      ${redFlags}
    </div>
    ${renderHints(overview)}`;
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

function renderHints({ hasVoice }: Overview): TemplateResult {
  return html`<div class="hints">
    <p class="small muted">${msg('Space bar: pause or go on. Arrow keys: next set, or back.')}</p>
    ${
      hasVoice
        ? nothing
        : html`<p class="small muted">
            ${
              hasSounds()
                ? msg('This device has no voice for your language. Sounds guide you.')
                : msg('This device has neither voice nor sounds. Follow the screen.')
            }
          </p>`
    }
  </div>`;
}
