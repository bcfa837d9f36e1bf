/*! pht-widgets 0.1.0 | MIT, content CC BY 4.0 | with Lit, BSD-3-Clause, Google LLC */
import { msg } from "../kit/msg.js";
import { emergency, sameDay } from "./red-flags.js";
import { says } from "./statement.js";
import "./exercises.js";
import { caution } from "./pain.js";
// src/content/exercise-program.ts
var title = says("S34 S36", () => msg("Your exercise program"));
var lead = says("S34", () => msg("Its main aim is a tendon that can take more load."));
var adults = says("D", () => msg("This program is for adults."));
var painQuestion = {
	ask: says("D", () => msg("What was your worst pain in the last 24 hours?")),
	choices: {
		fine: says("D", () => msg("0–3 out of 10")),
		ease: says("D", () => msg("4–5 out of 10")),
		stop: says("D", () => msg("6–10 out of 10"))
	}
};
/** Why severe pain leaves so few, and where this departs from what others advise. */
var severe = {
	title: says("S38 C", () => msg("Gentle moves and holds only, for now")),
	items: [
		says("S38 C", () => msg("When pain is severe, start with gentle range of motion.")),
		says("S39 C", () => msg("Add gentle holds: the muscle works, but nothing moves.")),
		says("C F23", () => msg("Keep your hip nearly straight in both.")),
		says("S38 D", () => msg("The page this program is based on says to stretch when pain is severe.")),
		says("S38 F23", () => msg("We leave stretching for later. Experts avoid early moves that press on the tendon.")),
		says("S39", () => msg("Add strength exercises as pain improves."))
	]
};
/** What severe pain leaves of a program without gentle exercises. */
var noneGentle = says("S38 C", () => msg("None of your exercises is gentle enough for now. Rest in part, and ask your therapist."));
var redFlags = [emergency, sameDay];
export { adults, caution, lead, noneGentle, painQuestion, redFlags, severe, title };

//# sourceMappingURL=exercise-program.js.map