/*! pht-widgets 0.1.0 | MIT, content CC BY 4.0 | with Lit, BSD-3-Clause, Google LLC */
import { msg } from "../kit/msg.js";
import { says } from "./statement.js";
import "./exercises.js";
// src/content/exercise-card.ts
var title = says("S34", () => msg("Exercise"));
var lead = says("S34", () => msg("How to do it, how much, and when to stop."));
export { lead, title };

//# sourceMappingURL=exercise-card.js.map