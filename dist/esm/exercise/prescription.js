/*! pht-widgets 0.1.1 | MIT, content CC BY 4.0 | with Lit, BSD-3-Clause, Google LLC */
import { formatNumber, formatQuantity } from "../kit/format.js";
import { msg, str } from "../kit/msg.js";
// src/exercise/prescription.ts
var DOSE_PARTS = [
	"sets",
	"reps",
	"hold",
	"rest",
	"tempo"
];
/** The brief's dose. */
function usualPrescription({ dose }) {
	const [sets, reps, hold, rest, tempo] = DOSE_PARTS.map((part) => dose[part].fallback);
	return {
		sets,
		reps,
		hold,
		rest,
		tempo,
		side: "both"
	};
}
/** 90 → “90 sec”, 120 → “2 min”. */
var formatSeconds = (locale, seconds) => seconds < 60 || seconds % 60 ? formatQuantity(locale, seconds, "second", "short") : formatQuantity(locale, seconds / 60, "minute", "short");
/** “3 × 15”, “5 × 30 sec”, “2 × 15, hold 5 sec”. */
function summaryOf(locale, { sets, reps, hold }) {
	const [many, few] = [formatNumber(locale, sets), formatNumber(locale, reps)];
	const held = formatSeconds(locale, hold);
	if (hold && reps > 1) return msg(str`${many} \u00d7 ${few}, hold ${held}`);
	return msg(str`${many} \u00d7 ${hold ? held : few}`, { desc: "Sets × repetitions, or sets × time: 5 × 30 sec" });
}
/** “Each side”, for exercises that train one leg at a time. */
function sideText({ isOneSided }, side) {
	if (!isOneSided) return "";
	if (side === "left") return msg("Left side");
	return side === "right" ? msg("Right side") : msg("Each side");
}
export { DOSE_PARTS, formatSeconds, sideText, summaryOf, usualPrescription };

//# sourceMappingURL=prescription.js.map