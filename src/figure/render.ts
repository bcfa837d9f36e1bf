import { nothing, svg, type TemplateResult } from 'lit';
import { arrowOf } from './draw/arrow.js';
import type { Item, Layer, Place } from './draw/layers.js';
import { nameOfPerson, personOf, type Look, type PersonName } from './cast.js';
import { closeStageOf } from './draw/close-stage.js';
import { sceneOf } from './draw/scene.js';
import { ground, stageOf, type Stage, type StageOptions } from './draw/stage.js';
import { opacityOf, transformOf } from './draw/transform.js';
import { exercises } from './exercises/index.js';
import { leaderItems } from './lens/leader.js';
import { motionOf, type Moment } from './motion.js';
import type { FigureName } from './names.js';
import type { Exercise } from './types.js';

/** The leg that works. The figure turns that side to the viewer. */
export type BodySide = 'left' | 'right';

export interface FigureOptions extends StageOptions {
  readonly side: BodySide;
  /** Who does it; one person for each family of exercises where the page does not say. */
  readonly look?: Look | undefined;
}

export interface StillOptions extends FigureOptions {
  readonly kind: 'still' | 'thumbnail';
}

/** The end pose with the start as a ghost and an arrow ('still'), or by itself ('thumbnail'). */
export function renderStill(name: FigureName, options: StillOptions): TemplateResult {
  const exercise = exercises[name];
  const motion = motionOf(exercise);
  const { look = {} } = options;
  const who = nameOfPerson(name, look);
  const { under, body, over } = sceneOf(exercise, personOf(who, look));
  const end = motion.at(1);
  const isStill = options.kind === 'still';
  const stage = stageOf(exercise, options);
  return frame(stage, options.side, who, [
    renderItems(under, end),
    isStill ? renderGhost(body, motion.at(0), end) : nothing,
    renderItems([...body, ...over], end),
    isStill ? arrowOf(exercise, motion).map((layer) => renderLayer(layer)) : nothing,
    options.hasLens ? renderItems(leaderItems(exercise, stage, motion), end) : nothing,
  ]);
}

/** The start pose; a FigurePlayer moves it. */
export const renderFigure = (name: FigureName, options: FigureOptions): TemplateResult =>
  renderMoment(exercises[name], options, 0, nameOfPerson(name, options.look ?? {}));

/** From the start pose (0) to the end pose (1): also for the pose editor and filmstrips. */
export function renderMoment(
  exercise: Exercise,
  options: FigureOptions,
  progress = 0,
  who: PersonName = 'maya',
): TemplateResult {
  const motion = motionOf(exercise);
  const { under, body, over } = sceneOf(exercise, personOf(who, options.look ?? {}));
  const stage = stageOf(exercise, options);
  const moment = motion.at(progress);
  return frame(stage, options.side, who, [
    renderItems([...under, ...body, ...over], moment),
    options.hasLens ? renderItems(leaderItems(exercise, stage, motion), moment) : nothing,
  ]);
}

/** How a movement starts and how it ends, side by side or one above the other. */
export interface Pair {
  readonly start: TemplateResult;
  /** With the arrow. */
  readonly end: TemplateResult;
  /** Whether the drawings are lower than wide. */
  readonly isLow: boolean;
}

/** For paper, which does not move: close around the movement, so that the body is large. */
export function renderPair(name: FigureName, { side, look = {} }: FigureOptions): Pair {
  const exercise = exercises[name];
  const motion = motionOf(exercise);
  const who = nameOfPerson(name, look);
  const { under, body, over } = sceneOf(exercise, personOf(who, look));
  const stage = closeStageOf(exercise);
  const draw = (progress: number, arrow: readonly Layer[]): TemplateResult =>
    frame(stage, side, who, [
      renderItems([...under, ...body, ...over], motion.at(progress)),
      arrow.map((layer) => renderLayer(layer)),
    ]);
  return {
    start: draw(0, []),
    end: draw(1, arrowOf(exercise, motion)),
    isLow: stage[2] > 1.5 * stage[3],
  };
}

function frame(
  stage: Stage,
  side: BodySide,
  who: PersonName,
  content: readonly unknown[],
): TemplateResult {
  const [x, y, width, height] = stage;
  const isMirrored = side === 'left';
  const viewBox = [isMirrored ? -x - width : x, y, width, height].map(Math.round).join(' ');
  return svg`<svg class="figure is-${who}" viewBox=${viewBox} aria-hidden="true">
    <g transform=${isMirrored ? 'scale(-1 1)' : nothing}>
      ${renderLayer(['floor', ground(stage)])}
      ${content}
    </g>
  </svg>`;
}

export const renderItems = (items: readonly Item[], moment: Moment): TemplateResult[] =>
  items.map(
    ({ place, opacity, layers }) =>
      svg`<g
        class="fig-item"
        transform=${transformOf(place(moment))}
        opacity=${opacity?.(moment) ?? nothing}
      >
        ${layers.map((layer) => renderLayer(layer, moment.effort))}
      </g>`,
  );

const renderLayer = ([role, path]: Layer, effort = 1): TemplateResult =>
  svg`<path
    class="fig-${role}"
    d=${path}
    opacity=${role === 'glow' ? opacityOf(effort) : nothing}
  ></path>`;

const INNER = /shade|glow|muscle|tendon|fiber|sit-bone|ear|wall|metal|iron/;

/** The outline of a pose: dotted lines round every part, then the parts over their inner half. */
function renderGhost(body: readonly Item[], start: Moment, end: Moment): TemplateResult[] {
  const parts = body.flatMap(({ place, layers }) => {
    if (!movesFar(place(start), place(end))) return [];
    const outer = layers.filter(([role]) => !INNER.test(role));
    return outer.length ? [{ place: transformOf(place(start)), outer }] : [];
  });
  return ['ghost-line', 'ghost'].map(
    (role) =>
      svg`<g class="fig-${role}">${parts.map(
        ({ place, outer }) => svg`<g transform=${place}>${outer.map(renderOutline)}</g>`,
      )}</g>`,
  );
}

const renderOutline = ([, path]: Layer): TemplateResult => svg`<path d=${path}></path>`;

/** Else the ghost is hidden by the body, but for a fringe. */
const movesFar = (from: Place, to: Place): boolean =>
  Math.hypot(from.x - to.x, from.y - to.y) + Math.abs((from.turn ?? 0) - (to.turn ?? 0)) > 4;
