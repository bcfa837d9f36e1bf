/*! pht-widgets 0.1.1 | MIT, content CC BY 4.0 | with Lit, BSD-3-Clause, Google LLC */
// src/anatomy/plate.ts
/** What can be named on the plates, by its anatomical name. */
var structureIds = [
	"conjoint-tendon",
	"sit-bone",
	"semimembranosus-tendon",
	"semitendinosus",
	"semimembranosus",
	"biceps-femoris-long",
	"biceps-femoris-short",
	"sciatic-nerve",
	"gluteus-maximus",
	"adductor-magnus",
	"hip-bone",
	"sacrum",
	"femur",
	"tibia",
	"fibula",
	"skin"
];
var layers = [
	"muscles",
	"skin",
	"bones"
];
var mark = (kind, ...paths) => ({
	kind,
	path: paths.join("")
});
/** A structure: filled, drawn over with ink, and edged. */
var structure = (id, layers, outline, [fill, edge], ...ink) => ({
	id,
	outline,
	layers,
	marks: [
		mark(fill, outline),
		...ink,
		...edge ? [mark(edge, outline)] : []
	]
});
/** What is drawn, but has no name. */
var context = (layers, ...marks) => ({
	outline: "",
	layers,
	marks
});
export { context, layers, mark, structure, structureIds };

//# sourceMappingURL=plate.js.map