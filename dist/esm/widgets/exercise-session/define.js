/*! pht-widgets 0.1.1 | MIT, content CC BY 4.0 | with Lit, BSD-3-Clause, Google LLC */
import { define } from "../../kit/define.js";
import "../../kit/messages-by-import.js";
import { ExerciseSession } from "./exercise-session.js";
// src/widgets/exercise-session/define.ts
define("pht-exercise-session", ExerciseSession);

//# sourceMappingURL=define.js.map