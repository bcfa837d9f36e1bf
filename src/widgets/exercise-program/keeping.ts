import { html, nothing, type TemplateResult } from 'lit';
import { msg } from '../../kit/language/msg.js';
import { saveFile } from '../../kit/device/save-file.js';
import { renderSetAside } from '../../kit/view/set-aside.js';
import type { Ticks } from './ticks.js';

/** Ticks stay on the device only when the patient says so; without the tick they are erased. */
export const renderKeeping = (ticks: Ticks, onEraseSetAside: () => void): TemplateResult =>
  html`<div class="keeping small" part="keeping">
    <label class="keep">
      <input
        type="checkbox"
        .checked=${ticks.isKept}
        @change=${({ target }: Event) => ticks.keep((target as HTMLInputElement).checked)}
      />
      ${msg('Keep my ticks on this device')}
    </label>
    ${ticks.isKept ? renderKept(ticks) : nothing}
    ${
      ticks.setAside === undefined
        ? nothing
        : renderSetAside({
            onSave: () => saveFile('old-ticks.txt', 'text/plain', ticks.setAside ?? ''),
            onErase: onEraseSetAside,
          })
    }
  </div>`;

const renderKept = (ticks: Ticks): TemplateResult =>
  ticks.isDenied
    ? html`<p>${msg('This browser does not keep data. Print the page instead.')}</p>`
    : html`<button
        class="button plain compact"
        type="button"
        @click=${() => saveFile('exercise-program.csv', 'text/csv', ticks.file)}
      >
        ${msg('Save as a file')}
      </button>`;
