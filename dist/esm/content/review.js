/*! pht-widgets 0.1.1 | MIT, content CC BY 4.0 | with Lit, BSD-3-Clause, Google LLC */
// src/content/review.ts
/** The honest status: no clinician has reviewed this content yet. */
var review = {
	reviewed: false,
	/** The day the text was last changed, or reviewed once somebody has. */
	date: "2026-11-28"
};
export { review };

//# sourceMappingURL=review.js.map