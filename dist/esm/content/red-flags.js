/*! pht-widgets 0.1.0 | MIT, content CC BY 4.0 | with Lit, BSD-3-Clause, Google LLC */
import { msg } from "../kit/msg.js";
import { says } from "./statement.js";
// src/content/red-flags.ts
var emergency = {
	title: says("E", () => msg("Get emergency help now if any of these is true")),
	signs: [
		says("E", () => msg("You feel numb around the genitals, back passage, or inner thighs.")),
		says("E", () => msg("You have new loss of bladder or bowel control.")),
		says("E", () => msg("Both legs are weak.")),
		says("E", () => msg("You have chest pain or are short of breath, and your leg is swollen."))
	]
};
/** Signs that the tendon may have pulled off the bone. */
var tearSigns = [
	says("E", () => msg("You felt a sudden pop or tearing.")),
	says("E S14", () => msg("You cannot walk normally.")),
	says("E", () => msg("You have a large bruise.")),
	says("E", () => msg("You can see or feel a gap.")),
	says("E", () => msg("Your leg is clearly weak."))
];
var sameDay = {
	title: says("E", () => msg("See a doctor the same day if any of these is true")),
	signs: [
		...tearSigns,
		says("E", () => msg("You are a teenager with sudden pain at the sit bone.")),
		says("E", () => msg("You have a fever, or a hot red swelling.")),
		says("E", () => msg("You have pain at night, weight loss, or a history of cancer.")),
		says("E", () => msg("Your foot is newly weak.")),
		says("E", () => msg("You take a fluoroquinolone antibiotic and a tendon hurts. Call the prescriber now."))
	]
};
export { emergency, sameDay, tearSigns };

//# sourceMappingURL=red-flags.js.map