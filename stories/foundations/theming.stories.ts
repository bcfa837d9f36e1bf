import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { framed, type FrameOptions } from '../frame.js';
import { tokenControls, tokenStyle, type Tokens } from './public-tokens.js';

/** The whole list of what a page can set. Everything else goes through `::part()`. */
const meta: Meta<Tokens> = {
  title: 'Foundations/Theming',
  argTypes: tokenControls,
};
export default meta;

/** Change the tokens in the controls below; the text keeps its contrast whatever you choose. */
export const Playground: StoryObj<Tokens> = { render: (tokens) => page(tokens) };

export const SquareAndDense: StoryObj<Tokens> = {
  ...Playground,
  args: { '--pht-radius': '0', '--pht-density': 0.75, '--pht-color-accent': '#00695c' },
};

export const RoundAndOpen: StoryObj<Tokens> = {
  ...Playground,
  args: {
    '--pht-radius': '32px',
    '--pht-density': 1.25,
    '--pht-color-accent': '#c2185b',
    '--pht-color-surface': '#fff7f2',
    '--pht-font-heading': 'Georgia, serif',
  },
};

export const Dark: StoryObj<Tokens> = {
  render: (tokens) => page(tokens, { theme: 'dark' }),
  args: { '--pht-color-accent': '#ffd54f' },
};

const page = (tokens: Tokens, options?: FrameOptions) =>
  framed(
    760,
    html`<div .style=${`display: flow-root; ${tokenStyle(tokens)}`}>
      <pht-ice-timer></pht-ice-timer>
      <pht-condition-types></pht-condition-types>
      <pht-recovery-stages></pht-recovery-stages>
    </div>`,
    options,
  );
