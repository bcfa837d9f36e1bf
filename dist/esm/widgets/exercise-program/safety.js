/*! pht-widgets 0.1.1 | MIT, content CC BY 4.0 | with Lit, BSD-3-Clause, Google LLC */
import { renderRedFlags } from "../../care/signs.js";
import { stopForRedFlags } from "../../content/red-flags.js";
import { ease, severe } from "../../content/exercise-program.js";
import { renderItems, renderStatement, renderStatements } from "../../kit/statements.js";
import { caution } from "../../content/pain.js";
import { caution as caution$1, info } from "../../kit/icons.js";
import { html } from "lit";
// src/widgets/exercise-program/safety.ts
/** Why there are so few exercises. */
var renderSevere = (heading) => html`<div class="note">${info()}<div data-claims=${severe.title.claims}>${heading(severe.title.text())} ${renderStatements(severe.items)}</div></div>`;
/** Why stages 3 and 4 are not there. */
var renderEase = () => html`<div class="note warn">${caution$1()} ${renderStatement(ease)}</div>`;
/** The pain rule and the red flags, always open. */
var renderCare = (heading) => html`<div class="note warn" part="caution">${caution$1()}<div data-claims=${caution.title.claims}>${heading(caution.title.text())}<ul>${renderItems(caution.items)}</ul></div></div>${renderRedFlags(stopForRedFlags, heading)}`;
export { renderCare, renderEase, renderSevere };

//# sourceMappingURL=safety.js.map