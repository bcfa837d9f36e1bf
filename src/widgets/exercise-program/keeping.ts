import { html, nothing, type TemplateResult } from 'lit';
import { msg } from '../../kit/msg.js';

interface Keeping {
  readonly isKept: boolean;
  readonly isDenied: boolean;
  readonly isUnreadable: boolean;
  readonly onToggle: () => void;
  readonly onExport: () => void;
}

/** Ticks stay on the device only when the patient says so; without the tick they are erased. */
export const renderKeeping = (keeping: Keeping): TemplateResult =>
  html`<div class="keeping small" part="keeping">
    <label class="keep">
      <input type="checkbox" .checked=${keeping.isKept} @change=${keeping.onToggle} />
      ${msg('Keep my ticks on this device')}
    </label>
    ${keeping.isKept ? renderKept(keeping) : nothing}
    ${
      keeping.isUnreadable
        ? html`<p>
            ${msg('Your saved ticks could not be read. They are set aside, not deleted.')}
          </p>`
        : nothing
    }
  </div>`;

const renderKept = ({ isDenied, onExport }: Keeping): TemplateResult =>
  isDenied
    ? html`<p>${msg('This browser does not keep data. Print the page instead.')}</p>`
    : html`<button class="button plain compact" type="button" @click=${onExport}>
        ${msg('Save as a file')}
      </button>`;
