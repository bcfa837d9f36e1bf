/*! pht-widgets 0.1.1 | MIT, content CC BY 4.0 | with Lit, BSD-3-Clause, Google LLC */
import { disc, line, shape } from "../geometry/curve.js";
import { strokes } from "../geometry/strokes.js";
import { context, layers, mark, structure } from "../plate.js";
// src/anatomy/posterior/skin.ts
/** The outline beside the leg; the body goes on to the left and upwards. */
var OUTLINE = "70,-240! 73,-212 80,-190 92,-165 104,-130 113,-90 117,-48 116,-5 112,40 112,80 111,125 107,175 100,225 92,270 85,308 82,340 81,362 83,386 88,414 92,442 94,490!";
var INNER_SIDE = "-42,490! -39,455 -34,426 -28,404 -26,384 -27,365 -31,343 -35,318 -37,290 -40,250 -44,200 -47,150 -49,105 -49,60 -48,35 -49,17! -64,30 -92,38 -125,33 -170,16 -220,-30!";
var body = () => shape(`-220,-240! ${OUTLINE} ${INNER_SIDE}`);
var skin = () => [structure("skin", layers, body(), ["skin", ""], mark("skin-shade", shape("92,-165 104,-130 113,-90 117,-48 116,-5 112,40 112,80 111,125 107,175 100,225 92,270 85,308 82,340 74,310 80,262 90,205 97,140 99,70 103,0 103,-60 98,-115")), mark("crease", strokes("-49,19 -51,-4 -48,-30", 1.8))), context(["skin"], mark("crease", strokes("-49,18 -14,43 32,46 74,30; -4,356 28,361 62,354", 1.8)))];
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