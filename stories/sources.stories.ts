import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import '../test/support/pseudo-locale.js';
import type { Guide } from './docs/guide.js';
import { element, type Attributes } from './element.js';
import { framed, type FrameOptions } from './frame.js';

const TAG = 'pht-sources';
const NARROW = 375;
const WIDE = 900;

const meta: Meta = {
  title: 'Widgets/Sources',
  component: TAG,
  parameters: {
    guide: {
      use: [
        'At the end of a page with several widgets, for patients and clinicians who want to know what it rests on.',
        'With `show`, for one part of it, such as the status of review.',
      ],
      not: ['In place of the footer: each widget names its own sources there.'],
      keyboard: [
        'Enter or Space opens a part, and closes it again.',
        'Tab leads through the links to the sources.',
      ],
      screenReader: [
        "Each part is a button that says whether it is open, in a heading of the page's outline.",
      ],
    } satisfies Guide,
  },
  render: (args) => framed('full', html`${element(TAG, args)}`),
};
export default meta;

const inFrame =
  (width: number, options?: FrameOptions) =>
  (args: Attributes): TemplateResult =>
    framed(width, html`${element(TAG, args)}`, options);

const openAll: StoryObj['play'] = async ({ canvasElement }) => {
  const widget = canvasElement.querySelector(TAG);
  await widget?.updateComplete;
  widget?.shadowRoot?.querySelectorAll<HTMLElement>('.fold').forEach((fold) => fold.click());
};

export const Default: StoryObj = {};

export const Narrow: StoryObj = { render: inFrame(NARROW) };

/** An old phone, or a sidebar. */
export const VeryNarrow: StoryObj = { render: inFrame(272) };

/** Every correction, word and source. */
export const Open: StoryObj = { render: inFrame(WIDE), play: openAll };

export const OpenNarrow: StoryObj = { render: inFrame(NARROW), play: openAll };

export const OpenDark: StoryObj = {
  render: inFrame(NARROW, { theme: 'dark' }),
  play: openAll,
};

export const RightToLeft: StoryObj = {
  render: inFrame(WIDE, { lang: 'ar', dir: 'rtl' }),
  play: openAll,
};

/** Words 40 % longer than English ones. */
export const LongTextNarrow: StoryObj = {
  render: inFrame(320, { lang: 'en-XA' }),
  play: openAll,
};

export const OnlyStatus: StoryObj = { args: { show: 'status' }, render: inFrame(NARROW) };

export const OnlyCorrections: StoryObj = {
  args: { show: 'corrections' },
  render: inFrame(NARROW),
};

export const OnlyCertainty: StoryObj = { args: { show: 'certainty' }, render: inFrame(NARROW) };

export const OnlySources: StoryObj = { args: { show: 'sources' }, render: inFrame(NARROW) };

/** The editor of the page sees what is wrong, and what is used instead. */
export const BadAttribute: StoryObj = {
  args: { show: 'errata', debug: true },
  render: inFrame(WIDE),
};
