/*! pht-widgets 0.1.1 | MIT, content CC BY 4.0 | with Lit, BSD-3-Clause, Google LLC */
import { msg } from "../kit/msg.js";
import { sources as sources$1 } from "./exercises.js";
import { redFlagSources } from "./red-flags.js";
import { says } from "./statement.js";
import "./pain.js";
// src/content/exercise-session.ts
var sources = [...sources$1, ...redFlagSources];
var title = says("S34", () => msg("Exercise session"));
var lead = says("S34 S37", () => msg("Put the screen where you see it. It tells you what to do, step by step."));
var move = (up, down) => ({
	up,
	down
});
var lowerIt = says("C", () => msg("Lower", { desc: "Said aloud: lower the hips or the leg" }));
var comeUp = says("C", () => msg("Come up", { desc: "Said aloud: rise again" }));
var bendForward = says("C", () => msg("Bend forward", { desc: "Said aloud, at the hips" }));
var standUp = says("C", () => msg("Stand up", { desc: "Said aloud: straighten again" }));
var comeBack = says("C", () => msg("Come back", { desc: "Said aloud: return to the start" }));
var goDown = says("C", () => msg("Down", { desc: "Said aloud: sink or lean down" }));
var lift = move(says("C", () => msg("Lift", { desc: "Said aloud: lift the hips or the leg" })), lowerIt);
var slide = move(says("C", () => msg("Slide", { desc: "Said aloud: slide the heel" })), comeBack);
var bend = move(says("C", () => msg("Bend", { desc: "Said aloud: bend the knee" })), lowerIt);
var push = move(says("C", () => msg("Push", { desc: "Said aloud: push with the heel" })), says("C", () => msg("Let go", { desc: "Said aloud: stop pushing" })));
var skip = says("C", () => msg("Skip up", { desc: "Said aloud: a skip of a runner" }));
/** Of the exercises that do not lift something. */
var moves = {
	"heel-slide": slide,
	"prone-knee-bend": bend,
	"prone-curl": push,
	"heel-press-back": push,
	"resisted-curl": bend,
	"band-hip-extension": move(says("C", () => msg("Push back", { desc: "Said aloud: push the leg backward" })), comeBack),
	"hamstring-slider": slide,
	"nordic-lower": move(goDown, says("C", () => msg("Push up with your hands", { desc: "Said aloud: back from the floor" }))),
	"hip-hinge": move(bendForward, standUp),
	"step-up": move(says("C", () => msg("Step up", { desc: "Said aloud" })), says("C", () => msg("Step down", { desc: "Said aloud" }))),
	"split-squat": move(goDown, comeUp),
	"a-skip": move(skip, skip),
	"standing-stretch": move(bendForward, standUp)
};
var moveOf = ({ id }) => moves[id] ?? lift;
var painCheck = {
	now: says("D", () => msg("How bad is the pain now?")),
	worst: says("D", () => msg("How bad was the pain at its worst?")),
	only: says("D", () => msg("Think only about this session.")),
	none: says("D", () => msg("0, no pain")),
	most: says("D", () => msg("10, worst pain"))
};
/** What the day after decides. */
var nextDay = {
	title: says("D", () => msg("Check again tomorrow")),
	usual: says("D", () => msg("Pain is back to usual:")),
	worse: says("D", () => msg("Pain is worse:"))
};
export { lead, lift, moveOf, moves, nextDay, painCheck, sources, title };

//# sourceMappingURL=exercise-session.js.map