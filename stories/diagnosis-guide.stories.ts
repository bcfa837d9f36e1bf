import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import '../test/support/pseudo-locale.js';
import type { Guide } from './docs/guide.js';
import { element, type Attributes } from './element.js';
import { framed, type FrameOptions } from './frame.js';

const TAG = 'pht-diagnosis-guide';
const NARROW = 375;
const WIDE = 900;

const meta: Meta = {
  title: 'Widgets/Diagnosis guide',
  component: TAG,
  parameters: {
    guide: {
      use: [
        'Before a first visit: what will be asked and examined, and a list to print and bring.',
        'Where patients ask for a scan: it says when a picture is made, and what it cannot show.',
      ],
      not: [
        'As a test at home: it says that nobody should do the tests on themselves.',
        'For the results of a patient.',
      ],
      keyboard: [
        'Tab leads through the list for the visit; Space ticks a line.',
        'Enter or Space prints the list on a sheet of its own.',
      ],
      screenReader: [
        'Numbers that are drawn as dots have the same numbers as a text.',
        'The table of pictures has headings of rows and columns.',
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

/** One part is open at a time. */
const open =
  (part: string): NonNullable<StoryObj['play']> =>
  async ({ canvasElement }) => {
    const widget = canvasElement.querySelector(TAG);
    await widget?.updateComplete;
    widget?.shadowRoot?.querySelector<HTMLElement>(`[aria-controls="${part}"]`)?.click();
  };

export const Default: StoryObj = {};

export const Narrow: StoryObj = { render: inFrame(NARROW) };

/** An old phone, or a sidebar. */
export const VeryNarrow: StoryObj = { render: inFrame(272), play: open('tests') };

export const WhatYouAreAsked: StoryObj = { render: inFrame(NARROW), play: open('asks') };

export const StretchTests: StoryObj = { render: inFrame(WIDE), play: open('tests') };

export const StretchTestsNarrow: StoryObj = { render: inFrame(NARROW), play: open('tests') };

export const Pictures: StoryObj = { render: inFrame(WIDE), play: open('imaging') };

export const PicturesNarrow: StoryObj = { render: inFrame(NARROW), play: open('imaging') };

export const FalseAlarms: StoryObj = { render: inFrame(NARROW), play: open('false-alarms') };

export const ListForTheVisit: StoryObj = { render: inFrame(WIDE), play: open('visit') };

export const Dark: StoryObj = {
  render: inFrame(NARROW, { theme: 'dark' }),
  play: open('tests'),
};

export const RightToLeft: StoryObj = {
  render: inFrame(WIDE, { lang: 'ar', dir: 'rtl' }),
  play: open('imaging'),
};

/** Words 40 % longer than English ones. */
export const LongTextNarrow: StoryObj = {
  render: inFrame(320, { lang: 'en-XA' }),
  play: open('visit'),
};

/** The editor of the page sees what is wrong, and what is used instead. */
export const BadAttribute: StoryObj = {
  args: { 'emergency-number': 'call me', debug: true },
  render: inFrame(WIDE),
};
