import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { framed } from '../frame.js';

/** What every widget has around its content. */
const meta: Meta = { title: 'Kit/Shared parts' };
export default meta;

/** Sources open in place; the review status is honest. */
export const SourcesOpen: StoryObj = {
  render: () => framed(375, html`<pht-condition-types></pht-condition-types>`),
  play: async ({ canvasElement }) => {
    const widget = canvasElement.querySelector('pht-condition-types');
    await widget?.updateComplete;
    widget?.shadowRoot?.querySelector<HTMLElement>('[aria-expanded]')?.click();
  },
};

export const SourcesHidden: StoryObj = {
  render: () => framed(375, html`<pht-condition-types sources="hide"></pht-condition-types>`),
};

/** A setting that does not fit, as patients see it: one calm sentence, and the widget works. */
export const WrongSetting: StoryObj = {
  render: () => framed(375, html`<pht-condition-types heading-level="9"></pht-condition-types>`),
};

/** The same for the editor of the page, with `debug`. */
export const WrongSettingWithDebug: StoryObj = {
  render: () =>
    framed(
      560,
      html`<pht-condition-types heading-level="9" theme="pink" debug></pht-condition-types>`,
    ),
};

/** The slots let a clinic replace the title and the lead, and add a note. */
export const Slots: StoryObj = {
  render: () =>
    framed(
      560,
      html`<pht-condition-types>
        <span slot="title">What is it called?</span>
        <span slot="lead">Three names that are easily mixed up.</span>
        <p slot="footer-note">Questions? Ask at the front desk.</p>
      </pht-condition-types>`,
    ),
};
