/*! pht-widgets 0.1.0 | MIT, content CC BY 4.0 | with Lit, BSD-3-Clause, Google LLC */
import { adults, redFlags, severe } from "../../content/exercise-program.js";
import { renderItems, renderStatement, renderStatements } from "../../kit/statements.js";
import { caution } from "../../content/pain.js";
import { caution as caution$1, info, urgent } from "../../kit/icons.js";
import { html } from "lit";
// src/widgets/exercise-program/safety.ts
/** Why there are so few exercises. */
var renderSevere = (heading) => html`<div class="note">${info()}<div data-claims=${severe.title.claims}>${heading(severe.title.text())} ${renderStatements(severe.items)}</div></div>`;
/** The pain rule and the red flags, always open. */
var renderCare = (heading) => html`<div class="note warn" part="caution">${caution$1()}<div data-claims=${caution.title.claims}>${heading(caution.title.text())}<ul>${renderItems(caution.items)}</ul></div></div><div class="red-flags" part="red-flags">${redFlags.map((flags, index) => renderSigns(flags, index === 0, heading))} ${renderStatement(adults, "small muted")}</div>`;
var renderSigns = ({ title, signs }, isEmergency, heading) => html`<div class="note ${isEmergency ? "stop" : "warn"}">${isEmergency ? urgent() : caution$1()}<div data-claims=${title.claims}>${heading(title.text())} ${renderStatements(signs)}</div></div>`;
export { renderCare, renderSevere };

//# sourceMappingURL=safety.js.map