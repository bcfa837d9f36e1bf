import { html, type TemplateResult } from 'lit';
import { msg } from '../language/msg.js';

interface Actions {
  readonly onSave: () => void;
  readonly onErase: () => void;
}

/** Ticks that could not be read: the patient hears of them, and decides what becomes of them. */
export const renderSetAside = ({ onSave, onErase }: Actions): TemplateResult =>
  html`<div class="set-aside">
    <p>${msg('Your saved ticks could not be read. They are set aside, not deleted.')}</p>
    <button class="button plain compact" type="button" @click=${onSave}>
      ${msg('Save the old ticks as a file')}
    </button>
    <button class="button plain compact" type="button" @click=${onErase}>
      ${msg('Delete the old ticks')}
    </button>
  </div>`;
