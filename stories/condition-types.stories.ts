import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import '../test/support/pseudo-locale.js';
import type { Guide } from './docs/guide.js';
import { element, type Attributes } from './element.js';
import { framed, type FrameOptions } from './frame.js';

const TAG = 'pht-condition-types';
const NARROW = 375;
const WIDE = 760;

const meta: Meta = {
  title: 'Widgets/Condition types',
  component: TAG,
  parameters: {
    guide: {
      use: [
        'Where patients mix up tendonitis, a tear and tendinopathy.',
        'With `highlight`, beside a text about one of the three.',
      ],
      not: [
        'To tell a patient which of the three they have: it compares, and names no diagnosis.',
        'For where it hurts: `<pht-symptom-guide>`.',
      ],
      keyboard: [
        'Arrow keys choose a problem.',
        'Arrow keys move the slider of the drawing from healthy to the problem.',
      ],
      screenReader: [
        'The comparison is a table with headings of rows and columns, in the narrow form too.',
        'The drawing has a text that says what it shows.',
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

export const Default: StoryObj = {};

/** Room for one column: a switch shows one problem at a time. */
export const Narrow: StoryObj = { render: inFrame(NARROW) };

/** An old phone, or a sidebar. */
export const VeryNarrow: StoryObj = { render: inFrame(272) };

/** Room for the whole table. */
export const Wide: StoryObj = { render: inFrame(WIDE) };

export const Dark: StoryObj = { render: inFrame(WIDE, { theme: 'dark' }) };

export const DarkNarrow: StoryObj = { render: inFrame(NARROW, { theme: 'dark' }) };

export const RightToLeft: StoryObj = { render: inFrame(WIDE, { lang: 'ar', dir: 'rtl' }) };

export const RightToLeftNarrow: StoryObj = {
  render: inFrame(NARROW, { lang: 'ar', dir: 'rtl' }),
};

/** Words 40 % longer than English ones. */
export const LongText: StoryObj = { render: inFrame(WIDE, { lang: 'en-XA' }) };

export const LongTextNarrow: StoryObj = { render: inFrame(320, { lang: 'en-XA' }) };

export const HighlightTendonitis: StoryObj = {
  args: { highlight: 'tendonitis' },
  render: inFrame(WIDE),
};

export const HighlightTear: StoryObj = { args: { highlight: 'tear' }, render: inFrame(WIDE) };

/** The switch starts with the problem that is highlighted. */
export const HighlightTearNarrow: StoryObj = {
  args: { highlight: 'tear' },
  render: inFrame(NARROW),
};

export const HighlightTendinopathy: StoryObj = {
  args: { highlight: 'tendinopathy' },
  render: inFrame(WIDE),
};

/** No column stands out. */
export const HighlightNone: StoryObj = { args: { highlight: 'none' }, render: inFrame(WIDE) };

/** The editor of the page sees what is wrong, and what is used instead. */
export const BadAttribute: StoryObj = {
  args: { highlight: 'tendinitis', debug: true },
  render: inFrame(WIDE),
};

/** The same, as a patient sees it. */
export const BadAttributeForPatients: StoryObj = {
  args: { highlight: 'tendinitis' },
  render: inFrame(NARROW),
};

export const NoSources: StoryObj = { args: { sources: 'hide' }, render: inFrame(NARROW) };

/** The title is a heading of level 4 in the page's outline, the red flags one below it. */
export const HeadingLevel: StoryObj = { args: { headingLevel: 4 }, render: inFrame(NARROW) };

/** The page brings its own colours, corners and spacing. */
export const HostColours: StoryObj = {
  render: (args) => {
    const widget = element(TAG, args);
    widget.style.setProperty('--pht-color-accent', '#ff7a1a');
    widget.style.setProperty('--pht-color-surface', '#fffaf2');
    widget.style.setProperty('--pht-color-text', '#3a2a1a');
    widget.style.setProperty('--pht-radius', '4px');
    widget.style.setProperty('--pht-density', '0.75');
    return framed(WIDE, html`${widget}`);
  },
};
