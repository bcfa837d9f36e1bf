/*! pht-widgets 0.1.1 | MIT, content CC BY 4.0 | with Lit, BSD-3-Clause, Google LLC */
import { figureStyles } from "./figure.styles.js";
import { FigurePlayer } from "./player.js";
import { renderFigure, renderStill } from "./render.js";
export { FigurePlayer, figureStyles, renderFigure, renderStill };
