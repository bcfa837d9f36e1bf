import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { caution, check, pin, play, urgent } from '../../src/kit/view/icons.js';
import { framed } from '../frame.js';
import { sheet } from '../sheet.js';

const meta: Meta = { title: 'Kit/Controls' };
export default meta;

/** One primary button for each widget; everything else is quiet. */
export const Buttons: StoryObj = {
  render: () =>
    framed(
      'full',
      sheet(
        html`<div class="row">
          <button class="button primary" type="button">${play()}Start icing</button>
          <button class="button" type="button">Pause</button>
          <button class="button compact" type="button">Compact</button>
          <button class="button plain" type="button">Plain</button>
        </div>`,
      ),
    ),
};

/** A choice of a few: radio buttons, so the arrow keys work. */
export const Segmented: StoryObj = {
  render: () =>
    framed(
      'full',
      sheet(
        html`<fieldset>
          <legend class="label">Minutes</legend>
          <div class="segmented">
            ${['15', '18', '20'].map(
              (minutes, index) =>
                html`<label>
                  <input
                    class="visually-hidden"
                    type="radio"
                    name="minutes"
                    ?checked=${index === 0}
                  />${minutes}
                </label>`,
            )}
          </div>
        </fieldset>`,
      ),
    ),
};

/** The colour never stands alone: a word and a shape say the same. */
export const Notes: StoryObj = {
  render: () =>
    framed(
      'full',
      sheet(
        html`${note('', pin(), 'Note', 'Something that helps.')}
        ${note('ok', check(), 'Fine', 'Go on like this.')}
        ${note('warn', caution(), 'Careful', 'Do this before you go on.')}
        ${note('stop', urgent(), 'Stop', 'Get help first.')}`,
      ),
    ),
};

export const Bullets: StoryObj = {
  render: () =>
    framed(
      'full',
      sheet(
        html`<ul class="bullets">
          <li>One thing</li>
          <li>Another thing</li>
        </ul>`,
      ),
    ),
};

const note = (kind: string, icon: TemplateResult, label: string, text: string): TemplateResult =>
  html`<div class="note ${kind}">
    ${icon}
    <div>
      <p class="label">${label}</p>
      <p>${text}</p>
    </div>
  </div>`;
