import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import '../test/support/pseudo-locale.js';
import type { Guide } from './docs/guide.js';
import { element, type Attributes } from './element.js';
import { framed, type FrameOptions } from './frame.js';

const TAG = 'pht-symptom-guide';
const NARROW = 375;
const WIDE = 900;

const meta: Meta = {
  title: 'Widgets/Symptom guide',
  component: TAG,
  parameters: {
    guide: {
      use: [
        'As a first step: where it hurts, and whether that fits hamstring tendon pain or needs help today.',
        'With `place`, on a page about one place.',
      ],
      not: [
        'As a diagnosis: it names none.',
        'For where a structure is: `<pht-anatomy-diagram>`.',
      ],
      keyboard: [
        'Tab leads through the list of places; Enter or Space chooses one. The list has all that the drawing has.',
      ],
      screenReader: [
        'The drawing is a picture with a text; the list is the way to each place, and says which is chosen.',
        'The answer is a status: it is read when a place is chosen.',
        'The signs that need care come first, and are always open.',
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

const openFirst: StoryObj['play'] = async ({ canvasElement }) => {
  const widget = canvasElement.querySelector(TAG);
  await widget?.updateComplete;
  widget?.shadowRoot?.querySelector<HTMLElement>('.more .fold')?.click();
};

export const Default: StoryObj = {};

export const Narrow: StoryObj = { render: inFrame(NARROW) };

/** An old phone, or a sidebar. */
export const VeryNarrow: StoryObj = { args: { place: 'calf' }, render: inFrame(272) };

export const Fits: StoryObj = { args: { place: 'sit-bone' }, render: inFrame(WIDE) };

export const SomethingElse: StoryObj = {
  args: { place: 'down-the-leg' },
  render: inFrame(NARROW),
};

export const HelpToday: StoryObj = { args: { place: 'groin' }, render: inFrame(WIDE) };

export const BothSides: StoryObj = {
  args: { place: 'both-sit-bones' },
  render: inFrame(NARROW),
};

export const WhatBringsItOnNarrow: StoryObj = { render: inFrame(NARROW), play: openFirst };

export const Dark: StoryObj = {
  args: { place: 'deep-buttock' },
  render: inFrame(WIDE, { theme: 'dark' }),
};

export const RightToLeft: StoryObj = {
  args: { place: 'upper-thigh' },
  render: inFrame(WIDE, { lang: 'ar', dir: 'rtl' }),
};

/** Words 40 % longer than English ones. */
export const LongTextNarrow: StoryObj = {
  args: { place: 'teen-sit-bone' },
  render: inFrame(320, { lang: 'en-XA' }),
  play: openFirst,
};

/** With a number to call. */
export const EmergencyNumber: StoryObj = {
  args: { 'emergency-number': '911' },
  render: inFrame(NARROW),
};

/** The editor of the page sees what is wrong, and what is used instead. */
export const BadAttribute: StoryObj = {
  args: { place: 'elbow', debug: true },
  render: inFrame(WIDE),
};
