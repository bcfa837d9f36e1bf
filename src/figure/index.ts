import { figureStyles as bodyStyles } from './figure.styles.js';
import { lensStyles } from './lens/lens.styles.js';

export const figureStyles = [bodyStyles, lensStyles];
export { personNames, type Look, type PersonName } from './cast.js';
export type { Level } from './lens/pressing.js';
export { lensPlace, levelAt, mostPressed, renderLens } from './lens/render.js';
export { figureNames, type FigureName } from './names.js';
export { FigurePlayer, type Phase, type Tempo } from './player.js';
export {
  renderFigure,
  renderPair,
  renderStill,
  type FigureOptions,
  type BodySide,
  type StillOptions,
} from './render.js';
