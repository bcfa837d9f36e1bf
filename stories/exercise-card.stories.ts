import type { Args, Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { exercises } from '../src/content/exercises.js';
import '../test/support/pseudo-locale.js';
import type { Guide } from './docs/guide.js';
import { element } from './element.js';
import { framed, type FrameOptions } from './frame.js';

const TAG = 'pht-exercise-card';
const NARROW = 375;
const WIDE = 760;

const meta: Meta = {
  title: 'Widgets/Exercise card',
  component: TAG,
  parameters: {
    guide: {
      use: [
        'For one exercise, with the dose that you set: never above the usual range.',
        'As a line that opens, `form="row"`, in a list of your own.',
      ],
      not: [
        'For a whole program with ticks and a handout: `<pht-exercise-program>`.',
        'To lead hands free through several: `<pht-exercise-session>`.',
      ],
      keyboard: [
        'Tab leads through movement, start, done, easier and harder.',
        'Enter or Space plays and pauses the drawing.',
        'After Start, the keys of the session count: see `<pht-exercise-session>`.',
      ],
      screenReader: [
        'The drawing is a picture with a text; it does not move by itself.',
        'Done and not done, and the exercise that easier or harder leads to, are told once.',
        'Start moves the focus into the session, and back when it ends.',
      ],
    } satisfies Guide,
  },
  args: { exercise: 'bridge-hold' },
  render: (args) => framed('full', html`${element(TAG, args)}`),
};
export default meta;

const inFrame =
  (width: number, options?: FrameOptions) =>
  (args: Args): TemplateResult =>
    framed(width, html`${element(TAG, args)}`, options);

/** A bridge, held. */
export const Default: StoryObj = {};

export const Narrow: StoryObj = { render: inFrame(NARROW) };

/** An old phone, or a sidebar. */
export const VeryNarrow: StoryObj = { render: inFrame(272) };

/** The drawing beside the steps. */
export const Wide: StoryObj = { args: { exercise: 'hip-hinge' }, render: inFrame(900) };

export const Dark: StoryObj = { render: inFrame(WIDE, { theme: 'dark' }) };

export const DarkNarrow: StoryObj = {
  args: { exercise: 'step-up' },
  render: inFrame(NARROW, { theme: 'dark' }),
};

/** The drawing is not mirrored; it shows the right leg. */
export const RightToLeft: StoryObj = { render: inFrame(WIDE, { lang: 'ar', dir: 'rtl' }) };

export const RightToLeftNarrow: StoryObj = {
  args: { exercise: 'side-plank' },
  render: inFrame(NARROW, { lang: 'ar', dir: 'rtl' }),
};

/** Words 40 % longer than English ones. */
export const LongText: StoryObj = { render: inFrame(WIDE, { lang: 'en-XA' }) };

export const LongTextNarrow: StoryObj = { render: inFrame(320, { lang: 'en-XA' }) };

/** The dose and the side that a clinic sets. */
export const ClinicDose: StoryObj = {
  args: { exercise: 'step-up', sets: 2, reps: 8, rest: 90, tempo: 4, side: 'left' },
  render: inFrame(WIDE),
};

/** The start moves the drawing at the tempo asked for. */
export const Playing: StoryObj = {
  args: { exercise: 'hip-hinge' },
  render: inFrame(WIDE),
  play: press('[part="start"]'),
};

export const Done: StoryObj = { args: { done: true }, render: inFrame(WIDE) };

/** “Too easy?” led to the next exercise of the same movement. */
export const LedOn: StoryObj = { render: inFrame(NARROW), play: press('.lead-on') };

/** A late stretch has a stricter pain rule. */
export const Stretch: StoryObj = {
  args: { exercise: 'standing-stretch' },
  render: inFrame(WIDE),
};

/** A line that opens. */
export const Row: StoryObj = { args: { form: 'row' }, render: inFrame(WIDE) };

export const RowNarrow: StoryObj = { args: { form: 'row' }, render: inFrame(NARROW) };

export const RowDone: StoryObj = {
  args: { form: 'row', done: true },
  render: inFrame(NARROW, { theme: 'dark' }),
};

export const RowOpen: StoryObj = {
  args: { form: 'row' },
  render: inFrame(NARROW),
  play: press('.opener'),
};

/** A clinic's own steps. */
export const SlottedSteps: StoryObj = {
  render: () =>
    framed(
      WIDE,
      html`<pht-exercise-card exercise="bridge-hold">
        <p slot="steps">As we did it in class: feet on the towel, ten slow breaths.</p>
      </pht-exercise-card>`,
    ),
};

/** The editor of the page sees what is wrong, and what is used instead. */
export const BadDose: StoryObj = {
  args: { sets: 12, hold: 'long', debug: true },
  render: inFrame(WIDE),
};

/** The nearest name is suggested. */
export const UnknownExercise: StoryObj = {
  args: { exercise: 'bridge_hold', debug: true },
  render: inFrame(WIDE),
};

/** The same, as a patient sees it. */
export const UnknownForPatients: StoryObj = {
  args: { exercise: 'bridge_hold' },
  render: inFrame(NARROW),
};

/** The person that the page wants; the skin follows `--pht-illus-skin`, where a page sets it. */
export const OnePerson: StoryObj = {
  args: { exercise: 'hip-hinge', figure: 'ruth' },
  render: inFrame(NARROW),
};

export const BroadBuild: StoryObj = {
  args: { exercise: 'bridge-hold', build: 'broad' },
  render: inFrame(NARROW),
};

/** The title is a heading of level 4 in the page's outline, the others one below it. */
export const HeadingLevel: StoryObj = { args: { headingLevel: 4 }, render: inFrame(NARROW) };

/** All 20, each with its name, dose and stage. */
export const AllExercises: StoryObj = {
  render: () =>
    framed(WIDE, html`${exercises.map(({ id }) => element(TAG, { exercise: id, form: 'row' }))}`),
};

function press(selector: string): NonNullable<StoryObj['play']> {
  return async ({ canvasElement }) => {
    const widget = canvasElement.querySelector(TAG);
    await widget?.updateComplete;
    widget?.shadowRoot?.querySelector<HTMLElement>(selector)?.click();
    await widget?.updateComplete;
  };
}
