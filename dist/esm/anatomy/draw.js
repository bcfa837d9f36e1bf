/*! pht-widgets 0.1.1 | MIT, content CC BY 4.0 | with Lit, BSD-3-Clause, Google LLC */
import { real } from "../kit/unclobbered.js";
// src/anatomy/draw.ts
var SVG = "http://www.w3.org/2000/svg";
/**
* Paths as elements. A template with a part for each of them takes several times as long, and
* what it would compare on each update hardly ever changes.
*/
var drawMarks = (marks) => marks.map(({ kind, path }) => drawPath(kind, path));
function drawPath(kind, path) {
	const element = real(document).createElementNS(SVG, "path");
	element.setAttribute("class", kind);
	element.setAttribute("d", path);
	return element;
}
function group(...children) {
	const element = real(document).createElementNS(SVG, "g");
	element.append(...children);
	return element;
}
/** All that is seen, each structure by itself. */
var drawItems = (items) => group(...items.map(({ id, marks }) => {
	const drawn = group(...drawMarks(marks));
	if (id) drawn.dataset.structure = id;
	return drawn;
}));
export { drawItems, drawMarks, drawPath, group };

//# sourceMappingURL=draw.js.map