/*! pht-widgets 0.1.1 | MIT, content CC BY 4.0 | with Lit, BSD-3-Clause, Google LLC */
// src/kit/attributes.ts
/** Frameworks without a value yet set null or undefined. */
var isUnset = (value) => value === null || value === void 0;
/** The text of any value; frameworks set properties to all kinds of them. */
function textOf(value) {
	try {
		return isUnset(value) ? "" : String(value);
	} catch {
		return typeof value;
	}
}
/** For a property that its attribute shows; Lit would throw at a value without text. */
var asText = {
	fromAttribute: (value) => value,
	toAttribute: (value) => isUnset(value) ? null : textOf(value)
};
/** A whole number in range; a number outside becomes the nearest bound, all else the fallback. */
function numberIn({ minimum, maximum, fallback }, attribute, given, report) {
	if (isUnset(given)) return fallback;
	const value = textOf(given);
	const number = value.trim() ? Number(value) : NaN;
	const clamped = Math.min(maximum, Math.max(minimum, Math.round(number)));
	const used = Number.isNaN(clamped) ? fallback : clamped;
	if (used !== number) report({
		attribute,
		value,
		allowed: `${minimum} to ${maximum}`,
		used: used < minimum ? "" : `${used}`
	});
	return used;
}
/** One of the allowed values; the first of them when none is given or the one given is not. */
function oneOf(allowed, attribute, given, report) {
	const value = textOf(given ?? allowed[0]);
	const found = allowed.find((choice) => choice === value);
	if (found) return found;
	report({
		attribute,
		value,
		allowed: allowed.join(", "),
		used: allowed[0]
	});
	return allowed[0];
}
var warned = /* @__PURE__ */ new Set();
/** Tells the webmaster in the console, once for each tag, attribute and value. */
function warn(tag, { attribute, value, allowed, used }) {
	const message = `<${tag} ${attribute}="${value}"> is not ${allowed}. Used: ${used || "none"}.`;
	if (warned.has(message)) return;
	warned.add(message);
	console.warn(message);
}
export { asText, isUnset, numberIn, oneOf, textOf, warn };

//# sourceMappingURL=attributes.js.map