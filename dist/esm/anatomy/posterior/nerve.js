/*! pht-widgets 0.1.0 | MIT, content CC BY 4.0 | with Lit, BSD-3-Clause, Google LLC */
import { line } from "../geometry/curve.js";
import { ribbon, strokes } from "../geometry/strokes.js";
import { context, mark, structure } from "../plate.js";
// src/anatomy/posterior/nerve.ts
var LAYERS = ["muscles", "bones"];
var TRUNK = "0,-68.5,.6 2.5,-66.5,3 6.5,-63,5 10.5,-59.5,5.6 18,-52,5.8 29,-37.5,6 37,-20,6 40.3,0,6 41,30,5.9 40.3,60,5.8 39,105,5.5 37,160,5.2 35,210,4.9 33.3,245,4.6 32,285,4 30.8,325,3.7 30.2,365,3.5 30.4,388,3.3 30.7,400,2.3 30.9,408,.6";
var OUTER_BRANCH = "33.5,238,2 34.8,262,2.5 37,285,2.7 42.5,307,2.7 51,328,2.7 56.5,350,2.6 58.8,372,2.5 62,390,2.3 66.5,402,1.9 72,411,1";
var nerve = () => {
	const outline = ribbon(OUTER_BRANCH) + ribbon(TRUNK);
	const item = structure("sciatic-nerve", LAYERS, outline, ["nerve", ""], mark("nerve-line", strokes("7,-61 32,-42 38,0 38.5,50; 38.5,50 37.5,120 34,220; 33,-42 43,-8 43,40; 43,40 41,120 37,210; 32,255 31,300 30.5,360; 36,268 41,300 53,330")));
	return {
		...item,
		marks: [mark("nerve-edge", outline), ...item.marks]
	};
};
/** Where the nerve runs under the biceps, and under the calf, where we no longer draw it. */
var hiddenNerve = () => [context(["muscles"], mark("nerve-hidden", line("41,46 40.3,70 39,105 37,160 35,210 33.5,240"))), context(LAYERS, mark("nerve-hidden", line("31,412 31.2,440 31.5,490")))];
export { hiddenNerve, nerve };

//# sourceMappingURL=nerve.js.map