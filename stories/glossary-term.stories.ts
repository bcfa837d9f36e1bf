import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import '../test/support/pseudo-locale.js';
import type { Guide } from './docs/guide.js';
import { element, type Attributes } from './element.js';
import { framed, type FrameOptions } from './frame.js';

const TAG = 'pht-glossary-term';
const NARROW = 375;
const WIDE = 900;

const term = (name: string, text = '', args: Attributes = {}): HTMLElement => {
  const widget = element(TAG, { ...args, term: name });
  widget.append(text);
  return widget;
};

const meta: Meta = {
  title: 'Widgets/Glossary term',
  component: TAG,
  parameters: {
    guide: {
      use: [
        'In a sentence of your own, around a word that patients may not know.',
        'Where a text has to keep the word that doctors use.',
      ],
      not: [
        'Inside a link or a button: there it stays text.',
        'For a word that the glossary does not have: it stays text too.',
      ],
      keyboard: [
        'Tab stops at the word. Enter or Space opens what it means, and closes it again.',
        'Escape closes it, and nothing else of the page.',
      ],
      screenReader: [
        'The word is a button in the sentence that says whether it is open.',
        'What it means is told when it opens.',
      ],
    } satisfies Guide,
  },
  args: { term: 'tendon' },
  render: (args) => framed(WIDE, sentence(args)),
};
export default meta;

const sentence = ({ term: name, ...args }: Attributes): TemplateResult =>
  html`<p>
    Your hamstring ${term(String(name), 'tendons', args)} start at the
    ${term('sit-bone', 'sit bone', args)}. Pain there that lasts is called
    ${term('tendinopathy', 'tendinopathy', args)}. It can take months until
    ${term('range-of-motion', 'range of motion', args)} and strength are back.
  </p>`;

const inFrame =
  (width: number, options?: FrameOptions) =>
  (args: Attributes): TemplateResult =>
    framed(width, sentence(args), options);

/** Opens the first, as a patient does. */
const open = async ({ canvasElement }: { canvasElement: HTMLElement }): Promise<void> => {
  const widget = canvasElement.querySelector(TAG);
  await widget?.updateComplete;
  widget?.shadowRoot?.querySelector('button')?.click();
};

export const Default: StoryObj = {};

export const Open: StoryObj = { play: open };

export const Narrow: StoryObj = { render: inFrame(NARROW) };

export const NarrowOpen: StoryObj = { render: inFrame(NARROW), play: open };

export const Dark: StoryObj = { render: inFrame(WIDE, { theme: 'dark' }), play: open };

export const RightToLeft: StoryObj = {
  render: () =>
    framed(
      NARROW,
      html`<p>
        تبدأ أوتار العضلات عند ${term('sit-bone')}، والألم الذي يستمرّ هناك يُسمّى
        ${term('tendinopathy')}.
      </p>`,
      { lang: 'ar', dir: 'rtl' },
    ),
  play: open,
};

/** Without a text inside, its own name is shown. */
export const OwnName: StoryObj = {
  render: () => framed(NARROW, html`<p>An ${term('mri')} shows it.</p>`),
};

export const LongText: StoryObj = {
  render: inFrame(320, { lang: 'en-XA' }),
  play: open,
};

/** In a heading it is as large as the heading; what opens is not. */
export const InHeading: StoryObj = {
  render: () => framed(NARROW, html`<h2>What is a ${term('tendon', 'tendon')}?</h2>`),
  play: open,
};

export const InList: StoryObj = {
  render: () =>
    framed(
      NARROW,
      html`<ul>
        <li>3 ${term('set', 'sets')} of 8 ${term('repetition', 'repetitions')}</li>
        <li>A slow ${term('tempo', 'tempo')}</li>
      </ul>`,
    ),
};

/** It stays text, and the console says which term was meant. */
export const UnknownTerm: StoryObj = { args: { term: 'tendn' } };
