/*! pht-widgets 0.1.1 | MIT, content CC BY 4.0 | with Lit, BSD-3-Clause, Google LLC */
// src/widgets/anatomy-diagram/label-places.ts
/**
* The middles of a column's labels: each as near to its anchor as the others allow, none over
* another, and in an order in which no two leader lines cross that begin at one edge. The column
* is `room` px high.
*/
function placeLabels(labels, room) {
	const order = labels.map((label, index) => ({
		...label,
		index
	})).sort((one, other) => one.anchorY - other.anchorY);
	let middles = stacked(order, room);
	for (let round = 0; round < labels.length ** 2; round += 1) {
		const crossing = order.findIndex((slot, place) => doLeadersCross(slot, order[place + 1], middles));
		if (crossing < 0) break;
		order.splice(crossing, 2, ...order.slice(crossing, crossing + 2).reverse());
		middles = stacked(order, room);
	}
	return middles;
}
/** Pushes labels apart: those that would overlap share a block around the mean of their anchors. */
function stacked(order, room) {
	const blocks = [];
	for (const slot of order) {
		let block = blockOf([slot], room);
		let above = blocks.at(-1);
		while (above && above.top + above.height > block.top) {
			blocks.pop();
			block = blockOf([...above.slots, ...block.slots], room);
			above = blocks.at(-1);
		}
		blocks.push(block);
	}
	const middles = [];
	for (const { slots, top } of blocks) {
		let y = top;
		for (const { index, height } of slots) {
			middles[index] = y + height / 2;
			y += height;
		}
	}
	return middles;
}
function blockOf(slots, room) {
	let height = 0;
	let wish = 0;
	for (const slot of slots) {
		wish += slot.anchorY - slot.height / 2 - height;
		height += slot.height;
	}
	const top = Math.max(0, Math.min(room - height, wish / slots.length));
	return {
		slots,
		height,
		top
	};
}
function doLeadersCross(one, other, middles) {
	if (!other) return false;
	const leader = ({ index, startX, anchorX, anchorY }) => [
		startX,
		middles[index] ?? 0,
		anchorX,
		anchorY
	];
	return doCross(leader(one), leader(other));
}
/** Whether two lines have a point in common other than by touching. */
function doCross(one, other) {
	const isSplit = (line, by) => sideOf(by, line[0], line[1]) * sideOf(by, line[2], line[3]) < 0;
	return isSplit(one, other) && isSplit(other, one);
}
var sideOf = ([x1, y1, x2, y2], x, y) => Math.sign((x2 - x1) * (y - y1) - (y2 - y1) * (x - x1));
export { doCross, placeLabels };

//# sourceMappingURL=label-places.js.map