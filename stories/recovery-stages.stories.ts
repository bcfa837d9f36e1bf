import type { Args, Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import '../test/support/pseudo-locale.js';
import type { Guide } from './docs/guide.js';
import { element } from './element.js';
import { framed, type FrameOptions } from './frame.js';

const TAG = 'pht-recovery-stages';
const NARROW = 375;
const WIDE = 760;

const meta: Meta = {
  title: 'Widgets/Recovery stages',
  component: TAG,
  parameters: {
    guide: {
      use: [
        'Where patients ask how long it takes: symptoms decide, never weeks.',
        'With `stage`, on a page that you share with one patient.',
      ],
      not: [
        'To keep or send where a patient is: the check keeps no answer, and its result is told to nobody.',
        'For exercises: `<pht-exercise-program>` has those of a stage.',
      ],
      keyboard: [
        'Arrow keys choose an answer of the check; Enter or Space leads to the next question.',
        'Enter or Space opens a stage on the path, and closes the one before.',
      ],
      screenReader: [
        'Each question moves the focus to its heading; the result is told in words.',
        'Each stage is a button that says whether it is open.',
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

/** Nobody has said where the patient is: no stage is open, and none is marked. */
export const Default: StoryObj = {};

export const StageOne: StoryObj = { args: { stage: 1 }, render: inFrame(WIDE) };

export const StageTwo: StoryObj = { args: { stage: 2 }, render: inFrame(WIDE) };

export const StageThree: StoryObj = { args: { stage: 3 }, render: inFrame(WIDE) };

export const StageFour: StoryObj = { args: { stage: 4 }, render: inFrame(WIDE) };

/** The path goes down the page, and each stage opens in its place. */
export const Narrow: StoryObj = { args: { stage: 2 }, render: inFrame(NARROW) };

/** An old phone, or a sidebar. */
export const VeryNarrow: StoryObj = { args: { stage: 2 }, render: inFrame(272) };

/** The path rises with the load on the tendon. */
export const Wide: StoryObj = { args: { stage: 2 }, render: inFrame(900) };

export const Dark: StoryObj = {
  args: { stage: 2 },
  render: inFrame(WIDE, { theme: 'dark' }),
};

export const DarkNarrow: StoryObj = {
  args: { stage: 2 },
  render: inFrame(NARROW, { theme: 'dark' }),
};

/** The path rises to the left. */
export const RightToLeft: StoryObj = {
  args: { stage: 2 },
  render: inFrame(WIDE, { lang: 'ar', dir: 'rtl' }),
};

export const RightToLeftNarrow: StoryObj = {
  args: { stage: 2 },
  render: inFrame(NARROW, { lang: 'ar', dir: 'rtl' }),
};

/** Words 40 % longer than English ones. */
export const LongText: StoryObj = {
  args: { stage: 3 },
  render: inFrame(WIDE, { lang: 'en-XA' }),
};

export const LongTextNarrow: StoryObj = {
  args: { stage: 3 },
  render: inFrame(320, { lang: 'en-XA' }),
};

/** Every stage can be closed. */
export const AllClosed: StoryObj = {
  args: { stage: 2 },
  render: inFrame(NARROW),
  play: press('#stage-2'),
};

/** Red flags come first; the questions wait. */
export const CheckOpen: StoryObj = { render: inFrame(WIDE), play: answer() };

export const CheckOpenNarrow: StoryObj = { render: inFrame(NARROW), play: answer() };

/** A guide, not a diagnosis. */
export const CheckResult: StoryObj = {
  render: inFrame(WIDE),
  play: answer('none', 'low', 'some', 'strength'),
};

export const CheckResultNarrow: StoryObj = {
  render: inFrame(NARROW),
  play: answer('none', 'low', 'some', 'strength'),
};

export const CheckResultRightToLeft: StoryObj = {
  render: inFrame(WIDE, { lang: 'ar', dir: 'rtl' }),
  play: answer('none', 'low', 'some', 'strength'),
};

export const CheckResultLongText: StoryObj = {
  render: inFrame(320, { lang: 'en-XA' }),
  play: answer('none', 'low', 'some', 'strength'),
};

/** A red flag leads to care, and to no stage. */
export const CheckRedFlag: StoryObj = { render: inFrame(WIDE), play: answer('emergency') };

export const CheckRedFlagSameDay: StoryObj = {
  render: inFrame(NARROW, { theme: 'dark' }),
  play: answer('same-day'),
};

/** The editor of the page sees what is wrong, and what is used instead. */
export const BadAttribute: StoryObj = {
  args: { stage: 9, debug: true },
  render: inFrame(WIDE),
};

/** The same, as a patient sees it; a stage that is no number marks none. */
export const BadAttributeForPatients: StoryObj = {
  args: { stage: 'second' },
  render: inFrame(NARROW),
};

/** A clinic's own words for one stage. */
export const SlottedPanel: StoryObj = {
  render: () =>
    framed(
      WIDE,
      html`<pht-recovery-stages stage="2">
        <div slot="stage-2">
          <p>Come to our strength class, or do the five exercises on your sheet.</p>
          <p>Call us before you add weight.</p>
        </div>
      </pht-recovery-stages>`,
    ),
};

/** The title is a heading of level 4 in the page's outline, the others one below it. */
export const HeadingLevel: StoryObj = { args: { headingLevel: 4 }, render: inFrame(NARROW) };

function press(selector: string): NonNullable<StoryObj['play']> {
  return async ({ canvasElement }) => {
    const widget = canvasElement.querySelector(TAG);
    await widget?.updateComplete;
    widget?.shadowRoot?.querySelector<HTMLElement>(selector)?.click();
    await widget?.updateComplete;
  };
}

/** Opens the check and gives the answers in turn. */
function answer(...answers: string[]): NonNullable<StoryObj['play']> {
  return async (context) => {
    await press('#start')(context);
    for (const value of answers) await press(`.option [value="${value}"]`)(context);
  };
}
