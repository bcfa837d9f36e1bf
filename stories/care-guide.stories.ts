import type { Args, Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import '../test/support/pseudo-locale.js';
import type { Guide } from './docs/guide.js';
import { element } from './element.js';
import { framed, type FrameOptions } from './frame.js';

const TAG = 'pht-care-guide';
const NARROW = 375;
const WIDE = 760;

const meta: Meta = {
  title: 'Widgets/Care guide',
  component: TAG,
  parameters: {
    guide: {
      use: [
        'For a page that tells everything: it brings all other widgets in their order.',
        'Where links lead to one topic: each section has an address of its own.',
      ],
      not: [
        'Where one question is to be answered: take the widget of that topic.',
        'Twice on a page: one guide is enough; `sections` chooses what it holds.',
      ],
      keyboard: [
        'Tab leads through the contents, then through the sections.',
        'A link in the contents moves the focus to its section.',
      ],
      screenReader: [
        'Each section is a heading one level below the title, so that the list of headings is the contents.',
        'Sections far down come when they are near, when something is searched in the page, or before print.',
      ],
    } satisfies Guide,
  },
  render: (args) => framed('full', html`${element(TAG, args)}`),
};
export default meta;

const inFrame =
  (width: number, options?: FrameOptions) =>
  (args: Args): TemplateResult =>
    framed(width, html`${element(TAG, args)}`, options);

/** All sections; those far down come when they are near. */
export const Default: StoryObj = {};

export const Narrow: StoryObj = { render: inFrame(NARROW) };

/** An old phone, or a sidebar. */
export const VeryNarrow: StoryObj = { args: { sections: 'ice' }, render: inFrame(272) };

/** Chosen and ordered by the clinic; without the list of sources each widget keeps its own. */
export const SomeSections: StoryObj = {
  args: { sections: 'exercises ice', emergencyNumber: '911' },
  render: inFrame(WIDE),
};

export const DarkNarrow: StoryObj = {
  args: { sections: 'ice sources' },
  render: inFrame(NARROW, { theme: 'dark' }),
};

export const RightToLeft: StoryObj = {
  args: { sections: 'ice sources' },
  render: inFrame(WIDE, { lang: 'ar', dir: 'rtl' }),
};

/** Words 40 % longer than English ones. */
export const LongTextNarrow: StoryObj = {
  args: { sections: 'ice sources' },
  render: inFrame(320, { lang: 'en-XA' }),
};

/** The editor of the page sees what is wrong, and what is used instead. */
export const BadAttribute: StoryObj = {
  args: { sections: 'ice cure', debug: true },
  render: inFrame(WIDE),
};
