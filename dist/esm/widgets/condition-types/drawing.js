/*! pht-widgets 0.1.1 | MIT, content CC BY 4.0 | with Lit, BSD-3-Clause, Google LLC */
import { html } from "lit";
// src/widgets/condition-types/drawing.ts
var SHAPES = {
	tendonitis: {
		swelling: 18,
		swing: 0,
		tornFrom: 9
	},
	tear: {
		swelling: 0,
		swing: 0,
		tornFrom: -1
	},
	tendinopathy: {
		swelling: 11,
		swing: 4,
		tornFrom: 9
	}
};
var TOP = 40;
var LENGTH = 120;
var STEP = 5;
var drawn = {};
/** The tendon between the sit bone and the muscle, close up. */
function renderDrawing(condition, text) {
	const strands = drawn[condition] ??= strandsPath(SHAPES[condition]);
	return html`<svg class=${condition} viewBox="0 0 260 190" role="img" aria-label=${text}><path class="edge" d=${strands} /><path class="tendon" d=${strands} /><path class="strands" d=${strands} /><path class="bone" d="M60-4C56 32 86 60 130 60s74-28 70-64z" /><path class="muscle" d="M58 194c6-18 22-30 30-56q8 20 16 2 8 20 17 2 8 18 17 0 8 20 17 2 9 18 17-2c8 26 24 34 30 52z"/><path class="grain" d="M94 166l-14 28M112 166l-7 28M130 164v30M148 166l7 28M166 166l14 28" /><path class="heat" d="M63 84l-12-4M59 101H45M63 118l-12 4M197 84l12-4M201 101h14M197 118l12 4"/></svg>`;
}
/** The strands of a tendon as SVG path data, the same every time. */
function strandsPath({ swelling, swing, tornFrom }) {
	let path = "";
	for (let strand = -6; strand <= 6; strand++) {
		let command = "M";
		for (let y = TOP; y <= 160; y += STEP) {
			const along = (y - TOP) / LENGTH;
			const middle = Math.sin(along * Math.PI);
			const wave = Math.sin(strand * 2.4 + along * (15 + strand % 3 * 2));
			const gap = .14 + .06 * Math.sin(strand * 3);
			const toGap = strand < tornFrom ? 1 : Math.abs(along - .52) - gap;
			const fray = 8 * Math.sin(strand * 2) * Math.max(0, 1 - toGap * 6) ** 2;
			const x = 130 + strand / 6 * (33 + swelling * middle) + swing * middle * wave + fray;
			if (toGap > 0) path += `${command}${x.toFixed(1)} ${y}`;
			command = toGap > 0 ? "L" : "M";
		}
	}
	return path;
}
export { renderDrawing };

//# sourceMappingURL=drawing.js.map