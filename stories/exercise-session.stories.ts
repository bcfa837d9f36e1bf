import type { Args, Meta, StoryContext, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { exerciseNamed } from '../src/content/exercises.js';
import { usualPrescription } from '../src/exercise/prescription.js';
import { lengthOf, planOf } from '../src/exercise/plan.js';
import { memoryOf } from '../src/exercise/session-memory.js';
import type { Session } from '../src/widgets/exercise-session/session.js';
import '../test/support/pseudo-locale.js';
import type { Guide } from './docs/guide.js';
import { element } from './element.js';
import { framed, type FrameOptions } from './frame.js';

const TAG = 'pht-exercise-session';
const NARROW = 375;
const WIDE = 760;
const NAMES = ['bridge-hold', 'prone-hip-extension', 'side-plank'];
const SECOND = 1000;
const HURTS = '[part="hurts"]';

const score = (number: number): string => `.scale label:nth-of-type(${number + 1}) input`;

const meta: Meta = {
  title: 'Widgets/Exercise session',
  component: TAG,
  parameters: {
    guide: {
      use: [
        "To exercise without hands: counts, sounds and a voice lead through today's exercises.",
        'From a page or an app of your own, by `start()`.',
      ],
      not: [
        'To read about an exercise: `<pht-exercise-card>`.',
        'Where something else on the page makes sounds at the same time.',
      ],
      keyboard: [
        'While the focus is in the player, Space pauses and goes on.',
        'The arrow to the end of the line starts the next set, the one to its start the set again or the one before.',
        'Escape goes on where the end was asked about.',
        'Media keys do the same where the browser passes them on.',
      ],
      screenReader: [
        'Cues come as a status when they are due, not each count.',
        'Each question moves the focus to its heading.',
        'The voice of the player can be turned off: then only the screen reader speaks.',
      ],
    } satisfies Guide,
  },
  args: { exercises: NAMES.join(', ') },
  render: (args) => framed('full', html`${element(TAG, args)}`),
  beforeEach: remembering(),
};
export default meta;

const inFrame =
  (width: number, options?: FrameOptions) =>
  (args: Args): TemplateResult =>
    framed(width, html`${element(TAG, args)}`, options);

const works = NAMES.flatMap((name) => {
  const exercise = exerciseNamed(name);
  return exercise ? [{ exercise, prescription: usualPrescription(exercise) }] : [];
});
const steps = planOf(works);

const at = (index: number, more: Partial<Session> = {}): Session => ({
  index,
  left: (steps[index]?.duration ?? 0) * 0.6,
  pause: 'patient',
  seenAt: Date.now(),
  sets: '',
  ...more,
});
const indexOf = (kind: string, exercise = 0): number =>
  steps.findIndex((step) => step.kind === kind && step.exercise === exercise);

const holding = () => at(indexOf('hold'));
const moving = () => at(indexOf('hold', 1) + 15, { sets: '5' });
const resting = () => at(indexOf('rest'), { left: 42 * SECOND, sets: '1' });
const ended = { left: 0, ending: 'complete', sets: '5,2,3' } as const;

/** What there is to do; nothing plays by itself. */
export const Ready: StoryObj = { args: { id: 'ready' } };

export const ReadyNarrow: StoryObj = {
  args: { id: 'ready-narrow' },
  render: inFrame(NARROW),
};

/** The exercises of a recovery stage. */
export const Stage: StoryObj = {
  args: { id: 'stage', exercises: undefined, stage: 3 },
  render: inFrame(WIDE),
};

/** Time to get into place. */
export const GetReady: StoryObj = {
  args: { id: 'get-ready' },
  render: inFrame(WIDE),
  play: async ({ canvasElement }) => {
    const widget = canvasElement.querySelector(TAG);
    await widget?.updateComplete;
    widget?.start();
  },
};

export const Hold: StoryObj = story('hold', WIDE, holding);
export const HoldNarrow: StoryObj = story('hold-narrow', NARROW, holding);
export const VeryNarrow: StoryObj = story('very-narrow', 272, moving);
export const Wide: StoryObj = story('wide', 900, moving);

/** Left and right take turns. */
export const OneSide: StoryObj = story('one-side', NARROW, moving);
export const SwitchSides: StoryObj = story('switch-sides', NARROW, () =>
  at(indexOf('switch', 1)),
);

export const Rest: StoryObj = story('rest', WIDE, resting);
export const RestNarrow: StoryObj = story('rest-narrow', NARROW, resting);

/** The page was hidden, asleep or loaded again. */
export const WhileAway: StoryObj = story('while-away', NARROW, () =>
  at(indexOf('hold'), { pause: 'away' }),
);

/** “It hurts” stops the work and asks. */
export const Pain: StoryObj = { ...story('pain', WIDE, holding), play: press(HURTS) };

export const PainTooHigh: StoryObj = {
  ...story('pain-too-high', NARROW, holding),
  play: press(HURTS, score(7)),
};

/** Whatever its number. */
export const PainSharp: StoryObj = {
  ...story('pain-sharp', NARROW, holding),
  play: press(HURTS, '[part="sharp"]'),
};

export const EndThisSession: StoryObj = story('end-this-session', NARROW, () =>
  at(indexOf('hold'), { pause: 'close' }),
);

export const PainCheck: StoryObj = {
  ...story('pain-check', WIDE, () => at(steps.length, ended)),
  play: press(score(4)),
};

export const PainCheckNarrow: StoryObj = {
  ...story('pain-check-narrow', NARROW, () => at(steps.length, ended)),
  play: press(score(2)),
};

export const Done: StoryObj = story('done', NARROW, () =>
  at(steps.length, { ...ended, isOver: true }),
);

export const DoneWide: StoryObj = story('done-wide', WIDE, () =>
  at(9, { ...ended, ending: 'closed', sets: '1', isOver: true }),
);

export const Dark: StoryObj = story('dark', WIDE, moving, { theme: 'dark' });
export const DarkRest: StoryObj = story('dark-rest', NARROW, resting, { theme: 'dark' });

export const DarkPain: StoryObj = {
  ...story('dark-pain', NARROW, holding, { theme: 'dark' }),
  play: press(HURTS, score(5)),
};

/** The ring still empties clockwise; bars fill from the right. */
export const RightToLeft: StoryObj = story('rtl', WIDE, moving, { lang: 'ar', dir: 'rtl' });

export const RightToLeftNarrow: StoryObj = story('rtl-narrow', NARROW, resting, {
  lang: 'ar',
  dir: 'rtl',
});

export const Spanish: StoryObj = story('spanish', NARROW, moving, { lang: 'es' });

/** Words 40 % longer than English ones. */
export const LongText: StoryObj = story('long-text', WIDE, moving, { lang: 'en-XA' });
export const LongTextNarrow: StoryObj = story('long-text-narrow', 320, resting, {
  lang: 'en-XA',
});

/** The editor of the page sees which name was meant. */
export const BadAttribute: StoryObj = {
  args: { id: 'bad-attribute', exercises: 'bridge-hld, side-plank', sets: 99, debug: true },
  render: inFrame(WIDE),
};

/** The same, as a patient sees it. */
export const BadAttributeForPatients: StoryObj = {
  args: { id: 'bad-attribute-for-patients', exercises: 'bridge-hld, side-plank' },
  render: inFrame(NARROW),
};

export const HeadingLevel: StoryObj = {
  ...story('heading-level', NARROW, holding),
  args: { id: 'heading-level', headingLevel: 4, sources: 'hide' },
};

/** A story of a session that the tab remembers from before. */
function story(
  id: string,
  width: number,
  session: () => Session,
  options?: FrameOptions,
): StoryObj {
  return { args: { id }, render: inFrame(width, options), beforeEach: remembering(session) };
}

function remembering(session?: () => Session): NonNullable<StoryObj['beforeEach']> {
  return ({ args }: Pick<StoryContext, 'args'>) => {
    const memory = memoryOf(String(args.id));
    if (session) {
      memory.write({
        exercises: NAMES.join(' '),
        length: lengthOf(steps),
        isMuted: false,
        session: session(),
      });
    }
    return () => {
      memory.erase();
    };
  };
}

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
