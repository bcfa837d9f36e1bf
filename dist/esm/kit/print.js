/*! pht-widgets 0.1.1 | MIT, content CC BY 4.0 | with Lit, BSD-3-Clause, Google LLC */
import { real } from "./unclobbered.js";
import { css } from "lit";
// src/kit/print.ts
var MARK = "data-pht-print";
var { styleSheet } = css`@media print{:not(:has([data-pht-print]),[data-pht-print],[data-pht-print] *){display:none!important}:has([data-pht-print]){all:revert!important;margin:0!important}}`;
var release = () => void 0;
/** Prints one element of the page and nothing else; inside another shadow root, the page. */
function printOnly(element) {
	release();
	if (!("print" in window)) return;
	if (element.getRootNode() === document) release = isolate(element);
	window.print();
}
/**
* Lasts until the next gesture: an iPhone lays the paper out again when a printer is chosen, after
* "afterprint", and where printing is blocked there is no such event.
*/
function isolate(element) {
	const listening = new AbortController();
	const options = {
		signal: listening.signal,
		capture: true
	};
	const end = () => {
		listening.abort();
		mark(element, false);
	};
	mark(element, true);
	window.addEventListener("pointerdown", end, options);
	window.addEventListener("keydown", end, options);
	const endOnMove = () => {
		window.addEventListener("pointermove", end, options);
	};
	window.addEventListener("afterprint", endOnMove, options);
	return end;
}
function mark(element, isPrinting) {
	element.toggleAttribute(MARK, isPrinting);
	const others = real(document).adoptedStyleSheets.filter((sheet) => sheet !== styleSheet);
	real(document).adoptedStyleSheets = isPrinting && styleSheet ? [...others, styleSheet] : others;
}
export { printOnly };

//# sourceMappingURL=print.js.map