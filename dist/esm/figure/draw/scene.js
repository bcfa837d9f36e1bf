/*! pht-widgets 0.1.1 | MIT, content CC BY 4.0 | with Lit, BSD-3-Clause, Google LLC */
import { frontBody } from "./front-body.js";
import { oval } from "./layers.js";
import { propItems } from "./props.js";
import { farSide, nearSide } from "./side-body.js";
import { extent } from "./stage.js";
// src/figure/draw/scene.ts
function sceneOf(exercise) {
	const body = exercise.view === "front" ? frontBody() : [
		...farSide(exercise),
		...propItems(exercise, "middle"),
		...nearSide(exercise)
	];
	return {
		under: [
			...propItems(exercise, "floor"),
			shadow,
			...propItems(exercise, "back")
		],
		body,
		over: propItems(exercise, "front")
	};
}
/** As wide as what of the body is near the floor. */
var shadow = {
	layers: [["shadow", oval(0, 0, 50, 3.8)], ["shadow", oval(0, 0, 42, 2.4)]],
	place({ skeleton }) {
		const { left, right } = extent([skeleton], 15);
		if (left > right) return {
			x: 0,
			y: 1.8,
			scaleX: 0
		};
		return {
			x: (left + right) / 2,
			y: 1.8,
			scaleX: (right - left + 12) / 100
		};
	}
};
export { sceneOf };

//# sourceMappingURL=scene.js.map