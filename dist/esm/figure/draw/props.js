/*! pht-widgets 0.1.1 | MIT, content CC BY 4.0 | with Lit, BSD-3-Clause, Google LLC */
import { markOn } from "../skeleton.js";
import { atDepth, between, box, onSegment, oval, slab, standing } from "./layers.js";
// src/figure/draw/props.ts
function propItems({ props = [] }, place) {
	return props.flatMap((prop) => drawings[prop.is](prop)[place] ?? []);
}
var drawings = {
	mat: ({ x, width }) => ({ floor: [standing(["mat", slab(x, 0, width, 5.5)], ["mat-edge", box(x - 5.5, 5, width, 2.4, 1)])] }),
	pillow: ({ x }) => ({ back: [standing(["cloth", box(x, -4, 26, 5.2, 2)])] }),
	step: ({ x, width, height }) => ({ back: [block("wood", x, width, height)] }),
	stool: ({ x, width, height }) => ({ back: [table(x, width, height)] }),
	chair: ({ x, height }) => ({ back: [chairBack(x + SEAT, height), table(x, SEAT, height)] }),
	wall: ({ x, height }) => ({ floor: [block("wall", x - 14, 14, height)] }),
	post: ({ x, height }) => ({ middle: [block("wall", x + 2.4, 10, height)] }),
	pad: ({ x, y }) => ({ front: [standing(["metal", box(x - 1.2, -y, 2.4, y + 4, 1) + box(x - 9, 3, 18, 2.6, 1)], ["iron", oval(x, -y, 4.6)], ["metal", oval(x, -y, 1.5)])] }),
	band: ({ x, y }) => ({
		front: [elastic(x, y), cuff],
		back: [standing(["wood", box(x - 3, -y - 7, 6, y + 9, 1)])]
	}),
	weight: () => ({
		nearHand: [dumbbell("palm")],
		farHand: [dumbbell("palmFar")]
	})
};
/** The depth of a chair's seat. */
var SEAT = 42;
/** Front, top and right side of something solid. */
var block = (material, x, width, height) => standing([`${material}-top`, slab(x, -height, width)], [`${material}-side`, `M${x + width - 4} ${4 - height}l8 -8v${height}l-8 8z`], [material, box(x - 4, 4 - height, width, height, .5)]);
/** A seat on four legs. */
function table(x, width, height) {
	const leg = (legX, top) => box(legX, top, 3.3, height - 3, 1.1);
	const [front, back] = [6 - height, -height];
	return standing(["wood-side", leg(x + 5, back) + leg(x + width - 4, back)], ["wood-top", slab(x, back, width)], ["wood", leg(x - 1.6, front) + leg(x + width - 10, front)], ["wood", box(x - 4, 3.4 - height, width, 4, 1.8)]);
}
function chairBack(x, height) {
	const post = (postX, top) => `M${postX - 1.8} ${top}l5 -46a1.7 1.7 0 0 1 3.4 0l-5 46z`;
	const rail = (part) => `M${x - 4 + part} ${4 - height - 9.2 * part}l8 -8v9l-8 8z`;
	return standing(["wood-side", post(x + 4, -height - 4)], ["wood-top", rail(5) + rail(3.3)], ["wood", post(x - 4, 4 - height)]);
}
/** Round the near ankle. Gets thinner as it gets longer. */
function elastic(x, y) {
	const ankle = (skeleton) => atDepth(markOn(skeleton, "cuff"), "nearLeg");
	const item = between(ankle, () => [x, -y], 40, ["band", "M0 -1H40V1H0Z"]);
	return {
		...item,
		place(moment) {
			const place = item.place(moment);
			return {
				...place,
				scaleY: 1 / Math.sqrt(place.scaleX ?? 1)
			};
		}
	};
}
var cuff = onSegment("shankNear", "nearLeg", ["band", "M-4.3 36.2Q0 37.6 3.9 36.2V39.2Q0 40.6 -4.4 39.2Z"]);
var dumbbell = (hand) => ({
	layers: [
		["metal", box(-9, -1.4, 18, 2.8, 1)],
		["iron", box(-13, -6, 5.6, 12, 2) + box(7.4, -6, 5.6, 12, 2)],
		["iron", box(-15, -4, 3, 8, 1.4) + box(12, -4, 3, 8, 1.4)]
	],
	place({ skeleton }) {
		const [x, y] = markOn(skeleton, hand);
		return {
			x,
			y
		};
	}
});
export { propItems };

//# sourceMappingURL=props.js.map