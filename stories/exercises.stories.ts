import type { Args, Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { FigureName } from '../src/figure/index.js';
import { element } from './element.js';
import { framed } from './frame.js';

const TAG = 'pht-exercise-card';

const meta: Meta = {
  title: 'Widgets/Exercises, one by one',
  component: TAG,
  render: (args: Args) => framed(600, html`${element(TAG, args)}`),
};
export default meta;

const story = (exercise: FigureName): StoryObj => ({ args: { exercise } });

export const HeelSlide = story('heel-slide');
export const ProneKneeBend = story('prone-knee-bend');
export const ProneHipExtension = story('prone-hip-extension');
export const BridgeHold = story('bridge-hold');
export const LongBridgeHold = story('long-bridge-hold');
export const ProneCurl = story('prone-curl');
export const HeelPressBack = story('heel-press-back');
export const SidePlank = story('side-plank');
export const BridgeReps = story('bridge-reps');
export const ResistedCurl = story('resisted-curl');
export const BandHipExtension = story('band-hip-extension');
export const HamstringSlider = story('hamstring-slider');
export const NordicLower = story('nordic-lower');
export const ChairLift = story('chair-lift');
export const HipHinge = story('hip-hinge');
export const StepUp = story('step-up');
export const SplitSquat = story('split-squat');
export const ASkip = story('a-skip');
export const StandingStretch = story('standing-stretch');
export const DoorwayStretch = story('doorway-stretch');
