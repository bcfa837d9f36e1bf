/*! pht-widgets 0.1.0 | MIT, content CC BY 4.0 | with Lit, BSD-3-Clause, Google LLC */
import { msg } from "../kit/msg.js";
import { F8 } from "./references.js";
import { says } from "./statement.js";
// src/content/ice-timer.ts
var title = says("S25", () => msg("Ice timer"));
var lead = says("S24", () => msg("Ice can ease pain for a short time. It may also help with swelling."));
/** Always open: never behind a click. */
var safety = {
	title: says("E", () => msg("Protect your skin")),
	items: [
		says("E", () => msg("Put a cloth between the ice and your skin.")),
		says("E", () => msg("Lie on your front. Never sit on the pack.")),
		says("E", () => msg("Look at your skin.")),
		says("S25 E", () => msg("Take the ice off after 20 minutes at most."))
	],
	limit: says("S25 F8", () => msg("Some advise less. One hospital says 5 minutes, at least 4 hours apart."))
};
/** Always open: never behind a click. */
var caution = {
	title: says("E", () => msg("Who should not use ice?")),
	never: says("E", () => msg("Never put ice on broken skin.")),
	askFirst: says("E", () => msg("Ask your doctor before you use ice if you have:")),
	conditions: [
		says("E", () => msg("poor blood flow (poor circulation)")),
		says("E", () => msg("Raynaud’s")),
		says("E", () => msg("skin that feels less than it should (reduced sensation)")),
		says("E", () => msg("nerve damage from diabetes (diabetic neuropathy)"))
	]
};
var plan = {
	title: {
		2: says("S25", () => msg("Your first two days")),
		3: says("S25", () => msg("Your first three days"))
	},
	how: says("S25", () => msg("Ice for 15–20 minutes, every 4 hours.")),
	stop: says("S25", () => msg("Do this for the first 2–3 days, or until pain improves. Then stop."))
};
var done = {
	title: says("S25 E", () => msg("Take the ice off now")),
	text: says("S25 E", () => msg("Look at your skin. Wait 4 hours before you ice again."))
};
var reminder = {
	title: says("S25", () => msg("Time to ice", { desc: "Name of a calendar entry" })),
	text: says("S25 E", () => msg("Put a cloth between the ice and your skin. 20 minutes is the most."))
};
var soundNote = says("D", () => msg("Sound may not play while your screen is off. Keep the screen on."));
var sources = [F8];
export { caution, done, lead, plan, reminder, safety, soundNote, sources, title };

//# sourceMappingURL=ice-timer.js.map