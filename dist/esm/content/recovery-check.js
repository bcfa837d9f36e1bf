/*! pht-widgets 0.1.1 | MIT, content CC BY 4.0 | with Lit, BSD-3-Clause, Google LLC */
// src/content/recovery-check.ts
/**
* The highest stage each answer allows. The bands of pain are those of the brief (D): 0–3, 4–5
* and above. Sitting presses on the tendon, but may hurt a little for a year, so half an hour is
* enough for fast moves. Load is what the patient does and is no sorer the morning after, which
* counts more than pain during exercise: a stage is open to those who did the work of the one
* before it.
*/
var HIGHEST_STAGE = {
	pain: {
		low: 4,
		middle: 2,
		high: 1
	},
	sitting: {
		long: 4,
		some: 2,
		short: 1
	},
	load: {
		sport: 4,
		strength: 3,
		gentle: 2,
		little: 1
	}
};
/**
* Where the answers place a patient: careful on purpose [D]. A red flag always wins; otherwise
* the weakest answer decides, so one good answer never makes up for a bad one.
*/
function placeOf({ redFlag, pain, sitting, load }) {
	if (redFlag !== "none") return redFlag;
	const allowed = [
		HIGHEST_STAGE.pain[pain],
		HIGHEST_STAGE.sitting[sitting],
		HIGHEST_STAGE.load[load]
	];
	return Math.min(...allowed);
}
export { placeOf };

//# sourceMappingURL=recovery-check.js.map