/*! pht-widgets 0.1.1 | MIT, content CC BY 4.0 | with Lit, BSD-3-Clause, Google LLC */
import { define } from "../../kit/define.js";
import "../../kit/messages-by-import.js";
import "../exercise-session/define.js";
import { ExerciseProgram } from "./exercise-program.js";
// src/widgets/exercise-program/define.ts
define("pht-exercise-program", ExerciseProgram);

//# sourceMappingURL=define.js.map