export { personNames, type Look, type PersonName } from './cast.js';
export { figureStyles } from './figure.styles.js';
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
