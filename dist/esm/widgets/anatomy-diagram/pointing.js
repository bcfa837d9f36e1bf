/*! pht-widgets 0.1.0 | MIT, content CC BY 4.0 | with Lit, BSD-3-Clause, Google LLC */
// src/widgets/anatomy-diagram/pointing.ts
/**
* Hears when a visitor follows a link in the page's own text that points at a part of a diagram:
* `<a href="#diagram" data-pht-part="sit-bone">`. The link itself leads to the diagram, as links
* do. Answers how to stop.
*/
function followPointers(diagram, onPart) {
	const follow = ({ target }) => {
		if (!(target instanceof Element)) return;
		const link = target.closest("a[href][data-pht-part]:not([data-pht])");
		const goal = link?.hash && document.getElementById(link.hash.slice(1));
		if (link && goal && goal.contains(diagram)) onPart(link.dataset.phtPart ?? "");
	};
	document.addEventListener("click", follow);
	return () => document.removeEventListener("click", follow);
}
export { followPointers };

//# sourceMappingURL=pointing.js.map