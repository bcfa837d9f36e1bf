/*! pht-widgets 0.1.1 | MIT, content CC BY 4.0 | with Lit, BSD-3-Clause, Google LLC */
import { real } from "../../kit/unclobbered.js";
// src/widgets/anatomy-diagram/pointing.ts
/**
* Hears when a visitor follows a link in the page's own text that points at a part of a diagram:
* `<a href="#diagram" data-pht-part="sit-bone">`. The link itself leads to the diagram, as links
* do. Answers how to stop.
*/
function followPointers(diagram, onPart) {
	const follow = ({ target }) => {
		if (!(target instanceof Element)) return;
		const link = real(target).closest("a[href][data-pht-part]:not([data-pht])");
		const goal = link?.hash && real(document).getElementById(link.hash.slice(1));
		if (link && goal && real(goal).contains(diagram)) onPart(link.dataset.phtPart ?? "");
	};
	real(document).addEventListener("click", follow);
	return () => real(document).removeEventListener("click", follow);
}
export { followPointers };

//# sourceMappingURL=pointing.js.map