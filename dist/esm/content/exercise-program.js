/*! pht-widgets 0.1.1 | MIT, content CC BY 4.0 | with Lit, BSD-3-Clause, Google LLC */
import { msg } from "../kit/msg.js";
import { sources as sources$1 } from "./exercises.js";
import { redFlagSources, stopForRedFlags } from "./red-flags.js";
import { says } from "./statement.js";
import { caution } from "./pain.js";
// src/content/exercise-program.ts
var title = says("S34 S36", () => msg("Your exercise program"));
var lead = says("S34", () => msg("Its main aim is a tendon that can take more load."));
var painQuestion = {
	ask: says("D", () => msg("What was your worst pain in the last 24 hours?")),
	choices: {
		fine: says("D", () => msg("0–3 out of 10")),
		ease: says("D", () => msg("4–5 out of 10")),
		stop: says("D", () => msg("6–10 out of 10"))
	}
};
/** What is said where the session starts, until a stage is chosen. */
var chooseStage = {
	ask: says("S42 D", () => msg("Choose your stage first.")),
	first: says("S42 D", () => msg("Choose your stage first. Not sure? Start with stage 1."))
};
/** What pain of 4 or 5 leaves of a program. */
var ease = says("D", () => msg("At 4 or 5, stay in stage 1 or 2 for now. Leave out fast moves and stretches."));
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
/** What pain leaves of a program without gentle exercises. */
var noneGentle = says("S38 S22 C", () => msg("None of your exercises is gentle enough for now. Rest a little, and ask your physical therapist."));
var sources = [...sources$1, ...redFlagSources];
export { caution, chooseStage, ease, lead, noneGentle, painQuestion, stopForRedFlags as redFlagLine, severe, sources, title };

//# sourceMappingURL=exercise-program.js.map