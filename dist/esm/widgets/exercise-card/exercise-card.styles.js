/*! pht-widgets 0.1.1 | MIT, content CC BY 4.0 | with Lit, BSD-3-Clause, Google LLC */
import { css } from "lit";
// src/widgets/exercise-card/exercise-card.styles.ts
var styles = css`.actions{flex-wrap:wrap;gap:10px;display:flex}.actions>.button{flex:8em;padding-inline:12px}.pressed{background:var(--_ok-surface);border-color:var(--_ok);color:var(--_ok)}.frame:has(>.row)>.head{clip-path:inset(50%);block-size:1px;inline-size:1px;position:absolute;overflow:hidden}@media screen{.frame:has(>.row){padding-block:4px}.frame:has(>.row>[aria-expanded=false])>.footer{display:none}}@container pht (inline-size>=42em){.actions>.button{flex:0 auto;min-inline-size:11em}}@media (forced-colors:active){.pressed{color:highlighttext;forced-color-adjust:none;background:highlight}}@media print{.details[hidden]{display:block!important}.actions,.row{display:none}.frame:has(>.row)>.head{clip-path:none;block-size:auto;inline-size:auto;position:static}}`;
export { styles };

//# sourceMappingURL=exercise-card.styles.js.map