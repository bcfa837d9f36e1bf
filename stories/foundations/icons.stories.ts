import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import * as icons from '../../src/kit/view/icons.js';
import { framed } from '../frame.js';
import { sheet } from '../sheet.js';

const meta: Meta = { title: 'Foundations/Icons' };
export default meta;

/** Drawn on a 24 grid in the colour of the text. Words beside an icon carry the meaning. */
export const All: StoryObj = {
  render: () =>
    framed(
      'full',
      sheet(
        html`<ul class="grid">
          ${Object.entries(icons).map(([name, icon]) => html`<li class="row">${icon()} ${name}</li>`)}
        </ul>`,
      ),
    ),
};
