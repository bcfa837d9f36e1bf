import type { Args, Meta, StoryContext, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { MINUTE } from '../src/kit/time.js';
import { storeOf } from '../src/kit/device/kept.js';
import { icingsForm } from '../src/widgets/ice-timer/icings.js';
import { sessionStore } from '../src/widgets/ice-timer/memory.js';
import type { Session } from '../src/widgets/ice-timer/session.js';
import '../test/support/pseudo-locale.js';
import type { Guide } from './docs/guide.js';
import { element } from './element.js';
import { framed, type FrameOptions } from './frame.js';

const TAG = 'pht-ice-timer';
const NARROW = 375;
const WIDE = 760;

// The id of the element keeps its icing apart from those of the other stories.
const meta: Meta = {
  title: 'Widgets/Ice timer',
  component: TAG,
  parameters: {
    guide: {
      use: [
        'Where ice is advised: it times 5 to 20 minutes and says when to look at the skin.',
        'With `plan-days` and `interval`, for the first days after new pain.',
      ],
      not: [
        'For heat, or as a timer for exercise: all that it says is about ice.',
        'Twice on a page: each keeps a time of its own, and patients would have to look at two.',
      ],
      keyboard: [
        'Tab leads through minutes, Start, Pause and Reset; arrow keys choose the minutes.',
        'After Reset, Undo takes it back.',
        'Space ticks an icing of the plan.',
      ],
      screenReader: [
        'The dial is a timer. Start, Pause and the time left are told when asked for or when something is due, not each second.',
        'The end is told at once; the alarm rings again until it is heard.',
      ],
    } satisfies Guide,
  },
  render: (args) => framed('full', html`${element(TAG, args)}`),
  beforeEach: remembering(),
};
export default meta;

const inFrame =
  (width: number, options?: FrameOptions) =>
  (args: Args): TemplateResult =>
    framed(width, html`${element(TAG, args)}`, options);

const running = (): Session => ({ minutes: 15, endsAt: endOf(12.3) });
/** Five minutes of 15 are over in this second. */
const timeToLook = (): Session => ({ minutes: 15, left: 10.1 * MINUTE, endsAt: endOf(10) });
const endOf = (minutesLeft: number): number => Date.now() + minutesLeft * MINUTE;
const paused = (): Session => ({ minutes: 15, left: 8.5 * MINUTE });
/** The time is over, and nobody has been told. */
const justOver = (): Session => ({ minutes: 15, endsAt: Date.now() });
const done = (): Session => ({ minutes: 15, endsAt: Date.now(), isOver: true });
const longDone = (): Session => ({ minutes: 15, endsAt: Date.now() - 7 * MINUTE });

export const Ready: StoryObj = { args: { id: 'ready' } };

export const TwentyMinutes: StoryObj = {
  args: { id: 'twenty-minutes', minutes: 20 },
  render: inFrame(NARROW),
};

/** Minutes of the page's own, beside the usual ones. */
export const TwelveMinutes: StoryObj = {
  args: { id: 'twelve-minutes', minutes: 12 },
  render: inFrame(NARROW),
};

/** A shorter plan, with longer breaks. */
export const TwoDays: StoryObj = {
  args: { id: 'two-days', planDays: 2, interval: 6 },
  render: inFrame(WIDE),
};

export const Running: StoryObj = {
  args: { id: 'running' },
  render: inFrame(WIDE),
  beforeEach: remembering(running),
};

export const RunningNarrow: StoryObj = {
  args: { id: 'running-narrow' },
  render: inFrame(NARROW),
  beforeEach: remembering(running),
};

/** Every 5 minutes: look at the skin. */
export const TimeToLook: StoryObj = {
  args: { id: 'time-to-look' },
  render: inFrame(NARROW),
  beforeEach: remembering(timeToLook),
};

/** A tap on Reset can be taken back. */
export const AfterReset: StoryObj = {
  args: { id: 'after-reset' },
  render: inFrame(NARROW),
  beforeEach: remembering(paused),
  play: async ({ canvasElement }) => {
    const widget = canvasElement.querySelector(TAG);
    await widget?.updateComplete;
    widget?.shadowRoot?.querySelector<HTMLElement>('[part="reset"]')?.click();
    await widget?.updateComplete;
  },
};

/** Until it is heard, the alarm rings and flashes again every 30 seconds. */
export const Ringing: StoryObj = {
  args: { id: 'ringing' },
  render: inFrame(NARROW),
  beforeEach: remembering(justOver),
};

export const Paused: StoryObj = {
  args: { id: 'paused' },
  render: inFrame(NARROW),
  beforeEach: remembering(paused),
};

/** Words stay when the sound did not play; the next icing is known. */
export const Done: StoryObj = {
  args: { id: 'done' },
  render: inFrame(WIDE),
  beforeEach: remembering(done),
};

/** The time was over while the page was closed or asleep. */
export const Restored: StoryObj = {
  args: { id: 'restored' },
  render: inFrame(NARROW),
  beforeEach: remembering(longDone),
};

/** Ticks of yesterday, kept at the patient's word. */
export const KeptTicks: StoryObj = {
  args: { id: 'kept-ticks' },
  render: (args) => {
    keepTicks();
    return inFrame(WIDE)(args);
  },
};

/** The patient wants the ticks kept, and the browser does not store anything. */
export const StorageDenied: StoryObj = {
  args: { id: 'storage-denied' },
  render: inFrame(NARROW),
  play: async ({ canvasElement }) => {
    const widget = canvasElement.querySelector(TAG);
    await widget?.updateComplete;
    withoutStorage(() => {
      widget?.shadowRoot?.querySelector<HTMLElement>('.keep input')?.click();
    });
    await widget?.updateComplete;
  },
};

export const Narrow: StoryObj = { args: { id: 'narrow' }, render: inFrame(NARROW) };

/** An old phone, or a sidebar. */
export const VeryNarrow: StoryObj = { args: { id: 'very-narrow' }, render: inFrame(272) };

/** Timer and plan side by side. */
export const Wide: StoryObj = { args: { id: 'wide' }, render: inFrame(900) };

export const Dark: StoryObj = {
  args: { id: 'dark' },
  render: inFrame(WIDE, { theme: 'dark' }),
  beforeEach: remembering(running),
};

export const DarkDone: StoryObj = {
  args: { id: 'dark-done' },
  render: inFrame(NARROW, { theme: 'dark' }),
  beforeEach: remembering(longDone),
};

/** The ring still empties clockwise, as clocks do. */
export const RightToLeft: StoryObj = {
  args: { id: 'right-to-left' },
  render: inFrame(WIDE, { lang: 'ar', dir: 'rtl' }),
  beforeEach: remembering(running),
};

export const RightToLeftNarrow: StoryObj = {
  args: { id: 'right-to-left-narrow' },
  render: inFrame(NARROW, { lang: 'ar', dir: 'rtl' }),
  beforeEach: remembering(longDone),
};

export const Spanish: StoryObj = {
  args: { id: 'spanish' },
  render: inFrame(NARROW, { lang: 'es' }),
  beforeEach: remembering(running),
};

/** Words 40 % longer than English ones. */
export const LongText: StoryObj = {
  args: { id: 'long-text' },
  render: inFrame(WIDE, { lang: 'en-XA' }),
  beforeEach: remembering(done),
};

export const LongTextNarrow: StoryObj = {
  args: { id: 'long-text-narrow' },
  render: inFrame(320, { lang: 'en-XA' }),
  beforeEach: remembering(running),
};

/** Never above 20 minutes. The editor of the page sees what is used instead. */
export const BadAttribute: StoryObj = {
  args: { id: 'bad-attribute', minutes: 45, debug: true },
  render: inFrame(WIDE),
};

/** The same, as a patient sees it. */
export const BadAttributeForPatients: StoryObj = {
  args: { id: 'bad-attribute-for-patients', minutes: 45 },
  render: inFrame(NARROW),
};

export const NoSources: StoryObj = {
  args: { id: 'no-sources', sources: 'hide' },
  render: inFrame(NARROW),
};

/** The title is a heading of level 4 in the page's outline, the others one below it. */
export const HeadingLevel: StoryObj = {
  args: { id: 'heading-level', headingLevel: 4 },
  render: inFrame(NARROW),
};

/** The tab remembers an icing from before, and forgets it after the story. */
function remembering(session?: () => Session): NonNullable<StoryObj['beforeEach']> {
  return ({ args }: Pick<StoryContext, 'args'>) => {
    const store = sessionStore(String(args.id));
    if (session) store.write(session());
    return () => {
      store.erase();
      storeOf(icingsForm).erase();
    };
  };
}

/** Ticks that only the element made in this task reads. */
function keepTicks(): void {
  const store = storeOf(icingsForm);
  const yesterday = new Date();
  yesterday.setDate(yesterday.getDate() - 1);
  store.write([8, 12, 16, 20].map((hour) => yesterday.setHours(hour, 0, 0, 0)).join());
  // Not by the store: the element would hear of it.
  queueMicrotask(() => {
    localStorage.removeItem(`pht-${icingsForm.key}`);
  });
}

function withoutStorage(action: () => void): void {
  const { setItem } = Storage.prototype;
  Storage.prototype.setItem = () => {
    throw new DOMException('Denied', 'SecurityError');
  };
  try {
    action();
  } finally {
    Storage.prototype.setItem = setItem;
  }
}
