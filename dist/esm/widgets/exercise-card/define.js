/*! pht-widgets 0.1.1 | MIT, content CC BY 4.0 | with Lit, BSD-3-Clause, Google LLC */
import { define } from "../../kit/define.js";
import "../../kit/messages-by-import.js";
import { ExerciseCard } from "./exercise-card.js";
// src/widgets/exercise-card/define.ts
define("pht-exercise-card", ExerciseCard);

//# sourceMappingURL=define.js.map