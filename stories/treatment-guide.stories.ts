import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import '../test/support/pseudo-locale.js';
import type { Guide } from './docs/guide.js';
import { element, type Attributes } from './element.js';
import { framed, type FrameOptions } from './frame.js';

const TAG = 'pht-treatment-guide';
const NARROW = 375;
const WIDE = 900;

const meta: Meta = {
  title: 'Widgets/Treatment guide',
  component: TAG,
  parameters: {
    guide: {
      use: [
        'Where patients ask what helps: each option says how good its proof is, what to weigh and what to ask.',
        'With `option`, on a page about one treatment.',
      ],
      not: [
        'To recommend a treatment to one patient: it compares.',
        'As a timer or a program: options lead to those widgets.',
      ],
      keyboard: [
        'Enter or Space opens an option, and closes the one before.',
        'In a plan, the arrow keys choose the step.',
      ],
      screenReader: [
        'Each option is a button that says whether it is open, in a group with a heading.',
        'How good a proof is, is said in words, not by colour alone.',
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

/** Somebody is at the third step of the plan that is open. */
const takeStep: StoryObj['play'] = async ({ canvasElement }) => {
  const widget = canvasElement.querySelector(TAG);
  await widget?.updateComplete;
  const radios = widget?.shadowRoot?.querySelectorAll<HTMLElement>(
    '.closable:not([hidden]) input',
  );
  radios?.[2]?.click();
};

export const Default: StoryObj = {};

export const Narrow: StoryObj = { render: inFrame(NARROW) };

/** An old phone, or a sidebar. */
export const VeryNarrow: StoryObj = { args: { option: 'prp' }, render: inFrame(272) };

export const Option: StoryObj = {
  args: { option: 'cortisone-injection' },
  render: inFrame(WIDE),
};

export const OptionDark: StoryObj = {
  args: { option: 'anti-inflammatory-pills' },
  render: inFrame(NARROW, { theme: 'dark' }),
};

export const SittingPlan: StoryObj = {
  args: { option: 'sitting-aids' },
  render: inFrame(NARROW),
  play: takeStep,
};

export const RunningPlan: StoryObj = {
  args: { option: 'running-plan' },
  render: inFrame(WIDE),
  play: takeStep,
};

export const RightToLeft: StoryObj = {
  args: { option: 'running-plan' },
  render: inFrame(NARROW, { lang: 'ar', dir: 'rtl' }),
  play: takeStep,
};

/** Words 40 % longer than English ones. */
export const LongTextNarrow: StoryObj = {
  args: { option: 'ice' },
  render: inFrame(320, { lang: 'en-XA' }),
};

/** The editor of the page sees what is wrong, and what is used instead. */
export const BadAttribute: StoryObj = {
  args: { option: 'magic', debug: true },
  render: inFrame(WIDE),
};
