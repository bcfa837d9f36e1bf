import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { msg, str } from '../../kit/language/msg.js';
import { formHint, formName } from '../hints.js';
import { labelOf } from '../labels.js';
import { FRAMED_LOOK } from '../output/frame.js';
import { lookOf } from '../output/look.js';
import { FORMS, outputOf, type Form } from '../output/output.js';
import { notInAddress } from '../output/page-address.js';
import type { Piece } from '../output/piece.js';
import type { Work } from './work.js';

interface Copying {
  readonly copy: (field: string) => void;
  /** What came of it; empty before. */
  readonly said: string;
}

/** The snippet: at hand to copy, and in a drawer to read. */
export function renderCode(work: Work, piece: Piece, { copy, said }: Copying): TemplateResult {
  const { form } = work.state;
  return html`<section class="code" aria-label=${msg('Copy')}>
    <div class="bar">
      <label class="as"
        ><span class="label"><span class="number">4</span>${msg('Copy as')}</span>
        <select
          class="input"
          .value=${live(form)}
          @change=${({ target }: Event) =>
            work.change({ form: (target as HTMLSelectElement).value as Form })}
        >
          ${FORMS.map(
            (one) =>
              html`<option value=${one} ?selected=${one === form}>${formName[one]()}</option>`,
          )}
        </select>
      </label>
      <button class="button primary" type="button" @click=${() => copy('code')}>
        ${msg('Copy')}
      </button>
      <p class="said" role="status">${said}</p>
    </div>
    <p class="hint">${formHint[form]()}${renderLost(work)}</p>
    <details class="drawer">
      <summary>${msg('Show the code')}</summary>
      ${renderText('code', msg('Code'), outputOf(form, piece), 8)}
      ${form === 'html' || form === 'frame' ? renderCheck(work) : nothing}
    </details>
    ${renderStyles(work, piece, copy)}
  </section>`;
}

/** What this form cannot take along. */
function renderLost({ state }: Work): string {
  const lost = state.form === 'frame' ? notInAddress(state) : [];
  if (lost.length === 0) return '';
  const names = lost.map(([name]) => labelOf(name)).join(', ');
  return ` ${msg(str`A frame cannot take along: ${names}.`)}`;
}

const renderText = (name: string, label: string, text: string, rows: number): TemplateResult =>
  html`<textarea
    class="input text"
    name=${name}
    rows=${rows}
    readonly
    dir="ltr"
    lang="en"
    spellcheck="false"
    aria-label=${label}
    .value=${text}
  ></textarea>`;

const renderCheck = ({ state, change }: Work): TemplateResult =>
  html`<label class="check">
      <input
        type="checkbox"
        aria-describedby="hint-check"
        .checked=${live(state.isChecked)}
        @change=${() => change({ isChecked: !state.isChecked })}
      />
      ${msg('Let browsers check our files')}
    </label>
    <p class="hint" id="hint-check">
      ${msg(
        'With it, a changed file does not run: after an update, copy the snippet again. Leave it out for a page on disk, and for files on another address that sends no CORS headers.',
      )}
    </p>`;

function renderLookLost({ look }: Piece) {
  const isWhole = Object.keys(look).every((name) => name === FRAMED_LOOK);
  if (isWhole) return nothing;
  return html`<p class="hint">${msg('A frame takes the accent along, not the corners.')}</p>`;
}

function renderStyles({ state }: Work, piece: Piece, copy: Copying['copy']) {
  const styles = lookOf(piece);
  if (styles === '') return nothing;
  if (state.form === 'frame') return renderLookLost(piece);
  return html`<details class="drawer">
    <summary>${msg('Your look, for the style sheet of your site')}</summary>
    ${renderText('styles', msg('Styles'), styles, 4)}
    <button class="button compact" type="button" @click=${() => copy('styles')}>
      ${msg('Copy the styles')}
    </button>
  </details>`;
}
