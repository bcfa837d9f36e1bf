/*! pht-widgets 0.1.1 | MIT, content CC BY 4.0 | with Lit, BSD-3-Clause, Google LLC */
import { msg, str } from "../kit/msg.js";
import { redFlagSources } from "./red-flags.js";
import { F68, F70, F8 } from "./references.js";
import { says } from "./statement.js";
// src/content/ice-timer.ts
var title = says("S25", () => msg("Ice timer"));
var lead = says("S24", () => msg("Ice can ease pain for a short time. It may also help with swelling."));
/** Said in the safety text, and before the start. */
var cloth = says("E", () => msg("Put a cloth between the ice and your skin."));
/** Said in the safety text, and again while the ice is on. */
var skin = {
	often: says("E F68 F70", () => msg("Check your skin every 5 minutes.")),
	now: says("E F68 F70", () => msg("Check your skin now.")),
	takeOff: says("E F68 F70", () => msg("Take the ice off if your skin turns white, burns, or goes numb."))
};
/** Always open: never behind a click. */
var safety = {
	title: says("E", () => msg("Protect your skin")),
	items: [
		cloth,
		says("E", () => msg("Lie on your front. Never sit on the pack.")),
		skin.often,
		skin.takeOff,
		says("E", () => msg("Do not fall asleep with ice on.")),
		says("S25 E F68", () => msg("Take the ice off after 20 minutes at most."))
	],
	limit: says("S25 F8 F68 F70", () => msg("Some advise less: one hospital says 5 minutes, other clinics 10 to 15."))
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
	/** @param interval from one icing to the next: "4 hours" */
	how: (interval) => says("S25", () => msg(str`Ice for 15\u201320 minutes, every ${interval}.`)),
	stop: says("S25", () => msg("Do this for the first 2–3 days of new pain or a flare-up, or until pain improves. Then stop."))
};
var done = {
	title: says("S25 E", () => msg("Time is up. Take the ice off now.")),
	/** @param interval from one icing to the next: "4 hours" */
	text: (interval) => says("S25 E", () => msg(str`Look at your skin. Wait ${interval} before you ice again.`))
};
var reminder = {
	title: says("S25", () => msg("Time to ice", { desc: "Name of a calendar entry" })),
	text: says("S25 E", () => msg("Put a cloth between the ice and your skin. 20 minutes is the most."))
};
var soundNote = says("D", () => msg("Sound may not play while your screen is off. Keep the screen on."));
var sources = [
	F8,
	F68,
	F70,
	...redFlagSources
];
export { caution, cloth, done, lead, plan, reminder, safety, skin, soundNote, sources, title };

//# sourceMappingURL=ice-timer.js.map