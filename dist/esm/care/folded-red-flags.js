/*! pht-widgets 0.1.1 | MIT, content CC BY 4.0 | with Lit, BSD-3-Clause, Google LLC */
import { showRedFlags } from "../content/red-flags.js";
import { down, urgent } from "../kit/icons.js";
import { renderStatement } from "../kit/statements.js";
import { renderSigns } from "./signs.js";
import { html } from "lit";
// src/care/folded-red-flags.ts
/** When to stop and get help: a line always in sight, and a button that shows every sign. */
var FoldedRedFlags = class {
	#isOpen = false;
	#host;
	constructor(host) {
		this.#host = host;
	}
	render(line, heading) {
		return html`<div class="red-flags" part="red-flags"><div class="note stop">${urgent()}<div>${renderStatement(line, "label")}<button class="fold" type="button" aria-expanded=${this.#isOpen} aria-controls="signs" @click=${this.#toggle}>${showRedFlags.text()} ${down()}</button></div></div><div id="signs" class="folded" ?hidden=${!this.#isOpen}>${renderSigns(heading)}</div></div>`;
	}
	#toggle = () => {
		this.#isOpen = !this.#isOpen;
		this.#host.requestUpdate();
	};
};
export { FoldedRedFlags };

//# sourceMappingURL=folded-red-flags.js.map