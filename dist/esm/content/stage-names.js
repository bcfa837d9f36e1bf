/*! pht-widgets 0.1.1 | MIT, content CC BY 4.0 | with Lit, BSD-3-Clause, Google LLC */
import { msg } from "../kit/msg.js";
import { says } from "./statement.js";
// src/content/stage-names.ts
/** The stages of recovery, in every widget. */
var stageNames = {
	1: says("S22 D", () => msg("Calm it down", { desc: "Stage 1: the tendon pain" })),
	2: says("S39", () => msg("Build strength")),
	3: says("S31", () => msg("Return to activity")),
	4: says("S44", () => msg("Keep it strong", { desc: "Stage 4: the tendon" }))
};
export { stageNames };

//# sourceMappingURL=stage-names.js.map