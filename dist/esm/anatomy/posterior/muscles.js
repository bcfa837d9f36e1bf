/*! pht-widgets 0.1.1 | MIT, content CC BY 4.0 | with Lit, BSD-3-Clause, Google LLC */
import { line, shape } from "../geometry/curve.js";
import { fibres, placeIn, stripOf, stripShape } from "../geometry/strip.js";
import { strokes, taperedStroke } from "../geometry/strokes.js";
import { context, mark, structure } from "../plate.js";
// src/anatomy/posterior/muscles.ts
var LAYERS = ["muscles"];
var GLUTEUS = "12,-166 26,-161 42,-148 60,-130 78,-105 92,-76 93,-62 88,-36 82,-6 75,28 67,66 62,87 58,94 54,84 50,67 40,51 20,38 -6,29 -26,17 -40,-5 -48,-24 -45,-40 -37,-57 -28,-74 -19,-95 -15,-118 -13,-140 0,-154";
var ADDUCTOR = "-20,-12 -28,2 -33,30 -35,70 -34,108 -29,148 -22,187 -16,220 -13,255 -12,295 -12,322 -8.5,330 -4,316 .5,290 2,255 8.5,229 15,245 22,264 30,269 36,250 41,212 45,168 49,128 52,90 56,52 57,26 40,15 18,8 -2,2 -12,-8";
var BICEPS_LONG = stripOf("-13 4 13, -4 3 19, 6 4.5 23, 18 7 28, 36 11 37, 60 13 48, 91 13 57, 130 13 63, 170 15 65, 210 20 65, 250 26 62, 285 34 63, 309 45 66, 330 57 70, 350 63 73, 382 65 75, 393 66 75, 399 69 72");
var BICEPS_SHORT = stripOf("99 48 51, 130 43 57, 170 39 60, 210 37 65, 250 37 71, 280 41 73, 309 50 75, 330 59 76, 363 63 77, 382 65 75, 392 67 71");
var SEMITENDINOSUS = stripOf("-4 -3.5 8, 6 -5.5 10, 18 -7.5 12, 36 -12 13, 60 -15 14, 100 -17 14, 140 -17 16, 175 -15 17, 210 -13 17, 245 -12 13, 275 -12 6.8, 300 -13 -1, 325 -15 -7.5, 345 -16 -9.5, 363 -15 -8.8, 382 -11 -5, 402 -3.2 2, 418 7.5 9.5");
var SEMIMEMBRANOSUS = stripOf("-26 15 20, -19 14 25, -10 12 26, 2 7.5 24, 16 0 18, 32 -8.5 12, 60 -21 7.5, 92 -30 11, 130 -34 15, 170 -33 18, 210 -29 22, 245 -25 26, 268 -25 28, 290 -25 25, 315 -24 13, 340 -21 0, 362 -16 -6, 375 -13 -4, 390 -7.5 4.5, 403 2 10");
var CONJOINT_TENDON = "-12,38 -7.5,18 -5.5,6 -4,-4 .5,-13 6,-18 11,-20 15,-17 19,-6 23,6 28,18 37,36 40,43! 31,50 22,58 15,74 11,88! 7,74 2,62 -4,54 -13,47!";
var gluteus = () => structure("gluteus-maximus", LAYERS, shape(GLUTEUS), ["muscle-thin", ""], mark("gluteus-line", strokes("-8,-130 24,-100 76,-36; 4,-152 44,-114 86,-52; 18,-160 60,-118 90,-66; -13,-112 20,-78 72,-8; -18,-92 14,-54 66,22; -27,-72 10,-30 62,44; -34,-56 2,-12 56,62; -42,-42 -8,2 46,52; -44,-22 -16,12 24,36; -36,-8 -18,16 4,28", 1)));
/** Drawn over the muscles that it covers. */
var gluteusEdge = () => context(LAYERS, mark("gluteus-edge", shape(GLUTEUS)));
var adductor = () => structure("adductor-magnus", LAYERS, shape(ADDUCTOR), ["muscle-back", ""], mark("fibre", strokes("-20,-6 -28,60 -24,150; -17,-4 -22,60 -19,160; 20,12 38,40 50,52; 8,10 32,60 49,96; -4,8 26,86 46,140", .8)));
var bicepsShort = () => structure("biceps-femoris-short", LAYERS, stripShape(BICEPS_SHORT), ["muscle-deep", "edge"], mark("fibre", fibres(BICEPS_SHORT, "120 .2 200 .9; 150 .1 235 .9; 180 .1 265 .92; 205 .1 290 .9; 225 .4 310 .92; 215 .75 262 .96", .9)));
var semimembranosus = () => {
	const strip = SEMIMEMBRANOSUS;
	const tendon = strip.filter(([y]) => y < 100);
	const end = strip.filter(([y]) => y > 330);
	return [
		structure("semimembranosus", LAYERS, stripShape(strip), ["muscle-dark", "edge"], mark("muscle-shade", alongside(strip, [110, 290], .8, 7)), mark("fibre", fibres(strip, "100 -.7 150 -.95; 120 -.5 185 -.92; 140 -.55 225 -.93; 170 -.62 262 -.93; 205 -.62 292 -.92; 235 -.6 318 -.9; 190 .88 255 .35; 212 .92 285 .2; 235 .94 306 .1; 256 .95 322 .1; 276 .92 334 0; 150 .6 226 -.3; 175 .3 250 -.5; 205 .3 282 -.55; 232 .1 304 -.6", 1.1)), mark("fibre-lit", fibres(strip, "130 -.8 190 -.96; 180 -.72 245 -.95; 222 .9 270 .5; 250 .9 300 .4", .9)), mark("tendon", stripShape(end), fibres(strip, "372 -.3 288 -.5; 372 .2 282 .1", 3)), mark("tendon", fibres(strip, "372 .6 296 .7; 372 -.7 306 -.85", 2)), mark("tendon-line", strokes("-4,390 -1,396 4,399; -7,380 -2,388 6,394")), mark("tendon", stripShape(tendon)), mark("tendon", fibres(strip, "70 -.8 150 -.85; 70 -.5 164 -.7; 70 -.2 140 -.4; 70 .3 136 .2", 2.6))),
		structure("semimembranosus-tendon", LAYERS, stripShape(tendon), ["tendon", ""], mark("muscle-dark", fibres(strip, "106 -.65 66 -.5; 106 -.2 70 -.1; 106 .5 74 .4", 2)), mark("tendon-line", strokes("17,-23 17,-5 8,22; 20,-23 22,-8 15,12; 23,-20 24,-8 19,6; -17,58 -24,82 -28,110; -13,50 -20,74 -24,104"))),
		context(LAYERS, mark("edge", stripShape(strip)))
	];
};
var bicepsLong = () => {
	const strip = BICEPS_LONG;
	return structure("biceps-femoris-long", LAYERS, stripShape(strip), ["muscle", "edge"], mark("muscle-shade", alongside(strip, [50, 312], .84, 9)), mark("muscle-lit", alongside(strip, [80, 240], -.42, 8)), mark("fibre", fibres(strip, "96 -.85 168 .1; 116 -.9 190 .12; 138 -.92 214 .14; 162 -.93 238 .16; 186 -.93 262 .16; 212 -.92 286 .14; 240 -.9 310 .1; 62 .55 140 .62; 84 .8 176 .5; 112 .9 206 .5; 142 .93 236 .48; 176 .93 268 .46; 212 .92 300 .44; 246 .9 322 .4", 1.2)), mark("fibre-lit", fibres(strip, "80 0 150 .3; 106 -.6 176 .2; 150 -.7 222 .2; 198 -.72 270 .2; 100 .74 176 .52; 160 .82 240 .5")), mark("tendon", shape("46,190 50,250 53,290 58,318 66,340 73,350 74,363 75,382 75,393 72,399 69,399 66,393 65,382 64,363 61,346 54,324 49,296 46,250")), mark("muscle", strokes("71,318 73,340 73,362; 66,312 69,336 71,358; 60,300 65,326 68,346", 2.6)), mark("tendon-line", strokes("52,292 65,340 69,392; 58,318 68,360 71,394")));
};
var semitendinosus = () => {
	const strip = SEMITENDINOSUS;
	return [structure("semitendinosus", LAYERS, stripShape(strip), ["muscle-light", "edge"], mark("muscle-shade", alongside(strip, [100, 260], .82, 6)), mark("muscle-lit", alongside(strip, [50, 240], -.5, 6)), mark("fibre", fibres(strip, "44 -.76 126 -.74; 56 -.5 124 -.48; 72 -.2 126 -.22; 84 .1 132 .06; 98 .4 138 .36; 112 .68 144 .66; 142 -.72 256 -.6; 140 -.46 272 -.3; 142 -.2 268 0; 146 .1 262 .22; 152 .4 254 .45; 158 .7 244 .7", 1.1)), mark("fibre-lit", fibres(strip, "60 -.62 120 -.62; 88 -.04 128 -.08; 150 -.32 240 -.16; 150 .26 236 .34")), inscription(), mark("tendon", shape("-4,226 3,260 3,286 -1,300 -5.5,315 -8.5,330 -9.5,345 -8.8,363 -5,382 2,402 9.5,418 7.5,418 -3.2,402 -11,382 -15,363 -16,345 -15,325 -14,312 -10,290 -7,262")), mark("tendon-line", strokes("-9,296 -13,330 -12,372"))), context(LAYERS, mark("hidden", line("3,402 13,416 21,430 26,444 21,449 17,438 12,424")))];
};
var inscription = () => mark("tendon", strokes("-17,130 -7,139 0,136; 0,136 7,140 16,150", 1.5));
var conjointTendon = () => [structure("conjoint-tendon", LAYERS, shape(CONJOINT_TENDON), ["tendon", ""], mark("tendon", strokes("-9,40 -10,58 -11,80; -4,44 -5,66 -5,92; 2,50 1.5,78 2,104; 12,60 12,90 13,118; 20,52 20,74 22,104; 27,46 29,66 32,92; 33,40 38,54 44,76", 3.2)), mark("muscle-light", strokes("-13,80 -12,56 -8,30; -8,86 -7,62 -3.5,40; -1,92 -1,72 1.5,46; 6,100 5.5,78 6.5,52", 2.6)), mark("muscle", strokes("45,66 38,46 29,26; 40,76 33,56 27,38; 34,86 28,66 23,44; 25,98 20,78 16,54", 2.8)), mark("tendon-line", strokes("-3,0 -4.5,18 -10,42; -1,-7 -1,20 -5,52; 2,-11 3.5,24 1,64; 5,-15 9,30 7,84; 8,-17 13,34 14,108; 11,-17 18,34 20,86; 13,-15 23,28 28,66; 15,-11 26,26 34,56; 17,-6 24,14 33,34", .9)), mark("edge", line("-14,54 -12,38 -7.5,18 -5.5,6 -4,-4 .5,-13 6,-18 11,-20 15,-17 19,-6 23,6 28,18 37,36 44,51")))];
/** A long soft stroke down a muscle, at a share of its width. */
var alongside = (strip, [from, to], across, width) => taperedStroke((share) => placeIn(strip, from + (to - from) * share, across), width);
/** What lies behind the sciatic nerve and what lies on it, from the deepest up. */
var deepMuscles = () => [adductor(), bicepsShort()];
var hamstrings = () => [
	...semimembranosus(),
	bicepsLong(),
	...semitendinosus(),
	...conjointTendon()
];
export { deepMuscles, gluteus, gluteusEdge, hamstrings };

//# sourceMappingURL=muscles.js.map