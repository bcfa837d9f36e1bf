/*! pht-widgets 0.1.1 | MIT, content CC BY 4.0 | with Lit, BSD-3-Clause, Google LLC */
import { line } from "../geometry/curve.js";
import { ribbon, strokes } from "../geometry/strokes.js";
import { context, mark, structure } from "../plate.js";
// src/anatomy/posterior/nerve.ts
var LAYERS = ["muscles", "bones"];
var TRUNK = "0,-69,.6 2.5,-67,3 6.5,-63,5 11,-60,5.6 18,-52,5.8 29,-38,6 37,-20,6 40,0,6 41,30,5.9 40,60,5.8 39,105,5.5 37,160,5.2 35,210,4.9 33,245,4.6 32,285,4 31,325,3.7 30,365,3.5 30,388,3.3 31,400,2.3 31,408,.6";
var OUTER_BRANCH = "34,238,2 35,262,2.5 37,285,2.7 43,307,2.7 51,328,2.7 57,350,2.6 59,372,2.5 62,390,2.3 67,402,1.9 72,411,1";
var nerve = () => {
	const outline = ribbon(OUTER_BRANCH) + ribbon(TRUNK);
	const item = structure("sciatic-nerve", LAYERS, outline, ["nerve", ""], mark("nerve-line", strokes("7,-61 32,-42 38,0 39,50; 39,50 38,120 34,220; 33,-42 43,-8 43,40; 43,40 41,120 37,210; 32,255 31,300 31,360; 36,268 41,300 53,330")));
	return {
		...item,
		marks: [mark("nerve-edge", outline), ...item.marks]
	};
};
/** Where the nerve runs under the biceps, and under the calf, where we no longer draw it. */
var hiddenNerve = () => [context(["muscles"], mark("nerve-hidden", line("41,46 40,70 39,105 37,160 35,210 34,240"))), context(LAYERS, mark("nerve-hidden", line("31,412 31,440 32,490")))];
export { hiddenNerve, nerve };

//# sourceMappingURL=nerve.js.map