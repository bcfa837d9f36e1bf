import { html, nothing, type TemplateResult } from 'lit';
import { msg } from '../../kit/language/msg.js';
import { caution } from '../../kit/view/icons.js';
import type { Misfit } from '../state.js';

/** What the address of the page asked for, and cannot be. */
export const renderMisfits = (misfits: readonly Misfit[]): TemplateResult | typeof nothing =>
  misfits.length === 0
    ? nothing
    : html`<div class="note warn misfits" role="alert">
        ${caution()}
        <div>
          <p class="label">${msg('Some of this link is not known here, and was left out:')}</p>
          <ul class="bullets">
            ${misfits.slice(0, MOST).map(renderMisfit)}
          </ul>
        </div>
      </div>`;

const MOST = 8;

const renderMisfit = ({ name, value, allowed }: Misfit): TemplateResult =>
  html`<li>
    <bdi><code>${`${name}=${value}`}</code></bdi> ${
      allowed ? html`– ${msg('What would fit:')} <bdi>${allowed}</bdi>` : nothing
    }
  </li>`;
