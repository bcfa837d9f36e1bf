/*! pht-widgets 0.1.1 | MIT, content CC BY 4.0 | with Lit, BSD-3-Clause, Google LLC */
// src/content/statement.ts
/** `says("S24 S25", () => msg("…"))`: `msg` stays inside the arrow, so that language is live. */
var says = (claims, text) => ({
	claims,
	text
});
export { says };

//# sourceMappingURL=statement.js.map