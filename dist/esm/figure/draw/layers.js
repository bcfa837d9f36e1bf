/*! pht-widgets 0.1.1 | MIT, content CC BY 4.0 | with Lit, BSD-3-Clause, Google LLC */
import { crescent, smoothRing } from "../body/curves.js";
import { outlines, pointsOf, shades } from "../body/outlines.js";
import { degrees } from "../skeleton.js";
// src/figure/draw/layers.ts
/** Near limbs are a little lower, far limbs higher, as if seen from slightly above. */
var DEPTH = {
	nearLeg: [-1.1, 1.1],
	farLeg: [1.1, -1.1],
	nearArm: [-.4, .6],
	farArm: [-.3, -.5],
	middle: [0, 0]
};
function atDepth([x, y], depth) {
	const [dx, dy] = DEPTH[depth];
	return [x + dx, y + dy];
}
var onSegment = (name, depth, ...layers) => ({
	layers,
	place({ skeleton }) {
		const { x, y, turn, length } = skeleton[name];
		const [movedX, movedY] = atDepth([x, y], depth);
		return {
			x: movedX,
			y: movedY,
			turn,
			scaleY: length
		};
	}
});
var standing = (...layers) => ({
	layers,
	place: () => ({
		x: 0,
		y: 0
	})
});
/** A drawing along the x axis, `length` cm long, stretched between two points. */
var between = (from, to, length, ...layers) => ({
	layers,
	place({ skeleton }) {
		const [[x, y], [toX, toY]] = [from(skeleton), to(skeleton)];
		const scaleX = Math.hypot(toX - x, toY - y) / length;
		return {
			x,
			y,
			turn: degrees(Math.atan2(toY - y, toX - x)),
			scaleX
		};
	}
});
var rings = /* @__PURE__ */ new Map();
function outline(name) {
	const ring = rings.get(name) ?? smoothRing(pointsOf(outlines[name]));
	rings.set(name, ring);
	return ring;
}
/** An outline with the shadow along its back. */
function rounded(role, name) {
	const shade = shades[name];
	const shadow = shade ? [[role.startsWith("skin") ? "skin-shade" : "shade", crescent(pointsOf(outlines[name]), shade)]] : [];
	return [[role, outline(name)], ...shadow];
}
function box(x, y, width, height, radius) {
	const [across, down] = [width - 2 * radius, height - 2 * radius];
	const arc = `a${radius} ${radius} 0 0 1 `;
	return `M${x + radius} ${y}h${across}${arc}${radius} ${radius}v${down}${arc}${-radius} ${radius}h${-across}${arc}${-radius} ${-radius}v${-down}${arc}${radius} ${-radius}z`;
}
var oval = (x, y, radiusX, radiusY = radiusX) => `M${x - radiusX} ${y}a${radiusX} ${radiusY} 0 1 1 ${2 * radiusX} 0a${radiusX} ${radiusY} 0 1 1 ${-2 * radiusX} 0z`;
/** The top of something flat, seen from slightly above. */
var slab = (x, y, width, depth = 4) => `M${x - depth} ${y + depth}l${2 * depth} ${-2 * depth}h${width}l${-2 * depth} ${2 * depth}z`;
export { atDepth, between, box, onSegment, outline, oval, rounded, slab, standing };

//# sourceMappingURL=layers.js.map