/*! pht-widgets 0.1.0 | MIT, content CC BY 4.0 | with Lit, BSD-3-Clause, Google LLC */
import { css } from "lit";
// src/kit/print.ts
var MARK = "data-pht-print";
var { styleSheet } = css`@media print{:not(:has([data-pht-print]),[data-pht-print],[data-pht-print] *){display:none!important}:has([data-pht-print]){all:revert!important}}`;
/** Prints one element of the page and nothing else; inside another shadow root, the page. */
function printOnly(element) {
	isolate(element, element.getRootNode() === document);
	window.addEventListener("afterprint", () => isolate(element, false), { once: true });
	window.print();
}
function isolate(element, isPrinting) {
	element.toggleAttribute(MARK, isPrinting);
	const others = document.adoptedStyleSheets.filter((sheet) => sheet !== styleSheet);
	document.adoptedStyleSheets = isPrinting && styleSheet ? [...others, styleSheet] : others;
}
export { printOnly };

//# sourceMappingURL=print.js.map