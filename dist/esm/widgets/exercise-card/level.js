/*! pht-widgets 0.1.0 | MIT, content CC BY 4.0 | with Lit, BSD-3-Clause, Google LLC */
import { levels } from "../../content/exercises.js";
import { html, nothing } from "lit";
// src/widgets/exercise-card/level.ts
var renderLevel = ({ levels: [first] }) => {
	const level = levels[first];
	return level ? html`<p class="chip small" part="stage" data-claims=${level.claims}>${level.text()}</p>` : nothing;
};
/** The pain rule, always open. */
export { renderLevel };

//# sourceMappingURL=level.js.map