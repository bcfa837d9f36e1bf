import { html, nothing, type TemplateResult } from 'lit';
import type { Kept } from '../device/kept.js';
import { saveFile } from '../device/save-file.js';
import { focusOn } from '../element/focus.js';
import { msg } from '../language/msg.js';

type AnyKept = Kept<number | string>;

/** The patient's choice to keep the ticks, and what can be done with those that are kept. */
export function renderKeeping(kept: AnyKept): TemplateResult {
  const { isKept, store } = kept;
  const { setAside } = store;
  return html`<label class="keep">
      <input
        type="checkbox"
        .checked=${isKept}
        @change=${({ target }: Event) => kept.keep((target as HTMLInputElement).checked)}
      />
      ${msg('Keep my check marks on this device')}
    </label>
    ${isKept ? renderKept(kept) : nothing}
    ${setAside === undefined ? nothing : renderSetAside(kept, setAside)}`;
}

const renderKept = (kept: AnyKept): TemplateResult =>
  kept.store.denied
    ? html`<p>${msg('This browser does not keep data. Print the page instead.')}</p>`
    : html`<button class="button plain compact" type="button" @click=${() => saveFile(kept.file)}>
        ${msg('Save as a file')}
      </button>`;

/** Ticks that could not be read: the patient hears of them, and decides what becomes of them. */
function renderSetAside(kept: AnyKept, content: string): TemplateResult {
  const save = (): void => saveFile({ name: 'old-ticks.txt', type: 'text/plain', content });
  const erase = (): void => {
    kept.eraseSetAside();
    focusOn(kept.host, '.keep input');
  };
  return html`<div class="set-aside">
    <p>${msg('Your saved check marks could not be read. They are set aside, not deleted.')}</p>
    <button class="button plain compact" type="button" @click=${save}>
      ${msg('Save the old check marks as a file')}
    </button>
    <button class="button plain compact" type="button" @click=${erase}>
      ${msg('Delete the old check marks')}
    </button>
  </div>`;
}
