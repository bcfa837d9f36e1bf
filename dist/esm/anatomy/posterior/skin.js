/*! pht-widgets 0.1.0 | MIT, content CC BY 4.0 | with Lit, BSD-3-Clause, Google LLC */
import { disc, line, shape } from "../geometry/curve.js";
import { strokes } from "../geometry/strokes.js";
import { context, layers, mark, structure } from "../plate.js";
// src/anatomy/posterior/skin.ts
/** The outline beside the leg; the body goes on to the left and upwards. */
var OUTLINE = "70,-240! 72.5,-212 80,-190 92,-165 104,-130 112.5,-90 116.5,-48 115.5,-5 112,40 111.5,80 110.5,125 106.5,175 99.5,225 91.5,270 85,308 81.5,340 81,362 83,386 88,414 92,442 94,490!";
var INNER_SIDE = "-42,490! -39,455 -34,426 -28,404 -25.5,384 -26.5,365 -31,343 -35,318 -37,290 -39.5,250 -43.5,200 -47,150 -48.5,105 -48.5,60 -47.5,35 -49,17! -64,29.5 -92,37.5 -125,33 -170,16 -220,-30!";
var body = () => shape(`-220,-240! ${OUTLINE} ${INNER_SIDE}`);
var skin = () => [structure("skin", layers, body(), ["skin", ""], mark("skin-shade", shape("92,-165 104,-130 112.5,-90 116.5,-48 115.5,-5 112,40 111.5,80 110.5,125 106.5,175 99.5,225 91.5,270 85,308 81.5,340 74,310 80,262 90,205 97,140 99,70 103,0 103,-60 98,-115")), mark("crease", strokes("-49,19 -50.5,-4 -48,-30", 1.8))), context(["skin"], mark("crease", strokes("-48.5,18 -14,43 32,46 74,30; -4,356 28,361 62,354", 1.8)))];
/** Over all that is inside. */
var silhouette = () => context(layers, mark("silhouette", line(OUTLINE), line(INNER_SIDE)));
/** Where it hurts: rings that grow fainter. */
var soreSpot = () => context(["muscles", "skin"], ...[
	40,
	30,
	20
].map((radius) => mark("sore", disc(6, 2, radius))));
export { body, silhouette, skin, soreSpot };

//# sourceMappingURL=skin.js.map