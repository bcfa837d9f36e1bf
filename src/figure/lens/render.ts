import { nothing, svg, type TemplateResult } from 'lit';
import { stageOf } from '../draw/stage.js';
import { exercises } from '../exercises/index.js';
import { motionOf } from '../motion.js';
import type { FigureName } from '../names.js';
import { oncePer } from '../once.js';
import type { Exercise } from '../types.js';
import { renderItems, type BodySide, type FigureOptions } from '../render.js';
import { isInFront } from './leader.js';
import { lensItems } from './parts.js';
import { legOf, levelOf, pressingOf, type Level } from './pressing.js';

/** From this width to its height on, a drawing is low. */
const WIDE = 1.6;

/** How far the figure is from its start pose (0) to its end pose (1) when it is pressed most. */
export const mostPressed = (name: FigureName): number => mostPressedIn(exercises[name]);

const mostPressedIn = oncePer((exercise: Exercise): number => {
  const motion = motionOf(exercise);
  const pressed = (progress: number): number => pressingOf(legOf(motion.at(progress).skeleton));
  const [most = 1] = [1, 0.75, 0.5, 0.25, 0].sort((one, other) => pressed(other) - pressed(one));
  return most;
});

/** How hard the tendon is pressed then. */
export const levelAt = (name: FigureName, progress: number): Level =>
  levelOf(legOf(motionOf(exercises[name]).at(progress).skeleton));

/**
 * Where the picture has room for the lens, as classes: in an upper corner, its word under it, or
 * `beside` it where the drawing is low. Seen from the front, the lens takes the button's corner.
 */
export function lensPlace(name: FigureName, { side, isLow }: FigureOptions): string {
  const exercise = exercises[name];
  const motion = motionOf(exercise);
  const [, , width, height] = stageOf(exercise, { isLow });
  const isRight = isInFront(exercise, motion) === (side === 'right');
  return [
    isRight ? 'at-right' : 'at-left',
    isLow && width > height * WIDE ? 'beside' : '',
    exercise.view ?? '',
  ].join(' ');
}

/** The tendon on the sit bone, turned as the figure is; the player moves it with the figure. */
export const renderLens = (name: FigureName, side: BodySide, progress: number): TemplateResult =>
  svg`<svg class="figure lens-drawing" viewBox="-44 -44 88 88" aria-hidden="true">
    <circle class="lens-ground" r="42"></circle>
    <g transform=${side === 'left' ? 'scale(-1 1)' : nothing}>
      ${renderItems(lensItems, motionOf(exercises[name]).at(progress))}
    </g>
    <circle class="fig-arrow" r="42"></circle>
  </svg>`;
