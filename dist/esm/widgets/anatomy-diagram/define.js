/*! pht-widgets 0.1.1 | MIT, content CC BY 4.0 | with Lit, BSD-3-Clause, Google LLC */
import { define } from "../../kit/define.js";
import "../../kit/messages-by-import.js";
import { AnatomyDiagram } from "./anatomy-diagram.js";
// src/widgets/anatomy-diagram/define.ts
define("pht-anatomy-diagram", AnatomyDiagram);

//# sourceMappingURL=define.js.map