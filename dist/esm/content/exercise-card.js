/*! pht-widgets 0.1.1 | MIT, content CC BY 4.0 | with Lit, BSD-3-Clause, Google LLC */
import { msg } from "../kit/msg.js";
import { sources as sources$1 } from "./exercises.js";
import { redFlagSources, stopForRedFlags } from "./red-flags.js";
import { says } from "./statement.js";
// src/content/exercise-card.ts
var title = says("S34", () => msg("Exercise"));
var lead = says("C D", () => msg("How to do it, how much, and when to stop."));
var sources = [...sources$1, ...redFlagSources];
export { lead, stopForRedFlags as redFlagLine, sources, title };

//# sourceMappingURL=exercise-card.js.map