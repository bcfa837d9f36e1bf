import type { Args, Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import '../test/support/pseudo-locale.js';
import type { Guide } from './docs/guide.js';
import { element } from './element.js';
import { framed, type FrameOptions } from './frame.js';

const TAG = 'pht-anatomy-diagram';
const NARROW = 375;
const WIDE = 900;

const meta: Meta = {
  title: 'Widgets/Anatomy diagram',
  component: TAG,
  parameters: {
    guide: {
      use: [
        'Beside a text about where the pain is, so that its words have a picture.',
        'To point at a structure from your own text: a link with `data-pht-structure` chooses it in the diagram.',
      ],
      not: [
        'To find out what hurts: `<pht-symptom-guide>` asks for the place.',
        'For a picture alone, without names: `labels="hide"`, or your own in the slot `drawing`.',
      ],
      keyboard: [
        'Tab leads through layers, movement, zoom and the list of structures.',
        'Arrow keys choose a layer and move the slider that bends the hip.',
        'Enter or Space opens the text of a structure, and closes it again.',
      ],
      screenReader: [
        'The drawing is one picture with a text that says what it shows. The list is the way to each structure: its buttons say whether their text is open.',
        'What is chosen, and what a movement shows, is told once in a status.',
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

const of = (structure: string): StoryObj => ({
  render: () => framed(WIDE, html`${element(TAG, { structure })}`),
});

/** Nobody has chosen a structure: the sore tendon is, and nothing is pale. */
export const Default: StoryObj = {};

/** Names with leader lines. */
export const Wide: StoryObj = { render: inFrame(WIDE) };

/** Numbers, and the same numbers in the list. */
export const Narrow: StoryObj = { render: inFrame(NARROW) };

export const VeryNarrow: StoryObj = { render: inFrame(272) };

export const Dark: StoryObj = { render: inFrame(WIDE, { theme: 'dark' }) };

export const DarkNarrow: StoryObj = { render: inFrame(NARROW, { theme: 'dark' }) };

/** The words run the other way, the leg stays a right leg. */
export const RightToLeft: StoryObj = { render: inFrame(WIDE, { lang: 'ar', dir: 'rtl' }) };

export const RightToLeftNarrow: StoryObj = {
  render: inFrame(NARROW, { lang: 'ar', dir: 'rtl' }),
};

export const LongText: StoryObj = { render: inFrame(WIDE, { lang: 'en-XA' }) };

export const LongTextNarrow: StoryObj = { render: inFrame(320, { lang: 'en-XA' }) };

export const SkinLayer: StoryObj = { args: { layer: 'skin' }, render: inFrame(WIDE) };

export const MusclesLayer: StoryObj = { args: { layer: 'muscles' }, render: inFrame(WIDE) };

export const BonesLayer: StoryObj = { args: { layer: 'bones' }, render: inFrame(WIDE) };

export const BonesLayerDark: StoryObj = {
  args: { layer: 'bones' },
  render: inFrame(NARROW, { theme: 'dark' }),
};

/** A left leg is a right one in a mirror; the words are not. */
export const LeftSide: StoryObj = { args: { side: 'left' }, render: inFrame(WIDE) };

export const LeftSideNarrow: StoryObj = { args: { side: 'left' }, render: inFrame(NARROW) };

export const NumbersOnly: StoryObj = { args: { labels: 'numbers' }, render: inFrame(WIDE) };

export const WithoutLabels: StoryObj = { args: { labels: 'hide' }, render: inFrame(WIDE) };

export const ConjointTendon: StoryObj = of('conjoint-tendon');
export const SitBone: StoryObj = of('sit-bone');
export const SemimembranosusTendon: StoryObj = of('semimembranosus-tendon');
export const Semitendinosus: StoryObj = of('semitendinosus');
export const Semimembranosus: StoryObj = of('semimembranosus');
export const BicepsLongHead: StoryObj = of('biceps-femoris-long');
export const BicepsShortHead: StoryObj = of('biceps-femoris-short');
export const SciaticNerve: StoryObj = of('sciatic-nerve');
export const GluteusMaximus: StoryObj = of('gluteus-maximus');
export const AdductorMagnus: StoryObj = of('adductor-magnus');
export const HipBone: StoryObj = of('hip-bone');
export const Sacrum: StoryObj = of('sacrum');
export const Femur: StoryObj = of('femur');
export const Tibia: StoryObj = of('tibia');
export const Fibula: StoryObj = of('fibula');
export const Skin: StoryObj = of('skin');

/** The tendon hangs straight from the bone. */
export const Standing: StoryObj = { args: { view: 'side' }, render: inFrame(WIDE) };

/** The tendon is bent around the bone and pressed on it. */
export const Sitting: StoryObj = {
  args: { view: 'side' },
  render: inFrame(WIDE),
  play: bend(90),
};

export const HalfBentNarrow: StoryObj = {
  args: { view: 'side' },
  render: inFrame(NARROW),
  play: bend(45),
};

export const SittingDarkLeft: StoryObj = {
  args: { view: 'side', side: 'left' },
  render: inFrame(WIDE, { theme: 'dark' }),
  play: bend(90),
};

export const SittingRightToLeft: StoryObj = {
  args: { view: 'side' },
  render: inFrame(NARROW, { lang: 'ar', dir: 'rtl' }),
  play: bend(90),
};

/** The page's own text points at structures. */
export const PointedAt: StoryObj = {
  render: () =>
    framed(
      WIDE,
      html`<p>
          The hamstrings start at the
          <a href="#diagram" data-pht-structure="sit-bone">sit bone</a>, beside the
          <a href="#diagram" data-pht-structure="sciatic-nerve">sciatic nerve</a>.
        </p>
        <pht-anatomy-diagram id="diagram"></pht-anatomy-diagram>`,
    ),
};

/** The editor of the page sees what is wrong, and what is used instead. */
export const BadAttribute: StoryObj = {
  render: () =>
    framed(WIDE, html`${element(TAG, { structure: 'hamstrung', layer: 'fat', debug: true })}`),
};

/** A clinic's own words about one structure. */
export const SlottedDetail: StoryObj = {
  render: () =>
    framed(
      WIDE,
      html`<pht-anatomy-diagram structure="sit-bone">
        <p slot="detail-sit-bone">This is where you point when we ask where it hurts.</p>
      </pht-anatomy-diagram>`,
    ),
};

function bend(angle: number): NonNullable<StoryObj['play']> {
  return async ({ canvasElement }) => {
    const widget = canvasElement.querySelector(TAG);
    await widget?.updateComplete;
    const slider = widget?.shadowRoot?.querySelector<HTMLInputElement>('[type="range"]');
    if (!slider) return;
    slider.value = String(angle);
    slider.dispatchEvent(new Event('input'));
    await widget?.updateComplete;
  };
}
