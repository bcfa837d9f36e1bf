import type { Args, Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { storeOf } from '../src/kit/device/kept.js';
import { today } from '../src/widgets/exercise-program/day.js';
import { ticksForm } from '../src/widgets/exercise-program/ticks.js';
import '../test/support/pseudo-locale.js';
import type { Guide } from './docs/guide.js';
import { element } from './element.js';
import { framed, type FrameOptions } from './frame.js';

const TAG = 'pht-exercise-program';
const NARROW = 375;
const WIDE = 760;
const LIST = 'bridge-hold, prone-curl, hip-hinge';

const meta: Meta = {
  title: 'Widgets/Exercise program',
  component: TAG,
  parameters: {
    guide: {
      use: [
        'For home: the exercises of a stage, or your own list, with ticks for today and a handout to print.',
        'With `exercises`, for what you have prescribed.',
      ],
      not: [
        'For one exercise in a text: `<pht-exercise-card>`.',
        'To keep ticks for you: they stay on the device, and only when the patient says so.',
      ],
      keyboard: [
        'Arrow keys choose a stage and the pain of today.',
        'Enter or Space opens a row; Space ticks an exercise as done.',
      ],
      screenReader: [
        'Each row is a button that says whether it is open, and a box to tick with the name of its exercise.',
        'What changes with the answer about pain is told once, with the reason.',
      ],
    } satisfies Guide,
  },
  args: { stage: '2' },
  render: (args) => framed('full', html`${element(TAG, args)}`),
};
export default meta;

const inFrame =
  (width: number, options?: FrameOptions) =>
  (args: Args): TemplateResult =>
    framed(width, html`${element(TAG, args)}`, options);

/** The exercises of one recovery stage. */
export const Default: StoryObj = {};

export const Narrow: StoryObj = { render: inFrame(NARROW) };

/** Two ticks a day go over the drawing where there is little room. */
export const VeryNarrow: StoryObj = { args: { stage: '1' }, render: inFrame(272) };

export const Wide: StoryObj = { args: { stage: '3' }, render: inFrame(900) };

/** Nobody has chosen a stage: only stage 1 can start. */
export const ChooseStage: StoryObj = { args: { stage: undefined }, render: inFrame(WIDE) };

export const ChooseStageNarrow: StoryObj = {
  args: { stage: undefined },
  render: inFrame(NARROW),
};

/** All 20 exercises, each with the name of its stage. */
export const AllStages: StoryObj = { args: { stage: 'all' }, render: inFrame(WIDE) };

/** A clinic's own list, in its order. */
export const List: StoryObj = {
  args: { stage: undefined, exercises: LIST },
  render: inFrame(WIDE),
};

export const Dark: StoryObj = { render: inFrame(WIDE, { theme: 'dark' }), play: open(1) };

export const DarkNarrow: StoryObj = {
  args: { stage: '1' },
  render: inFrame(NARROW, { theme: 'dark' }),
};

export const RightToLeft: StoryObj = {
  render: inFrame(WIDE, { lang: 'ar', dir: 'rtl' }),
  play: open(0),
};

export const RightToLeftNarrow: StoryObj = {
  args: { stage: '1' },
  render: inFrame(NARROW, { lang: 'ar', dir: 'rtl' }),
};

/** Words 40 % longer than English ones. */
export const LongText: StoryObj = {
  render: inFrame(WIDE, { lang: 'en-XA' }),
  play: open(2),
};

export const LongTextNarrow: StoryObj = {
  args: { stage: '1' },
  render: inFrame(320, { lang: 'en-XA' }),
  play: open(0),
};

/** One exercise is open at a time. */
export const Open: StoryObj = { render: inFrame(WIDE), play: open(1) };

export const OpenNarrow: StoryObj = { render: inFrame(NARROW), play: open(1) };

/** Gentle moves and holds only, and why. */
export const SeverePain: StoryObj = { args: { pain: 8 }, render: inFrame(WIDE) };

export const SeverePainNarrow: StoryObj = {
  render: inFrame(NARROW),
  play: press('[name="pain"][value="stop"]'),
};

/** Pain of 4 or 5 leaves stages 1 and 2, and says why. */
export const SomePain: StoryObj = { args: { stage: '3', pain: 4 }, render: inFrame(NARROW) };

/** A list without gentle exercises. */
export const SeverePainNothingGentle: StoryObj = {
  args: { stage: undefined, exercises: 'nordic-lower, a-skip', pain: 9 },
  render: inFrame(NARROW),
};

/** Two of today's are ticked. */
export const Done: StoryObj = {
  args: { stage: undefined, exercises: LIST },
  render: inFrame(WIDE),
  play: press('.tick input', '.list li:nth-child(3) .tick input'),
};

/** Ticks that the device has kept, because the patient said so. */
export const Restored: StoryObj = {
  args: { stage: undefined, exercises: LIST },
  render: inFrame(WIDE),
  beforeEach: () => {
    const store = storeOf(ticksForm);
    store.write(`${today()} bridge-hold 1;${today()} hip-hinge 1`);
    return () => store.erase();
  },
};

/** Kept ticks that nobody can read are set aside. */
export const Unreadable: StoryObj = {
  render: inFrame(NARROW),
  beforeEach: () => {
    localStorage.setItem('pht-exercise-program', 'spoiled');
    return () => storeOf(ticksForm).erase();
  },
};

/** Nothing to do. */
export const Empty: StoryObj = {
  args: { stage: undefined, exercises: '' },
  render: inFrame(NARROW),
};

/** The patient has none of what is needed. */
export const NothingFits: StoryObj = {
  args: { stage: undefined, exercises: 'hip-hinge' },
  render: inFrame(WIDE),
  play: press('.needs .fold', '.choice input'),
};

/** The player, in the program. */
export const Session: StoryObj = { render: inFrame(WIDE), play: press('#start') };

export const SessionNarrow: StoryObj = { render: inFrame(NARROW), play: press('#start') };

/** The list has nothing for stage 1, so the session waits for the choice. */
export const ListOfLaterStages: StoryObj = {
  args: { stage: undefined, exercises: 'bridge-reps, hip-hinge' },
  render: inFrame(NARROW),
};

/** The editor of the page sees what is wrong; the patient gets the rest. */
export const UnknownExercise: StoryObj = {
  args: { stage: undefined, exercises: 'bridge-hold, hiphinge', debug: true },
  render: inFrame(WIDE),
};

export const BadAttribute: StoryObj = {
  args: { stage: '7', pain: 'bad', debug: true },
  render: inFrame(WIDE),
};

/** The title is a heading of level 4 in the page's outline, the others one below it. */
export const HeadingLevel: StoryObj = { args: { headingLevel: 4 }, render: inFrame(NARROW) };

function press(...selectors: string[]): NonNullable<StoryObj['play']> {
  return async ({ canvasElement }) => {
    const widget = canvasElement.querySelector(TAG);
    await widget?.updateComplete;
    for (const selector of selectors) {
      widget?.shadowRoot?.querySelector<HTMLElement>(selector)?.click();
      await widget?.updateComplete;
    }
  };
}

/** Opens the exercise in this place of the list. */
function open(place: number): NonNullable<StoryObj['play']> {
  return press(`.list li:nth-child(${place + 1}) .opener`);
}
